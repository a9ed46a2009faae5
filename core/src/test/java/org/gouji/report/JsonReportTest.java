package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.Category;
import org.gouji.model.FilingDocument;
import org.gouji.model.FundItem;
import org.gouji.model.Subcategory;
import org.gouji.reconcile.Cause;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Messages CHINESE = Messages.of(Locale.CHINESE);

  private static String parsed(Iterable<Reading<FilingDocument>> documents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ParseJson(CHINESE).render(documents, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode parsed() throws IOException {
    return JSON.readTree(parsed(List.of(Examples.read(), Examples.unreadable())));
  }

  private static JsonNode reconciled() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationJson(CHINESE)
        .render(
            List.of(Examples.reconciliation()),
            List.of(Examples.read(), Examples.unreadable()),
            out);
    return JSON.readTree(out.toByteArray());
  }

  private static JsonNode schema(String name) throws IOException {
    try (InputStream in = ParseJson.class.getResourceAsStream(name)) {
      return JSON.readTree(in);
    }
  }

  private static Set<ValidationMessage> violations(String schema, JsonNode json)
      throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema(schema))
        .validate(json);
  }

  @Test
  void what_is_parsed_keeps_its_schema() throws IOException {
    assertEquals(Set.of(), violations("parse-1.schema.json", parsed()));
  }

  @Test
  void what_is_reconciled_keeps_its_schema() throws IOException {
    assertEquals(Set.of(), violations("reconciliation-1.schema.json", reconciled()));
  }

  @Test
  void the_schema_refuses_a_missing_key_an_unknown_word_and_a_float() throws IOException {
    String good = parsed(List.of(Examples.read()));
    for (String bad :
        List.of(
            good.replaceFirst("\"remarks\"", "\"others\""),
            good.replaceFirst("\"stage\": \"objective\"", "\"stage\": \"final\""),
            good.replaceFirst("\"yuan\": \"11072300\"", "\"yuan\": 11072300.0"))) {
      assertTrue(
          !bad.equals(good) && !violations("parse-1.schema.json", JSON.readTree(bad)).isEmpty());
    }
  }

  @Test
  void an_amount_is_a_text_with_a_plain_decimal() throws IOException {
    JsonNode fund = parsed().at("/documents/0/filings/0/funds/0");
    assertEquals("\"11072300\"", fund.get("yuan").toString());
    assertEquals("万元", fund.get("unit").asText());
    assertEquals("table 1, row 4, column 2", fund.get("location").asText());
  }

  @Test
  void a_fund_that_is_no_number_keeps_its_text_and_has_no_yuan() throws IOException {
    JsonNode fund = parsed().at("/documents/0/filings/1/funds/1");
    assertEquals("not-a-number", fund.get("state").asText());
    assertEquals("青山县财政局", fund.get("text").asText());
    assertTrue(fund.get("yuan").isNull());
  }

  @Test
  void each_kind_of_target_says_what_it_has() throws IOException {
    JsonNode indicators = parsed().at("/documents/0/filings/0/indicators");
    assertEquals(
        List.of(
            "quantity = 100 null %",
            "date ≤ --12 null null",
            "range null 5 9 人",
            "description null null null null",
            "blank null null null null"),
        Stream.iterate(0, i -> i < indicators.size(), i -> i + 1)
            .map(i -> target(indicators.get(i).get("target")))
            .toList());
  }

  private static String target(JsonNode target) {
    return Stream.of("kind", "comparison", "value", "upper", "unit")
        .map(key -> target.get(key).asText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void both_forms_have_the_same_keys() throws IOException {
    JsonNode filings = parsed().at("/documents/0/filings");
    assertEquals(keys(filings.get(0)), keys(filings.get(1)));
    assertTrue(filings.get(0).get("project").isNull());
    assertTrue(filings.get(1).get("responsibilities").isNull());
  }

  private static List<String> keys(JsonNode object) {
    Iterator<String> names = object.fieldNames();
    return Stream.generate(() -> null)
        .takeWhile(x -> names.hasNext())
        .map(x -> names.next())
        .toList();
  }

  @Test
  void scores_are_decimals_without_trailing_zeros() throws IOException {
    JsonNode project = parsed().at("/documents/0/filings/1");
    assertEquals("92.5", project.at("/totals/score").asText());
    assertEquals("80.45", project.at("/execution/rate").asText());
    assertEquals("10", project.at("/indicators/0/points").asText());
  }

  @Test
  void a_document_that_could_not_be_opened_says_why() throws IOException {
    JsonNode document = parsed().at("/documents/1");
    assertEquals("unreadable", document.get("status").asText());
    assertEquals("DOCUMENT_UNREADABLE", document.at("/findings/0/code").asText());
    assertEquals("ENCRYPTED", document.at("/findings/0/facts/reason").asText());
    assertEquals("文件设有密码，请取消密码后再试", document.at("/findings/0/message").asText());
  }

  @Test
  void a_check_tells_its_figures_its_addends_and_its_causes() throws IOException {
    JsonNode check = reconciled().at("/submissions/0/checks/0");
    assertEquals("640000", check.get("stated").asText());
    assertEquals("640100", check.get("summed").asText());
    assertEquals("-100", check.get("difference").asText());
    assertEquals("576000", check.at("/contributors/0/yuan").asText());
    assertEquals("DIGIT_DROPPED", check.at("/likelyCauses/0/cause").asText());
    assertTrue(check.at("/likelyCauses/1/location").isNull());
    assertEquals(Examples.FILE, check.at("/locations/0/file").asText());
  }

  @Test
  void a_match_says_how_it_was_made() throws IOException {
    JsonNode match = reconciled().at("/submissions/0/matches/0");
    assertEquals("split", match.get("how").asText());
    assertEquals("1", match.get("score").asText());
    assertEquals("个案矫正率", match.at("/projects/0/name").asText());
  }

  @Test
  void a_report_that_breaks_off_is_no_json() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterable<Reading<FilingDocument>> broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    assertThrows(IllegalStateException.class, () -> new ParseJson(CHINESE).render(broken, out));
    assertThrows(
        IOException.class, () -> JSON.readTree(out.toByteArray()).at("/documents").require());
  }

  @Test
  void the_schemas_know_every_code_and_no_other() throws IOException {
    JsonNode parse = schema("parse-1.schema.json").get("$defs");
    JsonNode reconciliation = schema("reconciliation-1.schema.json").get("$defs");
    assertEnum(FundItem.values(), FundItem::word, parse.at("/item"));
    assertEnum(Category.values(), Category::word, parse.at("/indicator/properties/category"));
    assertEnum(
        Subcategory.values(), Subcategory::word, parse.at("/indicator/properties/subcategory"));
    assertEnum(FindingCode.values(), Enum::name, parse.at("/finding/properties/code"));
    assertEnum(FindingCode.values(), Enum::name, reconciliation.at("/finding/properties/code"));
    assertEnum(RuleCode.values(), Enum::name, reconciliation.at("/check/properties/rule"));
    assertEnum(Verdict.values(), Enum::name, reconciliation.at("/check/properties/verdict"));
    assertEnum(
        Cause.values(),
        Enum::name,
        reconciliation.at("/check/properties/likelyCauses/items/properties/cause"));
  }

  private static <E> void assertEnum(E[] constants, Function<E, String> word, JsonNode schema) {
    Set<String> allowed = new TreeSet<>();
    schema.get("enum").forEach(value -> allowed.add(value.asText()));
    assertEquals(
        Stream.of(constants).map(word).collect(Collectors.toCollection(TreeSet::new)), allowed);
  }
}
