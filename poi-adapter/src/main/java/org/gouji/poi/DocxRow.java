package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;

/** A row as a text document writes it. */
final class DocxRow {

  /** Columns of the grid that the row leaves out at its begin and at its end. */
  int before;

  int after;
  boolean hidden;
  boolean deleted;

  private final List<DocxCell> cells = new ArrayList<>();

  /** Adds a cell, or widens the last one by it. */
  void add(DocxCell cell) {
    if (cell.across == DocxCell.Merge.CONTINUES && !cells.isEmpty()) {
      DocxCell last = cells.get(cells.size() - 1);
      last.columns += cell.columns;
      last.width += cell.width;
    } else {
      cells.add(cell);
    }
  }

  List<DocxCell> cells() {
    return cells;
  }
}
