package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample filing in every way in which it comes is the same ten forms. */
class SeedTest {

  @BeforeAll
  static void isSkippedWithoutThem() {
    SharedFolder.folder("seed");
  }

  static List<Path> documents() throws IOException {
    return SharedFolder.documents(SharedFolder.folder("seed"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void oneDocumentGivesTheFiling(Path file) {
    JsonNode got = Read.document(file);
    assertEquals(List.of(), Comparison.differences(expected(file), got));
    assertEquals(List.of(), Read.unread(got));
    assertEquals("read", got.path("status").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-file-per-table", "one-file-per-table-doc"})
  void aFileForEachTableGivesTheFiling(String folder) throws IOException {
    List<Path> files = SharedFolder.documents(SharedFolder.folder("seed").resolve(folder));
    assertEquals(10, files.size());
    ObjectNode together = Read.JSON.createObjectNode();
    ArrayNode filings = together.putArray("filings");
    List<String> unread = new ArrayList<>();
    for (Path file : files) {
      JsonNode got = Read.document(file);
      got.path("filings").forEach(filings::add);
      unread.addAll(Read.unread(got));
    }
    assertEquals(List.of(), Comparison.differences(whole(), together));
    assertEquals(List.of(), unread);
  }

  private static JsonNode whole() {
    JsonNode expected = Read.json(SharedFolder.folder("seed").resolve("expected.json"));
    assertFalse(expected.path("filings").isEmpty());
    return expected;
  }

  /** A list has no cell for the department's objective; one document holds one form alone. */
  private static JsonNode expected(Path file) {
    String name = file.getFileName().toString();
    ObjectNode expected = (ObjectNode) whole();
    ArrayNode filings = (ArrayNode) expected.path("filings");
    if (name.startsWith("filing-list")) {
      ((ObjectNode) filings.get(0)).putArray("objectives");
    } else if (name.startsWith("filing-department")) {
      JsonNode department = filings.get(0);
      expected.putArray("filings").add(department);
    }
    return expected;
  }
}
