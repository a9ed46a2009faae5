package org.gouji.parse;

import java.util.Objects;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a form's grid: one object for each cell, so that what became of it can be noted. Rows
 * are the form's own, counted from 0; a cell merged across the form's first row begins there.
 */
final class Slot {

  private final Cell cell;
  private final int row;
  private final int endRow;
  private final Location location;
  private @Nullable Label label;

  Slot(Cell cell, int row, int endRow, Location location) {
    this.cell = Objects.requireNonNull(cell);
    this.row = row;
    this.endRow = endRow;
    this.location = Objects.requireNonNull(location);
  }

  /** The cell as it stands in its table. */
  Cell cell() {
    return cell;
  }

  String text() {
    return cell.text();
  }

  /** The text as a label. */
  Label label() {
    Label known = label;
    if (known == null) {
      known = Label.of(cell.text());
      label = known;
    }
    return known;
  }

  boolean isBlank() {
    return cell.isBlank();
  }

  int row() {
    return row;
  }

  /** The first row below. */
  int endRow() {
    return endRow;
  }

  int column() {
    return cell.column();
  }

  /** The first column to the right. */
  int endColumn() {
    return cell.endColumn();
  }

  int rows() {
    return endRow - row;
  }

  Location location() {
    return location;
  }

  /** Whether the two share a column. */
  boolean isOver(Slot other) {
    return column() < other.endColumn() && other.column() < endColumn();
  }

  @Override
  public String toString() {
    return location + " '" + text() + "'";
  }
}
