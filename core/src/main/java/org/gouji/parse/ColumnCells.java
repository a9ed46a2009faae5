package org.gouji.parse;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells below the head of an indicator table, column by column.
 *
 * @param below the first row below the head
 */
record ColumnCells(FormGrid grid, int below) {

  /** How far down a column is looked through. */
  private static final int DEEPEST = 40;

  /** What stands under a head, cells that reach beyond its columns left out. */
  List<Slot> under(Slot column) {
    return IntStream.range(below, Math.min(grid.rows(), below + DEEPEST))
        .mapToObj(row -> grid.at(row, column.column()))
        .filter(slot -> !slot.isBlank() && slot.column() == column.column())
        .filter(slot -> slot.endColumn() <= column.endColumn())
        .distinct()
        .toList();
  }
}
