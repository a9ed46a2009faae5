package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real forms and made-up submissions: every field that is judged is right, every cell is read. */
class FilingsTest {

  @BeforeAll
  static void isSkippedWithoutThem() {
    SharedFolder.folder("filings");
  }

  static List<Path> filings() throws IOException {
    return SharedFolder.folders("filings");
  }

  static List<Path> submissions() throws IOException {
    return SharedFolder.folders("synthetic");
  }

  @ParameterizedTest
  @MethodSource("filings")
  void aRealFormIsReadRightInEachFormat(Path folder) throws IOException {
    JsonNode expected = withLocalFunds(Read.json(folder.resolve("expected.json")));
    List<Path> documents = SharedFolder.documents(folder);
    assertFalse(documents.isEmpty());
    List<String> wrong = new ArrayList<>();
    documents.forEach(file -> wrong.addAll(wrong(expected, file)));
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("submissions")
  void aMadeUpSubmissionIsReadRight(Path folder) {
    JsonNode truth = Read.json(folder.resolve("truth.json")).at("/parse/documents");
    assertFalse(truth.isEmpty());
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : truth) {
      wrong.addAll(
          wrong(expected, folder.resolve("files").resolve(expected.path("file").asText())));
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> wrong(JsonNode expected, Path file) {
    JsonNode got = Read.document(file);
    List<String> wrong = new ArrayList<>(Comparison.differences(expected, got));
    Read.unread(got).forEach(cell -> wrong.add("unread " + cell));
    return wrong.stream().map(each -> file.getFileName() + " " + each).toList();
  }

  /** 地方资金 has an item of its own, which is younger than what is expected of the forms. */
  private static JsonNode withLocalFunds(JsonNode expected) {
    for (JsonNode filing : expected.path("filings")) {
      for (JsonNode fund : filing.path("funds")) {
        if (fund.path("label").asText().contains("地方资金")) {
          ((ObjectNode) fund).put("item", "localFunds");
        }
      }
    }
    return expected;
  }
}
