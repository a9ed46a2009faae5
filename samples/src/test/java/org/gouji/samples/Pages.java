package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a document to be made, told in the notation of {@code
 * org.gouji.report.DocumentText}: lines that begin with a bar are the rows of a table, others are
 * paragraphs.
 */
record Pages(List<Block> blocks) {

  /** A piece of a page. */
  sealed interface Block permits Paragraph, Grid {}

  /** A line outside any table. */
  record Paragraph(String text) implements Block {}

  /** A table: each position holds a text, {@code <} or {@code ^}. */
  record Grid(List<List<String>> rows) implements Block {

    /** Whether a position belongs to the cell above it. */
    boolean continuesAbove(int row, int column) {
      return rows.get(row).get(column).equals("^");
    }

    /** How many columns the cell that begins at a position has. */
    int width(int row, int column) {
      List<String> cells = rows.get(row);
      int end = column + 1;
      while (end < cells.size() && cells.get(end).equals("<")) {
        end++;
      }
      return end - column;
    }

    /** Whether the row below goes on with the cell at a position. */
    boolean continuesBelow(int row, int column) {
      return row + 1 < rows.size() && continuesAbove(row + 1, column);
    }

    int columns() {
      return rows.get(0).size();
    }
  }

  /** Reads the notation. */
  static Pages parse(String text) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (line.startsWith("|")) {
        rows.add(cells(line));
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(grid(rows));
        rows.clear();
      }
      if (!line.isEmpty()) {
        blocks.add(new Paragraph(line));
      }
    }
    return new Pages(List.copyOf(blocks));
  }

  private static Grid grid(List<List<String>> rows) {
    if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
      throw new IllegalArgumentException("rows of different lengths: " + rows);
    }
    return new Grid(List.copyOf(rows));
  }

  private static List<String> cells(String line) {
    String inner = line.substring(2, line.length() - 2);
    return List.of(inner.split(" \\| ", -1)).stream()
        .map(cell -> cell.replace("\\n", "\n"))
        .toList();
  }
}
