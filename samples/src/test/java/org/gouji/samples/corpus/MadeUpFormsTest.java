package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up forms of the families in use, each with a trap or several: what is not read right is what
 * {@code known-gaps.txt} tells, no more and no less.
 */
class MadeUpFormsTest {

  private static final Path FORMS =
      Path.of("src", "test", "resources", "org", "gouji", "samples", "forms");

  static List<Path> forms() throws IOException {
    try (Stream<Path> entries = Files.list(FORMS)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  static List<Path> formsInTwoFormats() throws IOException {
    List<Path> forms = new ArrayList<>();
    for (Path form : forms()) {
      if (SharedFolder.documents(form).size() > 1 && !form.endsWith(SHEET_WITH_OTHER_TABLES)) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** In Word its tables stand apart, in Excel one below the other in one sheet: known-gaps.txt. */
  private static final String SHEET_WITH_OTHER_TABLES = "132-budget-disclosure-document";

  @Test
  void noFormIsLeftOut() throws IOException {
    List<Path> forms = forms();
    assertEquals(143, forms.size());
    for (Path form : forms) {
      assertTrue(Files.exists(form.resolve("expected.json")), form.toString());
      assertTrue(!SharedFolder.documents(form).isEmpty(), form.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachFieldIsReadRightButForTheKnownGaps(Path form) throws IOException {
    JsonNode expected = Read.json(form.resolve("expected.json"));
    for (Path file : SharedFolder.documents(form)) {
      JsonNode got = Read.document(file);
      List<String> differences = Comparison.differences(expected, got);
      assertEquals(
          knownGaps(file),
          gaps(differences, Read.unread(got)),
          differences + "\n" + Read.unread(got));
      assertEquals(expected.path("status"), got.path("status"));
    }
  }

  @ParameterizedTest
  @MethodSource("formsInTwoFormats")
  void wordAndExcelGiveTheSameFilings(Path form) throws IOException {
    List<JsonNode> filings =
        SharedFolder.documents(form).stream()
            .map(file -> withoutPlaces(Read.document(file).path("filings")))
            .toList();
    assertEquals(filings.get(0), filings.get(1));
  }

  /** How often each kind of gap occurs. */
  private static Map<String, Integer> gaps(List<String> differences, List<String> unread) {
    Map<String, Integer> gaps = new TreeMap<>();
    differences.forEach(each -> gaps.merge(kind(each), 1, Integer::sum));
    unread.forEach(each -> gaps.merge("unread", 1, Integer::sum));
    return gaps;
  }

  /** A difference without the values: {@code filings[0].funds: not expected}. */
  private static String kind(String difference) {
    return difference.replaceFirst(
        "(: (?:not expected|missing|expected|year got|term got)).*", "$1");
  }

  private static Map<String, Integer> knownGaps(Path file) throws IOException {
    Map<String, Integer> gaps = new TreeMap<>();
    for (String line : Files.readAllLines(FORMS.resolve("known-gaps.txt"))) {
      String[] parts = line.split(" \\| ");
      if (parts[0].equals(file.getFileName().toString())) {
        assertEquals(4, parts.length, line);
        gaps.put(parts[1], Integer.valueOf(parts[2]));
      }
    }
    return gaps;
  }

  /**
   * Without where a value stands, and how a number is printed: 3,250.00 and 3250, 96.00% and 96%.
   */
  private static JsonNode withoutPlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("location");
      if (object.has("yuan") || object.path("value").isTextual()) {
        object.remove("text");
      } else if (object.path("text").asText().matches("\\d+\\.\\d*0%")) {
        object.put("text", object.path("text").asText().replaceFirst("\\.?0+%$", "%"));
      }
    }
    node.forEach(MadeUpFormsTest::withoutPlaces);
    return node;
  }
}
