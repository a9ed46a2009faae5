package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;

/** Gives the cells of a table of Word's their places in a rectangular grid. */
final class WordGrid {

  /** A cell's area, which grows downwards while cells below it continue it. */
  private static final class Area {
    final int row;
    final int column;
    final int columns;
    int rows = 1;

    Area(int row, int column, int columns) {
      this.row = row;
      this.column = column;
      this.columns = columns;
    }

    boolean endsAbove(int row, int columns) {
      return this.row + rows == row && this.columns == columns;
    }
  }

  private final TableBuilder table;
  private final List<Area> areas = new ArrayList<>();

  /** By first column the areas that the next row may continue. */
  private final Map<Integer, Area> open = new HashMap<>();

  private WordGrid(TableBuilder table) {
    this.table = table;
  }

  static Table lay(Location.InTable place, List<WordRow> rows) {
    WordGrid grid = new WordGrid(Table.at(place));
    for (int row = 0; row < rows.size(); row++) {
      grid.row(row, rows.get(row));
    }
    for (Area area : grid.areas) {
      grid.table.merge(area.row, area.column, area.rows, area.columns);
    }
    return grid.table.build();
  }

  private void row(int row, WordRow source) {
    int column = source.before;
    for (WordCell cell : source.cells()) {
      cell(row, column, cell);
      column += cell.columns;
    }
    table.atLeast(row + 1, column + source.after);
    if (source.hidden) {
      table.hideRow(row);
    }
  }

  private void cell(int row, int column, WordCell cell) {
    Area above = open.get(column);
    if (cell.down == WordCell.Merge.CONTINUES
        && above != null
        && above.endsAbove(row, cell.columns)) {
      above.rows++;
      return;
    }
    Area area = new Area(row, column, cell.columns);
    areas.add(area);
    table.set(row, column, cell.value);
    if (cell.down != WordCell.Merge.NONE) {
      open.put(column, area);
    } else {
      open.remove(column);
    }
  }
}
