package org.gouji.parse;

import java.util.Objects;
import org.gouji.document.Cell;
import org.gouji.document.Location;

/** A non-blank cell of a document's table and what it became. */
public record ExplainedCell(Cell cell, Location location, CellRole role) {

  public ExplainedCell {
    Objects.requireNonNull(cell);
    Objects.requireNonNull(location);
    Objects.requireNonNull(role);
  }

  /** Whether it stands in a form and nothing accounts for it. */
  public boolean isUnread() {
    return role.kind() == CellRole.Kind.UNREAD;
  }
}
