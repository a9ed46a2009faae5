package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gouji.reconcile.RuleCode;
import org.gouji.report.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/rules.md says what the code does. */
class RulesPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void thePageHasTheRulesOfTheCodeAndNoOther() throws IOException {
    List<String> coded = Arrays.stream(RuleCode.values()).map(RulesPageTest::quoted).toList();
    assertEquals(coded, List.copyOf(DocsPage.of("rules.md").sections().keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void aRuleStandsThereWithItsNamesAndItsSeverity(RuleCode rule) throws IOException {
    String section = section(rule);
    assertHas(section, "\n- Severity: " + rule.severity().word() + "\n");
    assertHas(section, Messages.of(Locale.CHINESE).name(rule));
    assertHas(section, Messages.of(Locale.ENGLISH).name(rule));
    assertHas(section, "\n- Source: ");
  }

  @ParameterizedTest
  @EnumSource
  void theExampleIsWhatIsSaidOfTheWrongSample(RuleCode rule) throws IOException {
    String section = section(rule);
    Sample sample = Sample.breaking(rule);
    JsonNode check = broken(sample).get(0);
    assertHas(section, "\n- Example (`" + sample + "`): " + check.path("message").asText() + "\n");
    assertHas(line(section, "Verdicts"), "`" + check.path("verdict").asText() + "`");
    for (String fact : (Iterable<String>) check.path("facts")::fieldNames) {
      assertHas(line(section, "Facts"), "`" + fact + "`");
    }
  }

  private static String section(RuleCode rule) throws IOException {
    return DocsPage.of("rules.md").sections().getOrDefault(quoted(rule), "");
  }

  private static String line(String section, String begin) {
    return section
        .lines()
        .filter(line -> line.startsWith("- " + begin + ": "))
        .findFirst()
        .orElse("");
  }

  private static List<JsonNode> broken(Sample sample) throws IOException {
    List<JsonNode> checks = new ArrayList<>();
    JSON.readTree(sample.reconciliation())
        .at("/submissions/0/checks")
        .forEach(check -> checks.add(check));
    checks.removeIf(check -> check.path("severity").isNull());
    return checks;
  }

  private static String quoted(RuleCode rule) {
    return "`" + rule + "`";
  }

  private static void assertHas(String text, String part) {
    assertTrue(text.contains(part), () -> "not in the page: " + part);
  }
}
