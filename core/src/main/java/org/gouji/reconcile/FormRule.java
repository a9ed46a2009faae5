package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/** A rule that looks at one form after the other, the department's first. */
interface FormRule extends Rule {

  /** What it finds in one form. */
  Stream<Check> check(Filed<? extends Filing> form, Submission submission);

  @Override
  default List<Check> check(Dossier dossier) {
    Submission submission = dossier.submission();
    return Stream.<Filed<? extends Filing>>concat(
            submission.departments().stream(), submission.projects().stream())
        .flatMap(form -> check(form, submission))
        .toList();
  }

  /** The cell of an indicator. */
  static Place place(Filed<? extends Filing> form, Indicator indicator) {
    return new Place(form.file(), indicator.location());
  }

  /** Where a form begins. */
  static Place place(Filed<? extends Filing> form) {
    return new Place(form.file(), form.filing().heading().location());
  }
}
