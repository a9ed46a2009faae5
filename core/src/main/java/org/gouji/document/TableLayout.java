package org.gouji.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sorts a builder's cells into compressed rows and lays the merged rectangles over them. */
final class TableLayout {

  private final TableBuilder table;
  private final int rows;
  private final long[] keys;
  private final CellValue[] values;
  private final int[] spanOf;
  private int count;

  private TableLayout(TableBuilder table, int rows, int capacity) {
    this.table = table;
    this.rows = rows;
    this.keys = new long[capacity];
    this.values = new CellValue[capacity];
    this.spanOf = new int[capacity];
  }

  static void lay(
      TableBuilder table,
      int rows,
      long[] keys,
      CellValue[] values,
      int count,
      int[] merges,
      int spanCount) {
    SortedCells cells = SortedCells.of(keys, values, count);
    MergedAreas areas = MergedAreas.of(merges, spanCount, rows, table.columns);
    TableLayout layout = new TableLayout(table, rows, cells.size() + areas.positions());
    layout.join(cells, areas);
    table.spans = areas.spans();
    layout.store();
  }

  /** Walks both sorted lists at once: positions of merged areas win over plain cells. */
  private void join(SortedCells cells, MergedAreas areas) {
    int cell = 0;
    for (int area = 0; area < areas.positions(); area++) {
      long key = areas.key(area);
      while (cell < cells.size() && cells.key(cell) < key) {
        add(cells.key(cell), cells.value(cell++), -1);
      }
      boolean both = cell < cells.size() && cells.key(cell) == key;
      CellValue value = both ? cells.value(cell++) : CellValue.BLANK;
      add(key, areas.isFirst(area) ? value : null, areas.span(area));
    }
    while (cell < cells.size()) {
      add(cells.key(cell), cells.value(cell++), -1);
    }
  }

  private void add(long key, @Nullable CellValue value, int span) {
    keys[count] = key;
    values[count] = value;
    spanOf[count++] = span;
  }

  private void store() {
    int[] starts = new int[rows + 1];
    int[] columns = new int[count];
    for (int i = 0; i < count; i++) {
      starts[(int) (keys[i] >> 32) + 1]++;
      columns[i] = (int) keys[i];
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    table.starts = starts;
    table.entryColumns = columns;
    table.entryValues = Arrays.copyOf(values, count);
    table.anchors = Arrays.copyOf(spanOf, count);
  }
}
