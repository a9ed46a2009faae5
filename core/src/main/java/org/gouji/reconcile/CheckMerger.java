package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts checks that say the same into one with all their places: a block for the year and a block
 * for the term repeat each other.
 */
final class CheckMerger {

  private record Said(RuleCode rule, String subject, Verdict verdict, Map<String, String> facts) {}

  private CheckMerger() {}

  static List<Check> merged(List<Check> checks) {
    Map<Said, Check> bySaying = new LinkedHashMap<>();
    for (Check check : checks) {
      Said said = new Said(check.rule(), check.subject(), check.verdict(), check.facts());
      bySaying.merge(said, check, (first, again) -> first.at(again.places().toArray(Place[]::new)));
    }
    return new ArrayList<>(bySaying.values());
  }
}
