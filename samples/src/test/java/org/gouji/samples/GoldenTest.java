package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each sample with what each stage makes of it, a file a stage beside the documents. {@code
 * -Dgolden.update=true} writes the documents that are made, the expected files and the index anew,
 * for a person to read the difference.
 */
class GoldenTest {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path INDEX = Folder.SOURCES.resolve("index.txt");

  @BeforeAll
  static void writesAnewWhereAskedTo() throws IOException {
    if (!UPDATE) {
      return;
    }
    for (Map.Entry<String, byte[]> made : Recipes.documents().entrySet()) {
      Path file = Folder.SOURCES.resolve(made.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, made.getValue());
    }
    for (Path folder : Folder.all()) {
      for (Map.Entry<String, String> stage : stages(folder).entrySet()) {
        Files.writeString(folder.resolve(stage.getKey()), stage.getValue());
      }
    }
    Files.writeString(INDEX, String.join("\n", index()) + "\n");
  }

  static Stream<String> samples() throws IOException {
    List<Path> folders = Folder.all();
    assertFalse(folders.isEmpty(), "no case");
    return folders.stream().map(folder -> folder.getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachStageMakesWhatIsExpectedOfIt(String sample) throws IOException {
    Path folder = Folder.SOURCES.resolve(sample);
    for (Map.Entry<String, String> stage : stages(folder).entrySet()) {
      Path expected = folder.resolve(stage.getKey());
      assertTrue(Files.exists(expected), "a case without its expected file: " + expected);
      assertEquals(Files.readString(expected), stage.getValue(), expected.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatLiesBesideTheDocumentsIsOneFileAStage(String sample) throws IOException {
    Path folder = Folder.SOURCES.resolve(sample);
    assertEquals(List.copyOf(expectedFiles(folder)), Folder.files(folder));
  }

  @Test
  void theIndexNamesEachDocument() throws IOException {
    assertEquals(index(), Files.readAllLines(INDEX));
  }

  @Test
  void theDocumentsThatAreMadeAreThoseThatAreKept() throws IOException {
    for (Map.Entry<String, byte[]> made : Recipes.documents().entrySet()) {
      byte[] kept = Files.readAllBytes(Folder.SOURCES.resolve(made.getKey()));
      assertArrayEquals(made.getValue(), kept, made.getKey());
    }
  }

  private static Map<String, String> stages(Path folder) throws IOException {
    return Stages.of(folder, Folder.documents(folder)).files();
  }

  /**
   * What lies beside the documents: for each what was read and what was parsed, and two reports.
   */
  private static Set<String> expectedFiles(Path folder) throws IOException {
    Set<String> files = new TreeSet<>(Set.of("reconciliation.json", "report.txt"));
    for (String document : Folder.documents(folder)) {
      String stem = document.substring(0, document.lastIndexOf('.'));
      files.addAll(List.of(document, stem + ".tables.txt", stem + ".filing.json"));
    }
    return files;
  }

  private static List<String> index() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path folder : Folder.all()) {
      for (String document : Folder.documents(folder)) {
        lines.add(folder.getFileName() + "/" + document);
      }
    }
    return lines;
  }
}
