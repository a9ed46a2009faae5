package org.gouji.reconcile;

import java.util.List;

/** The rules about indicators, their targets and their points. */
final class IndicatorRules {

  private IndicatorRules() {}

  static List<Rule> of(ReconcilerOptions options) {
    return List.of(
        new IndicatorNamesUnique(),
        new IndicatorSupported(),
        new IndicatorRepresented(),
        new TargetsAgree(),
        new QuantitiesRollUp(),
        new ClassificationAgrees(),
        new PointsSumToHundred(options.points()),
        new ObjectiveStated(),
        new TargetStated(),
        new OutputAndBenefitStated(),
        new UnitContradicts(),
        new CostWithinBudget(),
        new ScoreArithmetic());
  }
}
