package org.gouji.poi;

import java.util.List;
import org.gouji.document.CellValue;
import org.gouji.document.Table;
import org.jspecify.annotations.Nullable;

/** Gathers what a cell of a text holds: its lines are joined, its tables go elsewhere. */
final class CellText implements Flow {

  private final List<Table> nested;
  private @Nullable StringBuilder lines;

  /**
   * @param nested takes the tables within the cell
   */
  CellText(List<Table> nested) {
    this.nested = nested;
  }

  @Override
  public void line(String text) {
    lines = lines == null ? new StringBuilder(text) : lines.append('\n').append(text);
  }

  @Override
  public void table(Table table) {
    nested.add(table);
  }

  CellValue value() {
    return lines == null || lines.isEmpty()
        ? CellValue.BLANK
        : new CellValue.Text(lines.toString());
  }
}
