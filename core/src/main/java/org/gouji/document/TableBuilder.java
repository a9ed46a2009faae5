package org.gouji.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of a {@link Table} in any order; each position may be set once. Not
 * thread-safe, and good for one table.
 */
public final class TableBuilder {

  final Location origin;
  final BitSet hiddenRows = new BitSet();
  final BitSet hiddenColumns = new BitSet();
  int columns;
  boolean hidden;
  int[] starts = {0};
  int[] entryColumns = {};
  @Nullable CellValue[] entryValues = {};
  int[] anchors = {};
  int[] spans = {};

  private int rows;
  private int count;
  private long[] keys = new long[64];
  private CellValue[] values = new CellValue[64];
  private int spanCount;
  private int[] merges = new int[64];

  TableBuilder(Location origin) {
    this.origin = origin;
  }

  /**
   * Puts a value at a position, counted from 0. A position that is set again keeps the last value.
   */
  public TableBuilder set(int row, int column, CellValue value) {
    if (row < 0 || column < 0) {
      throw new IndexOutOfBoundsException("row " + row + ", column " + column);
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      values = Arrays.copyOf(values, count * 2);
    }
    keys[count] = (long) row << 32 | column;
    values[count++] = Objects.requireNonNull(value);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
    return this;
  }

  /**
   * Merges a rectangle; the value at its first position is the cell's. Values at other positions of
   * it are dropped, as the office programs do. Of two that overlap, the one that begins further up,
   * then further left, then first, is kept, and the other is ignored. What reaches beyond the last
   * row and column set is cut off.
   */
  public TableBuilder merge(int row, int column, int rowSpan, int columnSpan) {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "no rectangle: " + row + ", " + column + ", " + rowSpan + " x " + columnSpan);
    }
    if (rowSpan == 1 && columnSpan == 1) {
      return this;
    }
    if (4 * spanCount == merges.length) {
      merges = Arrays.copyOf(merges, merges.length * 2);
    }
    int at = 4 * spanCount++;
    merges[at] = row;
    merges[at + 1] = column;
    merges[at + 2] = rowSpan;
    merges[at + 3] = columnSpan;
    return this;
  }

  /** Makes the grid at least this large, for tables whose last cells are blank. */
  public TableBuilder atLeast(int rows, int columns) {
    this.rows = Math.max(this.rows, rows);
    this.columns = Math.max(this.columns, columns);
    return this;
  }

  /** Marks the whole sheet as hidden. */
  public TableBuilder hide() {
    hidden = true;
    return this;
  }

  /** Marks a row as hidden. */
  public TableBuilder hideRow(int row) {
    hiddenRows.set(row);
    return this;
  }

  /** Marks a column as hidden. */
  public TableBuilder hideColumn(int column) {
    hiddenColumns.set(column);
    return this;
  }

  /** The number of positions set so far, for a reader that keeps to a limit. */
  public int count() {
    return count;
  }

  /**
   * The number of positions that the merged rectangles cover as the grid stands now, for a reader
   * that keeps to a limit.
   */
  public long covered() {
    MergedAreas areas = areas();
    long covered = 0;
    for (int i = 0; i < areas.size(); i++) {
      covered += (long) areas.rowSpan(i) * areas.columnSpan(i);
    }
    return covered;
  }

  private MergedAreas areas() {
    return MergedAreas.of(merges, spanCount, rows, columns);
  }

  /** The finished grid. The builder is spent. */
  public Table build() {
    TableLayout.lay(this, SortedCells.of(keys, values, count), areas(), rows);
    return Table.of(this);
  }
}
