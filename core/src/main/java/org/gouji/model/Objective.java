package org.gouji.model;

import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * What is to be achieved (绩效目标), in words. Where the form has the cell and it is blank, the text is
 * {@code ""}.
 *
 * @param actual what was achieved, where a self-evaluation prints it beside the objective
 */
public record Objective(Horizon horizon, String text, @Nullable String actual, Location location) {
  public Objective {
    Objects.requireNonNull(horizon);
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}
