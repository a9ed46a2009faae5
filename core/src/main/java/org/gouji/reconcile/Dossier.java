package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/**
 * What the rules look at: a submission and what was found out about it once for all of them.
 *
 * @param matches the department's indicators and who carries them
 */
record Dossier(Submission submission, List<IndicatorMatch> matches) {
  Dossier {
    Objects.requireNonNull(submission);
    matches = List.copyOf(matches);
  }

  /** Opens the dossier of a submission. */
  static Dossier of(Submission submission) {
    return new Dossier(submission, IndicatorMatcher.match(submission));
  }

  /** Every form, the departments' first. */
  List<Filed<? extends Filing>> forms() {
    return Stream.<Filed<? extends Filing>>concat(
            submission.departments().stream(), submission.projects().stream())
        .toList();
  }
}
