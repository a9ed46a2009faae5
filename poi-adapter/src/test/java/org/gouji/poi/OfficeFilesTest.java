package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

  @TempDir private Path folder;

  @Test
  void aFolderStandsForItsOfficeFilesAndThoseBelowInNaturalOrder() throws IOException {
    for (String name :
        List.of("项目10.docx", "项目2.xls", "附件/a.doc", "说明.txt", "~$项目2.xls", ".x.doc")) {
      file(name);
    }
    OfficeFiles found = OfficeFiles.of(List.of(folder));
    assertEquals(
        List.of("附件/a.doc", "项目2.xls", "项目10.docx"),
        found.files().stream().map(folder::relativize).map(Path::toString).toList());
    assertEquals(2, found.hidden());
    assertEquals(1, found.others());
    assertEquals(List.of(), found.empty());
  }

  @Test
  void aNamedFileIsTakenWhateverItIsAndOnce() throws IOException {
    Path text = file("说明.txt");
    Path missing = folder.resolve("missing.docx");
    assertEquals(
        List.of(text, missing), OfficeFiles.of(List.of(text, missing, missing, text)).files());
  }

  @Test
  void aFolderWithoutOfficeFilesIsTold() throws IOException {
    file("说明.txt");
    OfficeFiles found = OfficeFiles.of(List.of(folder));
    assertEquals(List.of(), found.files());
    assertEquals(List.of(folder), found.empty());
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
