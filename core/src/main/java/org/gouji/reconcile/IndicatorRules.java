package org.gouji.reconcile;

import java.util.List;

/** The rules about indicators, their targets and their points. */
final class IndicatorRules {

  private IndicatorRules() {}

  static List<Rule> of(ReconcilerOptions options) {
    return List.of();
  }
}
