package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.reconcile.IndicatorMatch.Carrier;

/**
 * {@link RuleCode#QUANTITIES_ROLL_UP}: where several projects carry one additive indicator, their
 * values sum to the department's. Of terms nothing is summed: they are as long as each form says.
 * The figures are in the department's unit.
 *
 * <p>Facts: {@code unit}; where it is BLOCKED {@code repeated}, the projects that are filed twice.
 */
final class QuantitiesRollUp implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.QUANTITIES_ROLL_UP;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Set<String> repeated = repeated(dossier.submission());
    return CheckMerger.merged(
        dossier.matches().stream()
            .map(RollUp::of)
            .filter(Objects::nonNull)
            .map(rollUp -> check(rollUp, repeated))
            .toList());
  }

  private Check check(RollUp rollUp, Set<String> repeated) {
    return verdict(rollUp, filedTwice(rollUp, repeated))
        .withFigures(rollUp.stated().value(), rollUp.sum())
        .withContributors(rollUp.contributors())
        .withFact("unit", rollUp.unit())
        .at(rollUp.match().place());
  }

  /** The projects that state the same part again in another form. */
  private static String filedTwice(RollUp rollUp, Set<String> repeated) {
    List<Carrier> all = rollUp.match().carriers();
    return all.size() == rollUp.carriers().size()
        ? ""
        : all.stream()
            .map(Carrier::project)
            .filter(repeated::contains)
            .distinct()
            .collect(Collectors.joining("；"));
  }

  private Check verdict(RollUp rollUp, String filedTwice) {
    String subject = rollUp.match().department().name();
    if (!filedTwice.isEmpty()) {
      return Check.of(code(), subject, Verdict.BLOCKED)
          .withSeverity(Severity.WARNING)
          .withFact("repeated", filedTwice);
    }
    if (!rollUp.isComplete()) {
      return Check.notComparable(code(), subject);
    }
    boolean exact = rollUp.sum().compareTo(rollUp.stated().value()) == 0;
    Check check = Check.of(code(), subject, exact ? Verdict.EXACT : Verdict.DIFFERS);
    return exact || rollUp.match().isSure() ? check : check.withSeverity(Severity.WARNING);
  }

  private static Set<String> repeated(Submission submission) {
    return RepeatedProjects.laterForms(submission.projects()).stream()
        .map(Names::of)
        .collect(Collectors.toSet());
  }
}
