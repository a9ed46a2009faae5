package org.gouji.finding;

import java.util.Locale;

/** How much something matters, the gravest first. */
public enum Severity {
  /** The figures or the forms contradict each other. */
  ERROR,
  /** Somebody should look. */
  WARNING,
  /** Told so that nothing is hidden. */
  NOTE;

  /** The word in JSON: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is at least as grave as another. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
