package org.gouji.parse;

import java.util.Objects;

/**
 * What a cell of a form became.
 *
 * @param name the field that it holds or asks for, {@code ""} for headings and what was not read
 */
public record CellRole(Kind kind, String name) {

  /** Nothing accounts for the cell. */
  public static final CellRole UNREAD = new CellRole(Kind.UNREAD, "");

  /** The four things that a cell can become. */
  public enum Kind {
    /** The value of a field. */
    FIELD,
    /** The label that asks for a value. */
    LABEL,
    /** A heading over other cells. */
    HEADING,
    /** Not understood. */
    UNREAD
  }

  public CellRole {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }
}
