package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** The same filing in the old format and in the new one is the same pages. */
class TwoWaysTest {

  private static List<String> show(Path file) throws UnreadableDocumentException {
    Document document = new OfficeDocumentReader().read(file);
    return Pages.show(document).stream().map(String::stripTrailing).toList();
  }

  @Test
  void realFilingsReadTheSameInBothFormats() throws IOException {
    List<Path> compared = new ArrayList<>();
    for (Path file : Corpus.files("filings", "doc|xls")) {
      Path twin = file.resolveSibling(file.getFileName() + "x");
      if (Files.exists(twin)) {
        assertEquals(show(twin), show(file), file.toString());
        compared.add(file);
      }
    }
    assertTrue(compared.size() > 20, compared.toString());
  }

  @Test
  void theSampleFilingReadsTheSameInBothFormats() throws IOException {
    List<Path> compared = new ArrayList<>();
    for (Path file : Corpus.files("seed", "doc|xls")) {
      String name = file.getFileName().toString();
      for (Path twin :
          List.of(
              file.resolveSibling(name + "x"),
              file.resolveSibling("../one-file-per-table/" + name.replace(".lo.doc", ".docx")))) {
        if (Files.exists(twin)) {
          assertEquals(show(twin), show(file), file.toString());
          compared.add(file);
        }
      }
    }
    assertTrue(compared.size() > 10, compared.toString());
  }
}
