package org.gouji.document;

/**
 * Where something stands in its document. {@link Object#toString()} is the address as a person
 * would type it and as the JSON prints it.
 *
 * <p>Rows and columns are those of the logical grid, counted from 1; a merged cell stands at its
 * first cell.
 */
public sealed interface Location {

  /** The n-th paragraph outside any table, counted from 1 in document order. */
  record InParagraph(int paragraph) implements Location {
    @Override
    public String toString() {
      return "paragraph " + paragraph;
    }
  }

  /**
   * A table of a text document, or a row or a cell of it. Tables are counted from 1 in document
   * order, nested ones after the table that holds them.
   *
   * @param row the row, or 0 for the whole table
   * @param column the column, or 0 for the whole row
   */
  record InTable(int table, int row, int column) implements Location {
    @Override
    public String toString() {
      return "table "
          + table
          + (row == 0 ? "" : ", row " + row)
          + (column == 0 ? "" : ", column " + column);
    }
  }

  /**
   * A sheet of a workbook, or a row or a cell of it.
   *
   * @param row the row, or 0 for the whole sheet
   * @param column the column, or 0 for the whole row
   */
  record InSheet(String sheet, int row, int column) implements Location {
    @Override
    public String toString() {
      if (row == 0) {
        return sheet;
      }
      return sheet + "!" + (column == 0 ? row + ":" + row : letters(column) + row);
    }

    private static String letters(int column) {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }
}
