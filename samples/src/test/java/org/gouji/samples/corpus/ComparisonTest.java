package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.gouji.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is judged: what is changed in a document is found, and nothing else. */
class ComparisonTest {

  private final JsonNode truth = document();
  private final JsonNode got = document();

  @Test
  void whatIsTheSameHasNoDifference() {
    assertEquals(List.of(), Comparison.differences(truth, got));
  }

  @ParameterizedTest
  @CsvSource({
    "/filings/1, year",
    "/filings/1/project, name",
    "/filings/1/department, name",
    "/filings/1/period, end",
    "/filings/1/objectives/0, text",
    "/filings/1/indicators/0, subcategory",
    "/filings/1/indicators/0, points",
    "/filings/1/indicators/0/target, value",
    "/filings/1/indicators/0/target, unit",
  })
  void aFieldThatIsReadWrongIsOneDifference(String object, String key) {
    ((ObjectNode) got.at(object)).put(key, "7");
    assertEquals(1, Comparison.differences(truth, got).size());
  }

  @Test
  void anAmountThatIsReadWrongIsMissingAndNotExpected() {
    ((ObjectNode) got.at("/filings/1/funds/0")).put("yuan", "7");
    assertEquals(2, Comparison.differences(truth, got).size());
  }

  @ParameterizedTest
  @CsvSource({"/filings", "/filings/0/funds", "/filings/0/indicators"})
  void anEntryThatIsMissingOrOneTooManyIsADifference(String list) {
    ((ArrayNode) got.at(list)).remove(0);
    assertEquals(1, Comparison.differences(truth, got).size());
    assertEquals(1, Comparison.differences(got, truth).size());
  }

  @Test
  void anAlternativeAnOptionalAndAnExtraEntryAreFair() {
    ObjectNode expected = (ObjectNode) truth;
    expected
        .putObject("_alternatives")
        .putArray("filings[1].funds[0]")
        .addObject()
        .put("yuan", "7");
    expected.putArray("_optional").add("filings[0].indicators[0]");
    expected
        .putObject("_allow_extra")
        .putArray("filings[1].funds")
        .addObject()
        .put("item", "otherFunds");
    ((ObjectNode) got.at("/filings/1/funds/0")).put("yuan", "7");
    ((ArrayNode) got.at("/filings/0/indicators")).remove(0);
    ((ArrayNode) got.at("/filings/1/funds")).addObject().put("item", "otherFunds");
    assertEquals(List.of(), Comparison.differences(expected, got));
  }

  private static JsonNode document() {
    try {
      return Read.JSON.readTree(Sample.FILING_DOCX.filings("filing.docx")).at("/documents/0");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
