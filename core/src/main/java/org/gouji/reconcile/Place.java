package org.gouji.reconcile;

import java.util.Objects;
import org.gouji.document.Location;
import org.gouji.model.Submission.Filed;

/** A cell of one of the files of a submission. */
public record Place(String file, Location location) {
  public Place {
    Objects.requireNonNull(file);
    Objects.requireNonNull(location);
  }

  /** A place in the file of a form. */
  static Place in(Filed<?> form, Location location) {
    return new Place(form.file(), location);
  }

  /** Where a form stands. */
  static Place of(Filed<?> form) {
    return in(form, form.filing().heading().location());
  }
}
