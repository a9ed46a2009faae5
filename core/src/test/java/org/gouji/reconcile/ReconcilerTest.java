package org.gouji.reconcile;

import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.reconcile.Reconciliation.Outcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcilerTest {

  private static final Submission GOOD =
      SampleForm.submission(
          department("甲局").funds("projectExpenditure=15"), project("乙").funds("total=15"));
  private static final Submission BAD =
      SampleForm.submission(
          department("甲局").funds("projectExpenditure=15"),
          project("乙").funds("total=14").year(2023));

  @Test
  void aSubmissionWithoutAnErrorAgreesAndOneWithAnErrorDiffers() {
    assertEquals(Outcome.AGREES, outcome(GOOD));
    assertEquals(Outcome.DIFFERS, outcome(BAD));
  }

  @Test
  void nothingComparedIsNeverAPass() {
    assertEquals(Outcome.NOT_COMPARABLE, outcome(SampleForm.submission()));
    assertEquals(
        Outcome.NOT_COMPARABLE, outcome(SampleForm.submission(project("乙").funds("total=15"))));
    assertEquals(
        Outcome.NOT_COMPARABLE,
        outcome(SampleForm.submission(department("甲局").funds("projectExpenditure=15"))));
    assertEquals(
        Outcome.NOT_COMPARABLE,
        outcome(SampleForm.submission(department("甲局"), project("乙").funds("total=15"))));
  }

  @Test
  void anErrorWithinOneFormIsToldEvenWhereTheFormsCannotBeCompared() {
    assertEquals(
        Outcome.DIFFERS,
        outcome(
            SampleForm.submission(
                project("乙").funds("total=15", "fiscalAppropriation=1", "otherFunds=2"))));
  }

  @Test
  void theChecksComeInTheOrderOfTheRules() {
    List<RuleCode> rules =
        Reconciler.standard().reconcile(BAD).checks().stream().map(Check::rule).toList();
    assertEquals(rules.stream().sorted().toList(), rules);
    assertTrue(rules.containsAll(Set.of(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, RuleCode.SAME_YEAR)));
  }

  @RepeatedTest(100)
  void raisingOneAmountBeyondRoundingMakesExactlyOneCheckDiffer(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int[] cents = random.ints(2 + random.nextInt(10), 1, 100_000).toArray();
    SampleForm department = department("甲局").funds("projectExpenditure=" + sum(cents));
    assertEquals(List.of(), errors(department, cents));
    cents[random.nextInt(cents.length)] += 2 + cents.length;
    assertEquals(List.of(RuleCode.PROJECTS_SUM_TO_DEPARTMENT), errors(department, cents));
  }

  @RepeatedTest(100)
  void aProjectOfZeroChangesNothing(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int[] cents = random.ints(2 + random.nextInt(10), 1, 100_000).toArray();
    SampleForm department = department("甲局").funds("projectExpenditure=" + sum(cents));
    cents[0] += random.nextInt(2) * 1000;
    int[] more = Arrays.copyOf(cents, cents.length + 1);
    assertEquals(errors(department, cents), errors(department, more));
  }

  private static BigDecimal sum(int... cents) {
    return BigDecimal.valueOf(Arrays.stream(cents).sum(), 2);
  }

  private static List<RuleCode> errors(SampleForm department, int... cents) {
    Stream<SampleForm> projects =
        IntStream.range(0, cents.length)
            .mapToObj(i -> project("项目" + i).funds("total=" + BigDecimal.valueOf(cents[i], 2)));
    SampleForm[] forms = Stream.concat(Stream.of(department), projects).toArray(SampleForm[]::new);
    return MoneyRules.of().stream()
        .flatMap(rule -> rule.check(new Dossier(SampleForm.submission(forms), List.of())).stream())
        .filter(check -> check.severity() == Severity.ERROR)
        .map(Check::rule)
        .toList();
  }

  @Test
  void aRuleThatIsSwitchedOffSaysNothing() {
    ReconcilerOptions options =
        ReconcilerOptions.STANDARD
            .without(RuleCode.SAME_YEAR)
            .without(RuleCode.PROJECTS_SUM_TO_DEPARTMENT);
    Reconciliation reconciliation = Reconciler.with(options).reconcile(BAD);
    assertFalse(
        reconciliation.checks().stream().anyMatch(check -> check.rule() == RuleCode.SAME_YEAR));
    assertEquals(Outcome.NOT_COMPARABLE, reconciliation.outcome());
  }

  @Test
  void anotherSeverityChangesWhatTheRuleItselfSaysAndNotWhatItGrades() {
    ReconcilerOptions options =
        ReconcilerOptions.STANDARD.with(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, Severity.WARNING);
    Check differs = Check.differs(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, "");
    assertEquals(Severity.WARNING, options.applied(differs).severity());
    Check note = Check.of(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, "", Verdict.TRUNCATED);
    assertEquals(Severity.NOTE, options.applied(note).severity());
    Check exact = Check.of(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, "", Verdict.EXACT);
    assertEquals(null, options.applied(exact).severity());
    Check graded = Check.differs(RuleCode.SAME_DEPARTMENT, "").withSeverity(Severity.WARNING);
    assertEquals(
        Severity.WARNING,
        ReconcilerOptions.STANDARD
            .with(RuleCode.SAME_DEPARTMENT, Severity.NOTE)
            .applied(graded)
            .severity());
  }

  @Test
  void aSettingsFileSaysWhatAnOfficeHasSettledOn(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gouji.properties");
    Files.writeString(
        file,
        """
        # 本局的口径
        INDICATOR_REPRESENTED = off
        POINTS_SUM_TO_HUNDRED = note
        points = 90+10
        """);
    assertEquals(
        new ReconcilerOptions(
            Set.of(RuleCode.INDICATOR_REPRESENTED),
            Map.of(RuleCode.POINTS_SUM_TO_HUNDRED, Severity.NOTE),
            PointsPolicy.NINETY_AND_EXECUTION),
        ReconcilerOptions.read(file));
  }

  @Test
  void anUnknownSettingIsNamed() {
    for (String line : List.of("SAME_YEARS = off", "SAME_YEAR = grave", "points = 80")) {
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class, () -> ReconcilerOptions.read(new StringReader(line)));
      assertTrue(refused.getMessage().contains(line.substring(0, 6)), refused.getMessage());
    }
  }

  @Test
  void pointsMayComeToWhatThePolicyAllows() {
    BigDecimal ninety = new BigDecimal("90.0");
    assertTrue(PointsPolicy.EITHER.allows(ninety));
    assertTrue(PointsPolicy.NINETY_AND_EXECUTION.allows(ninety));
    assertFalse(PointsPolicy.HUNDRED.allows(ninety));
    assertTrue(PointsPolicy.HUNDRED.allows(new BigDecimal("100.00")));
  }

  private static Outcome outcome(Submission submission) {
    return Reconciler.standard().reconcile(submission).outcome();
  }
}
