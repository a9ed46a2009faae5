package org.gouji.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gouji.document.Location;

/** A list's total row above the projects. */
public record Subtotal(String name, Level level, List<Fund> funds, Location location) {

  /** What the row adds up. */
  public enum Level {
    /** A department. */
    DEPARTMENT,
    /** A unit of it. */
    UNIT,
    /** A class of projects. */
    CLASS;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Subtotal {
    Objects.requireNonNull(name);
    Objects.requireNonNull(level);
    funds = List.copyOf(funds);
    Objects.requireNonNull(location);
  }
}
