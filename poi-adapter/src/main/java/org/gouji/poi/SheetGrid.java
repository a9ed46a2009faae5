package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;

/**
 * The grid of a work sheet while it is read. It reaches as far as there are values; merged areas
 * are cut to that, so that one over a whole column costs nothing.
 */
final class SheetGrid {

  private final TableBuilder table;
  private final Quota quota;
  private final List<CellRangeAddress> merges = new ArrayList<>();
  private int rows;
  private int columns;

  SheetGrid(String sheet, Quota quota) {
    this.table = Table.at(new Location.InSheet(sheet, 0, 0));
    this.quota = quota;
  }

  void set(int row, int column, CellValue value) throws UnreadableDocumentException {
    if (value != CellValue.BLANK) {
      quota.keep(1);
      table.set(row, column, value);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }

  void merge(CellRangeAddress area) {
    merges.add(area);
  }

  void hide() {
    table.hide();
  }

  void hideRow(int row) {
    table.hideRow(row);
  }

  void hideColumns(int first, int last) {
    for (int column = first; column <= last; column++) {
      table.hideColumn(column);
    }
  }

  Table finish() throws UnreadableDocumentException {
    for (CellRangeAddress area : merges) {
      int height = Math.min(rows, area.getLastRow() + 1) - area.getFirstRow();
      int width = Math.min(columns, area.getLastColumn() + 1) - area.getFirstColumn();
      if (height > 0 && width > 0) {
        quota.keep((long) height * width);
        table.merge(area.getFirstRow(), area.getFirstColumn(), height, width);
      }
    }
    return table.build();
  }
}
