package org.gouji.document;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes down a builder's rows once, with the merged areas that reach into each, and lays down an
 * entry for each cell and for each row of an area. What an area covers costs no more than its
 * height.
 */
final class TableLayout {

  private static final int NO_AREA = -1;

  private final SortedCells cells;
  private final MergedAreas areas;

  /** The areas that reach into the row at hand, by first column. */
  private final TreeMap<Integer, Integer> active = new TreeMap<>();

  private final int[] starts;
  private int[] columns;
  private @Nullable CellValue[] values;
  private int[] anchors;
  private int size;
  private int nextCell;
  private int nextArea;

  private TableLayout(SortedCells cells, MergedAreas areas, int rows) {
    this.cells = cells;
    this.areas = areas;
    this.starts = new int[rows + 1];
    int capacity = cells.size() + 2 * areas.size();
    this.columns = new int[capacity];
    this.values = new CellValue[capacity];
    this.anchors = new int[capacity];
  }

  /** Stores the laid-out grid in {@code table}. */
  static void lay(TableBuilder table, SortedCells cells, MergedAreas areas, int rows) {
    TableLayout layout = new TableLayout(cells, areas, rows);
    for (int row = 0; row < rows; row++) {
      layout.row(row);
    }
    layout.store(table);
  }

  private void row(int row) {
    active.values().removeIf(area -> areas.endRow(area) <= row);
    for (; nextArea < areas.size() && areas.row(nextArea) == row; nextArea++) {
      begin(nextArea);
    }
    for (Map.Entry<Integer, Integer> area : active.entrySet()) {
      cellsBefore(row, area.getKey());
      area(row, area.getValue());
    }
    cellsBefore(row, Integer.MAX_VALUE);
    starts[row + 1] = size;
  }

  /** An area that overlaps one that began before it is none. */
  private void begin(int area) {
    Map.Entry<Integer, Integer> left = active.floorEntry(areas.endColumn(area) - 1);
    if (left == null || areas.endColumn(left.getValue()) <= areas.column(area)) {
      active.put(areas.column(area), area);
    }
  }

  private void cellsBefore(int row, int column) {
    for (; isNextIn(row, column); nextCell++) {
      add(cells.column(nextCell), cells.value(nextCell), NO_AREA);
    }
  }

  /** Of the values that an area covers only the first is kept. */
  private void area(int row, int area) {
    CellValue first = CellValue.BLANK;
    for (; isNextIn(row, areas.endColumn(area)); nextCell++) {
      if (cells.column(nextCell) == areas.column(area)) {
        first = cells.value(nextCell);
      }
    }
    add(areas.column(area), areas.row(area) == row ? first : null, area);
  }

  private boolean isNextIn(int row, int endColumn) {
    return nextCell < cells.size()
        && cells.row(nextCell) == row
        && cells.column(nextCell) < endColumn;
  }

  private void add(int column, @Nullable CellValue value, int area) {
    if (size == columns.length) {
      int capacity = size + (size >> 1) + 16;
      columns = Arrays.copyOf(columns, capacity);
      values = Arrays.copyOf(values, capacity);
      anchors = Arrays.copyOf(anchors, capacity);
    }
    columns[size] = column;
    values[size] = value;
    anchors[size++] = area;
  }

  private void store(TableBuilder table) {
    table.starts = starts;
    table.entryColumns = Arrays.copyOf(columns, size);
    table.entryValues = Arrays.copyOf(values, size);
    table.anchors = Arrays.copyOf(anchors, size);
    table.spans = areas.spans();
  }
}
