package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;

/** A row as Word writes it, in .docx and .doc. */
final class WordRow {

  /** Columns of the grid that the row leaves out at its begin and at its end. */
  int before;

  int after;
  boolean hidden;
  boolean deleted;

  private final List<WordCell> cells = new ArrayList<>();

  /** Adds a cell, or widens the last one by it. */
  void add(WordCell cell) {
    if (cell.across == WordCell.Merge.CONTINUES && !cells.isEmpty()) {
      WordCell last = cells.get(cells.size() - 1);
      last.columns += cell.columns;
      last.width += cell.width;
    } else {
      cells.add(cell);
    }
  }

  List<WordCell> cells() {
    return cells;
  }
}
