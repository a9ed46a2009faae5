package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.reconcile.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link GoldenTest} pins is what the samples are there for. */
class WrongSamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void eachRuleHasASampleThatBreaksItAndNoOther(RuleCode rule) throws IOException {
    assertEquals(Set.of(rule.name()), broken(Sample.breaking(rule)));
  }

  static List<Sample> agreeing() {
    return List.of(Sample.AGREES, Sample.AGREES_TASKS, Sample.AGREES_SELF_EVALUATION);
  }

  @ParameterizedTest
  @MethodSource("agreeing")
  void aCleanSampleAgreesAndNothingIsSaidAboutIt(Sample sample) throws IOException {
    JsonNode reconciliation = JSON.readTree(sample.reconciliation());
    assertEquals("agrees", reconciliation.at("/submissions/0/verdict").asText());
    assertEquals(1, reconciliation.path("submissions").size());
    assertEquals(Set.of(), broken(sample));
    for (JsonNode document : reconciliation.path("documents")) {
      assertEquals(0, document.path("findings").size(), document.toString());
    }
  }

  @Test
  void theCleanSamplesTogetherTryEachRuleThatCanAgree() throws IOException {
    Map<RuleCode, Integer> agreed = new EnumMap<>(RuleCode.class);
    for (Sample sample : agreeing()) {
      for (JsonNode check : checks(sample)) {
        agreed.merge(RuleCode.valueOf(check.path("rule").asText()), 1, Integer::sum);
      }
    }
    Set<RuleCode> silent = new TreeSet<>(List.of(RuleCode.values()));
    silent.removeAll(agreed.keySet());
    Set<RuleCode> saidOnlyWhenBroken =
        Set.of(RuleCode.PROJECT_NAMES_UNIQUE, RuleCode.NUMBER_EXPECTED, RuleCode.UNIT_CONTRADICTS);
    assertEquals(new TreeSet<>(saidOnlyWhenBroken), silent);
  }

  @ParameterizedTest
  @MethodSource("org.gouji.samples.Sample#all")
  void noCellOfASampleIsLeftBehind(Sample sample) throws IOException {
    for (String document : sample.documents()) {
      JsonNode read = JSON.readTree(sample.filings(document)).at("/documents/0");
      assertEquals("read", read.path("status").asText());
      assertEquals(List.of(), read.path("unread").findValuesAsText("text"));
    }
  }

  private static Set<String> broken(Sample sample) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (JsonNode check : checks(sample)) {
      if (!check.path("severity").isNull()) {
        rules.add(check.path("rule").asText());
      }
    }
    return rules;
  }

  private static List<JsonNode> checks(Sample sample) throws IOException {
    List<JsonNode> checks = new ArrayList<>();
    JSON.readTree(sample.reconciliation())
        .path("submissions")
        .forEach(submission -> submission.path("checks").forEach(checks::add));
    return checks;
  }
}
