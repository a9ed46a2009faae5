package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Submission.Filed;

/** A rule that looks at one form after the other, the department's first. */
interface FormRule extends Rule {

  /** What it finds in one form. */
  Stream<Check> check(Filed<? extends Filing> form, Dossier dossier);

  @Override
  default List<Check> check(Dossier dossier) {
    return dossier.forms().stream().flatMap(form -> check(form, dossier)).toList();
  }
}
