package org.gouji.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.reconcile.IndicatorMatch;

/** Tells which indicators were matched by likeness, so that a person may overrule it. */
final class Rewording {

  private Rewording() {}

  static List<String> told(List<IndicatorMatch> matches) {
    return matches.stream()
        .filter(match -> match.how() == IndicatorMatch.How.REWORDED)
        .map(match -> match.department().name() + " ↔ " + carriers(match))
        .distinct()
        .toList();
  }

  private static String carriers(IndicatorMatch match) {
    return match.carriers().stream()
        .map(carrier -> carrier.project() + "：" + carrier.indicator().name())
        .collect(Collectors.joining("；"));
  }
}
