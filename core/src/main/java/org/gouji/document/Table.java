package org.gouji.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rectangular logical grid: every position belongs to exactly one {@link Cell}, a merged one
 * covers several. Positions that the file does not mention are blank cells.
 *
 * <p>Kept as arrays over the positions that hold something (compressed rows), so that a large sheet
 * stays small; cells are made when they are asked for. Immutable.
 */
public final class Table implements Block {

  private final Location origin;
  private final int columns;
  private final boolean hidden;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;

  /** Entries of row r are those from {@code starts[r]} to {@code starts[r + 1]}, by column. */
  private final int[] starts;

  private final int[] entryColumns;

  /** Null where a merged cell reaches into its further rows. */
  private final @Nullable CellValue[] values;

  /** For each entry, which stands for one row of a merged cell, the index of its span, or -1. */
  private final int[] anchors;

  /** Four numbers a span: row, column, rows, columns. */
  private final int[] spans;

  private Table(TableBuilder builder) {
    this.origin = builder.origin;
    this.columns = builder.columns;
    this.hidden = builder.hidden;
    this.hiddenRows = (BitSet) builder.hiddenRows.clone();
    this.hiddenColumns = (BitSet) builder.hiddenColumns.clone();
    this.starts = builder.starts;
    this.entryColumns = builder.entryColumns;
    this.values = builder.entryValues;
    this.anchors = builder.anchors;
    this.spans = builder.spans;
  }

  static Table of(TableBuilder builder) {
    return new Table(builder);
  }

  /** A new grid whose whole stands at {@code origin}: a table's or a sheet's location. */
  public static TableBuilder at(Location origin) {
    return new TableBuilder(Objects.requireNonNull(origin));
  }

  /** The number of rows, blank ones at the end left out. */
  public int rows() {
    return starts.length - 1;
  }

  /** The number of columns, blank ones at the end left out. */
  public int columns() {
    return columns;
  }

  /** Whether the sheet is hidden in its workbook. */
  public boolean isHidden() {
    return hidden;
  }

  /** Whether the row (from 0) is hidden. */
  public boolean isRowHidden(int row) {
    return hiddenRows.get(row);
  }

  /** Whether the column (from 0) is hidden. */
  public boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  @Override
  public Location location() {
    return origin;
  }

  /** The location of a row, counted from 0. */
  public Location location(int row) {
    return at(row + 1, 0);
  }

  /** The location of a cell. */
  public Location location(Cell cell) {
    return at(cell.row() + 1, cell.column() + 1);
  }

  private Location at(int row, int column) {
    if (origin instanceof Location.InSheet sheet) {
      return new Location.InSheet(sheet.sheet(), row, column);
    }
    if (origin instanceof Location.InTable table) {
      return new Location.InTable(table.table(), row, column);
    }
    return origin;
  }

  /**
   * The cell that covers a position, counted from 0.
   *
   * @throws IndexOutOfBoundsException outside the grid
   */
  public Cell cell(int row, int column) {
    Objects.checkIndex(row, rows());
    Objects.checkIndex(column, columns);
    int entry = Arrays.binarySearch(entryColumns, starts[row], starts[row + 1], column);
    if (entry >= 0) {
      return cellOf(row, entry);
    }
    int left = -entry - 2;
    return left >= starts[row] && reaches(left, column)
        ? cellOf(row, left)
        : new Cell(row, column, 1, 1, CellValue.BLANK);
  }

  private boolean reaches(int entry, int column) {
    int at = 4 * anchors[entry];
    return at >= 0 && column < spans[at + 1] + spans[at + 3];
  }

  private Cell cellOf(int row, int entry) {
    int at = 4 * anchors[entry];
    if (at < 0) {
      return new Cell(row, entryColumns[entry], 1, 1, value(entry));
    }
    int first =
        Arrays.binarySearch(entryColumns, starts[spans[at]], starts[spans[at] + 1], spans[at + 1]);
    return new Cell(spans[at], spans[at + 1], spans[at + 2], spans[at + 3], value(first));
  }

  private CellValue value(int entry) {
    return Objects.requireNonNull(values[entry]);
  }

  /** The cells that begin in a row or reach into it from above, from left to right, each once. */
  public List<Cell> row(int row) {
    Objects.checkIndex(row, rows());
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; ) {
      Cell cell = cell(row, column);
      cells.add(cell);
      column = cell.endColumn();
    }
    return cells;
  }

  /** The non-blank cells that begin in a row, from left to right. */
  public List<Cell> filled(int row) {
    return begun(row).stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** The cells that begin in a row and that the file mentions, blank ones too. */
  public List<Cell> begun(int row) {
    Objects.checkIndex(row, rows());
    List<Cell> cells = new ArrayList<>();
    for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
      if (values[entry] != null) {
        cells.add(cellOf(row, entry));
      }
    }
    return cells;
  }

  @Override
  public String toString() {
    return "Table[" + origin + ", " + rows() + " x " + columns + "]";
  }
}
