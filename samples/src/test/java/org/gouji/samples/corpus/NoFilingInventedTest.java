package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.model.FilingDocument;
import org.gouji.parse.FilingParser;
import org.gouji.poi.OfficeDocumentReader;
import org.junit.jupiter.api.Test;

/** Office files that are odd, broken or hostile hold no filing, and none brings the reader down. */
class NoFilingInventedTest {

  private static final OfficeDocumentReader READER = new OfficeDocumentReader();
  private static final FilingParser PARSER = FilingParser.standard();

  @Test
  void noFilingIsInventedAndNothingElseIsThrown() throws IOException {
    List<Path> files = files(SharedFolder.folder("robustness"));
    assertTrue(files.size() > 1000, files.size() + " files");
    List<String> invented =
        files.parallelStream()
            .filter(NoFilingInventedTest::holdsFiling)
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), invented);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean holdsFiling(Path file) {
    try {
      Document document = READER.read(file);
      FilingDocument parsed = PARSER.parse(document).value();
      return !parsed.filings().isEmpty();
    } catch (UnreadableDocumentException e) {
      return false;
    }
  }
}
