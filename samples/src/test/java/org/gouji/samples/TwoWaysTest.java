package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two ways to one place: the same filing is the same model, whatever it came in. */
class TwoWaysTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Sample> formats() {
    return List.of(Sample.FILING_DOC, Sample.FILING_XLSX, Sample.FILING_XLS, Sample.FILING_FOLDER);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theFilingIsTheSameInEachFormat(Sample sample) throws IOException {
    assertEquals(filings(Sample.FILING_DOCX), filings(sample));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theFilingReconcilesTheSameInEachFormat(Sample sample) throws IOException {
    assertEquals(submissions(Sample.FILING_DOCX), submissions(sample));
  }

  @Test
  void theListNamesTheSameProjectsAndIndicators() throws IOException {
    assertEquals(named(Sample.FILING_DOCX), named(Sample.FILING_LIST));
  }

  private static List<String> named(Sample sample) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode filing : filings(sample)) {
      for (JsonNode indicator : filing.path("indicators")) {
        names.add(
            filing.at("/project/name").asText()
                + "/"
                + indicator.path("name").asText()
                + "/"
                + indicator.path("target"));
      }
    }
    return names.stream().sorted().toList();
  }

  private static List<JsonNode> filings(Sample sample) throws IOException {
    List<JsonNode> filings = new ArrayList<>();
    for (String document : sample.documents()) {
      JsonNode read = JSON.readTree(sample.filings(document)).at("/documents/0/filings");
      read.forEach(filing -> filings.add(withoutPlaces(filing)));
    }
    return filings;
  }

  private static JsonNode submissions(Sample sample) throws IOException {
    return withoutPlaces(JSON.readTree(sample.reconciliation()).path("submissions"));
  }

  private static JsonNode withoutPlaces(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("file", "location", "locations"));
    }
    node.forEach(TwoWaysTest::withoutPlaces);
    return node;
  }
}
