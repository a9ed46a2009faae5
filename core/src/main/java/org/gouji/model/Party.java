package org.gouji.model;

import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A department, a unit or a project, by name and, where the form prints one, by code.
 *
 * @param name without outer blanks
 */
public record Party(@Nullable String code, String name, Location location) {
  public Party {
    Objects.requireNonNull(name);
    Objects.requireNonNull(location);
  }
}
