package org.gouji.reconcile;

import java.util.List;
import org.gouji.model.Submission;

/** Finds out which indicators of the projects carry the department's. */
final class IndicatorMatcher {

  private IndicatorMatcher() {}

  /** The matches, in the order of the department's indicators. */
  static List<IndicatorMatch> match(Submission submission) {
    return List.of();
  }
}
