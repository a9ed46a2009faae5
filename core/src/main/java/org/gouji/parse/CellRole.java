package org.gouji.parse;

import java.util.Objects;

/**
 * What a cell became.
 *
 * @param name the field that it holds or asks for, {@code ""} for headings and what was not read
 */
public record CellRole(Kind kind, String name) {

  /** Nothing accounts for the cell. */
  public static final CellRole UNREAD = new CellRole(Kind.UNREAD, "");

  /** No form holds the cell. */
  public static final CellRole OUTSIDE = new CellRole(Kind.OUTSIDE, "");

  /** The four things that a cell of a form can become, and what any other cell is. */
  public enum Kind {
    /** The value of a field. */
    FIELD,
    /** The label that asks for a value. */
    LABEL,
    /** A heading over other cells. */
    HEADING,
    /** Not understood. */
    UNREAD,
    /** In no form. */
    OUTSIDE
  }

  public CellRole {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(name);
  }
}
