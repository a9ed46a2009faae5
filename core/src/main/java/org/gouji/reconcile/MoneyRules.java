package org.gouji.reconcile;

import java.util.List;

/** The rules about amounts and about which forms belong together. */
final class MoneyRules {

  private MoneyRules() {}

  static List<Rule> of() {
    return List.of(
        new SourcesSumToTotal(),
        new BasicPlusProjectIsTotal(),
        new ProjectsSumToDepartment(),
        new TasksSumToTotal(),
        new AmountRepeatedDiffers(),
        new NumberExpected(),
        new SameDepartment(),
        new SameYear(),
        new PeriodCoversYear(),
        new ProjectNamesUnique(),
        new ExecutionRate());
  }
}
