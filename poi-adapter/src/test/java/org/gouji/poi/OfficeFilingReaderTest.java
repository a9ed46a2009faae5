package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.DocumentReader;
import org.gouji.document.Limits;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.parse.FilingParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilingReaderTest {

  @TempDir private Path folder;

  private static final class Failing implements DocumentReader {
    @Override
    public Document read(String file, byte[] content, Limits limits) {
      if (file.endsWith("bad")) {
        throw new IllegalStateException("a mistake of the reader");
      }
      return new Document(file, List.of(), List.of());
    }
  }

  @Test
  void an_unexpected_failure_stops_one_document_and_no_other() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad"), "x");
    Path good = Files.writeString(folder.resolve("good"), "x");
    OfficeFilingReader reader = OfficeFilingReader.with(new Failing(), FilingParser.standard());
    List<Reading<FilingDocument>> read = Stream.of(bad, good).map(reader::read).toList();
    assertEquals(
        List.of(Status.UNREADABLE, Status.NOT_RECOGNISED),
        read.stream().map(document -> document.value().status()).toList());
    assertEquals("IllegalStateException", read.get(0).findings().get(0).facts().get("detail"));
  }
}
