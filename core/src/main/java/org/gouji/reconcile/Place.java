package org.gouji.reconcile;

import java.util.Objects;
import org.gouji.document.Location;

/** A cell of one of the files of a submission. */
public record Place(String file, Location location) {
  public Place {
    Objects.requireNonNull(file);
    Objects.requireNonNull(location);
  }
}
