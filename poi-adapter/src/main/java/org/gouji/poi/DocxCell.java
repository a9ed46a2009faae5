package org.gouji.poi;

import java.util.List;
import org.gouji.document.CellValue;
import org.gouji.document.Table;
import org.jspecify.annotations.Nullable;

/** A cell as a text document writes it, before it has a place in the grid. */
final class DocxCell {

  /** How a cell hangs together with the one above it or before it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  int columns = 1;
  Merge down = Merge.NONE;
  Merge across = Merge.NONE;

  /** Whether a tracked change took it out. */
  boolean deleted;

  /** In twentieths of a point, 0 if it is not said. */
  int width;

  private @Nullable StringBuilder lines;

  /** What the cell holds: its lines are joined, tables go to {@code nested}. */
  Flow flow(List<Table> nested) {
    return new Flow() {
      @Override
      public void line(String text) {
        lines = lines == null ? new StringBuilder(text) : lines.append('\n').append(text);
      }

      @Override
      public void table(Table table) {
        nested.add(table);
      }
    };
  }

  /** Takes the text out again. */
  void clear() {
    lines = null;
  }

  CellValue value() {
    return lines == null || lines.isEmpty()
        ? CellValue.BLANK
        : new CellValue.Text(lines.toString());
  }
}
