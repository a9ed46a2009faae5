package org.gouji.reconcile;

import java.util.List;

/** Makes the check of a sum: its verdict, its figures and what closes the difference. */
final class SumChecks {

  private SumChecks() {}

  /**
   * The check of a sum. Facts: {@code form}, where it is about one form; {@code reason}, where it
   * cannot be compared.
   */
  static Check of(RuleCode rule, Sum sum, Explanations explanations) {
    String subject = sum.total().fund().item().word();
    String obstacle = sum.obstacle();
    Check check =
        obstacle == null
            ? compared(Check.of(rule, subject, sum.verdict()), sum, explanations)
            : Check.notComparable(rule, subject).withFact("reason", obstacle);
    return check.withContributors(contributors(sum)).at(sum.total().place());
  }

  private static Check compared(Check check, Sum sum, Explanations explanations) {
    Check figures = check.withFigures(sum.stated().yuan(), sum.summed());
    return check.verdict() == Verdict.DIFFERS ? figures.withCauses(explanations.of(sum)) : figures;
  }

  private static List<Contributor> contributors(Sum sum) {
    return sum.addends().stream().map(Figure::contributor).toList();
  }
}
