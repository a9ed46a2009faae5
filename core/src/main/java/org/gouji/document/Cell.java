package org.gouji.document;

import java.util.Objects;

/**
 * A cell of the logical grid; a merged one stands at its first row and column and says how far it
 * reaches. Rows and columns are counted from 0.
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, CellValue value) {

  public Cell {
    Objects.requireNonNull(value);
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "no cell: " + row + ", " + column + ", " + rowSpan + " x " + columnSpan);
    }
  }

  /** The text as a person would read it, {@code ""} where there is nothing. */
  public String text() {
    return value.text();
  }

  /** Nothing, or nothing but blanks, full-width and no-break ones too. */
  public boolean isBlank() {
    return text().codePoints().allMatch(Cell::blank);
  }

  /** The first row below this cell. */
  public int endRow() {
    return row + rowSpan;
  }

  /** The first column to the right of this cell. */
  public int endColumn() {
    return column + columnSpan;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
