package org.gouji.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells as aligned lines, for a screen on which a Chinese character is two columns wide.
 */
final class Columns {

  private static final String GAP = "  ";

  private Columns() {}

  /** Every cell but the last of its row is padded to the widest of its column. */
  static List<String> align(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths =
        IntStream.range(0, columns)
            .map(column -> rows.stream().mapToInt(row -> width(row, column)).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int width(List<String> row, int column) {
    return column < row.size() ? width(row.get(column)) : 0;
  }

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** East Asian wide and full-width characters are two columns, marks that combine none. */
  private static int width(int character) {
    if (Character.getType(character) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean fullWidth = character >= 0xFF01 && character <= 0xFF60;
    boolean wide = character >= 0x2E80 && character <= 0xFE6F || character >= 0x1F300;
    return fullWidth || wide ? 2 : 1;
  }
}
