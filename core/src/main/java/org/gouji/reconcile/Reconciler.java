package org.gouji.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.FundItem;
import org.gouji.model.Submission;
import org.gouji.reconcile.Reconciliation.Outcome;

/**
 * Runs the rules over a submission. Immutable and thread-safe; one serves for all.
 *
 * <p>The checks come in the order of {@link RuleCode}, within a rule in the order of the forms, so
 * that the same submission always gives the same list.
 */
public final class Reconciler {

  private final ReconcilerOptions options;
  private final List<Rule> rules;

  private Reconciler(ReconcilerOptions options) {
    this.options = options;
    this.rules =
        Stream.concat(MoneyRules.of().stream(), IndicatorRules.of(options).stream())
            .filter(rule -> !options.off().contains(rule.code()))
            .sorted(Comparator.comparing(Rule::code))
            .toList();
  }

  /** With every rule and each rule's own severity. */
  public static Reconciler standard() {
    return with(ReconcilerOptions.STANDARD);
  }

  /** With the rules and severities that an office has settled on. */
  public static Reconciler with(ReconcilerOptions options) {
    return new Reconciler(Objects.requireNonNull(options));
  }

  /** Holds the forms of a submission against each other. Never throws for what a form says. */
  public Reconciliation reconcile(Submission submission) {
    Dossier dossier = Dossier.of(submission);
    List<Check> checks =
        rules.stream().flatMap(rule -> rule.check(dossier).stream()).map(options::applied).toList();
    return new Reconciliation(submission, outcome(dossier, checks), checks, dossier.matches());
  }

  private static Outcome outcome(Dossier dossier, List<Check> checks) {
    if (checks.stream().anyMatch(check -> check.severity() == Severity.ERROR)) {
      return Outcome.DIFFERS;
    }
    return anythingOfWeight(dossier, checks) ? Outcome.AGREES : Outcome.NOT_COMPARABLE;
  }

  /** Nothing compared is not a pass: some figure or indicator stood on both sides. */
  private static boolean anythingOfWeight(Dossier dossier, List<Check> checks) {
    Submission submission = dossier.submission();
    boolean bothSides = !submission.departments().isEmpty() && !submission.projects().isEmpty();
    return bothSides && (!dossier.matches().isEmpty() || projectsCompared(checks));
  }

  private static boolean projectsCompared(List<Check> checks) {
    return checks.stream()
        .filter(check -> check.rule() == RuleCode.PROJECTS_SUM_TO_DEPARTMENT)
        .filter(check -> check.subject().equals(FundItem.PROJECT_EXPENDITURE.word()))
        .anyMatch(check -> check.verdict() != Verdict.NOT_COMPARABLE);
  }
}
