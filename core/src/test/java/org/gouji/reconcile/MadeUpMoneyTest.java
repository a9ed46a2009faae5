package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.testing.SharedFolder;
import org.gouji.testing.TruthFilings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The made-up submissions, with the truth of their parsing: only the rules are on trial. */
class MadeUpMoneyTest {

  private static final Set<RuleCode> MINE = EnumSet.noneOf(RuleCode.class);
  private static List<Case> cases = List.of();

  private record Case(TruthFilings truth, List<Submission> submissions, List<Check> checks) {

    static Case of(TruthFilings truth) {
      List<Submission> submissions = Submissions.gather(truth.documents()).value();
      List<Check> checks =
          submissions.stream()
              .flatMap(each -> Reconciler.standard().reconcile(each).checks().stream())
              .filter(check -> MINE.contains(check.rule()))
              .toList();
      return new Case(truth, submissions, checks);
    }

    /** What the truth has to say about the rules on trial. */
    Stream<JsonNode> wanted() {
      return stream(truth.expected().path("checks"))
          .filter(item -> MINE.contains(RuleCode.valueOf(item.path("rule").asText())));
    }

    Stream<Check> found(JsonNode item) {
      return checks.stream().filter(check -> isAbout(check, item));
    }
  }

  @BeforeAll
  static void reconcileThemAll() {
    MoneyRules.of().forEach(rule -> MINE.add(rule.code()));
    Optional<Path> synthetic = SharedFolder.find("synthetic");
    assumeTrue(synthetic.isPresent(), "no shared folder beside the checkout");
    cases = TruthFilings.readAll(synthetic.get()).stream().map(Case::of).toList();
    assertFalse(cases.isEmpty());
  }

  @Test
  void eachFolderIsOneSubmissionOfItsDepartmentAndYear() {
    for (Case each : cases) {
      JsonNode expected = each.truth.expected();
      assertEquals(1, each.submissions.size(), each.truth.id());
      Submission submission = each.submissions.get(0);
      assertEquals(expected.path("department").asText(), submission.department());
      assertEquals(expected.path("year").asInt(), submission.year());
      assertEquals(expected.path("filings").path("project").asInt(), submission.projects().size());
    }
  }

  @Test
  void everyErrorIsFoundWithItsVerdictAndItsSeverity() {
    int found = 0;
    for (Case each : cases) {
      for (JsonNode item : each.wanted().filter(MadeUpMoneyTest::isRequired).toList()) {
        assertTrue(
            each.found(item).anyMatch(check -> isAsGrave(check, item)),
            () -> each.truth.id() + " missed " + item + "\namong " + each.checks);
        found++;
      }
    }
    assertTrue(found > 0);
  }

  @Test
  void nothingIsReportedThatTheTruthDoesNotKnow() {
    for (Case each : cases) {
      List<JsonNode> items = each.wanted().toList();
      for (Check check : each.checks) {
        boolean told = check.severity() != null && check.severity().isAtLeast(Severity.WARNING);
        boolean known = items.stream().anyMatch(item -> isAbout(check, item));
        assertTrue(!told || known, () -> each.truth.id() + " false alarm " + check);
      }
    }
  }

  @Test
  void theFirstCauseClosesTheDifferenceAsTheTruthDoes() {
    int causes = 0;
    for (Case each : cases) {
      for (JsonNode item : each.wanted().filter(item -> item.path("cause").isTextual()).toList()) {
        Check check = each.found(item).findFirst().orElseThrow();
        assertEquals(
            item.path("cause").asText(),
            check.likelyCauses().get(0).cause().name(),
            each.truth.id() + " " + check);
        causes++;
      }
    }
    assertTrue(causes > 0);
  }

  @Test
  void theProjectsRollUpWithTheVerdictAndTheFiguresOfTheTruth() {
    for (Case each : cases) {
      for (JsonNode sum : each.truth.expected().path("sums")) {
        Check check =
            each.checks.stream()
                .filter(one -> one.rule().name().equals(sum.path("rule").asText()))
                .findFirst()
                .orElseThrow();
        assertEquals(sum.path("verdict").asText(), check.verdict().name(), each.truth.id());
        assertEquals(number(sum, "stated"), check.stated());
        assertEquals(number(sum, "summed"), check.summed());
        assertEquals(number(sum, "difference"), check.difference());
      }
    }
  }

  private static BigDecimal number(JsonNode node, String key) {
    return node.has(key) ? new BigDecimal(node.path(key).asText()) : null;
  }

  private static boolean isRequired(JsonNode item) {
    return item.path("required").asBoolean();
  }

  /** The same rule, and the truth names what the check is about. */
  private static boolean isAbout(Check check, JsonNode item) {
    Set<String> names = new HashSet<>();
    stream(item.path("names")).forEach(name -> names.add(Names.folded(name.asText())));
    return check.rule().name().equals(item.path("rule").asText())
        && (names.contains(Names.folded(check.subject()))
            || names.contains(Names.folded(check.facts().getOrDefault("form", ""))));
  }

  private static boolean isAsGrave(Check check, JsonNode item) {
    String severity = check.severity() == null ? "null" : check.severity().word();
    return check.verdict().name().equals(item.path("verdict").asText())
        && severity.equals(item.path("severity").asText());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
