package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/** What is on a page, in a notation that tests can compare. */
final class Pages {

  private Pages() {}

  /** A line a paragraph, a line a table's place, a line a row. */
  static List<String> show(Document document) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.location() + ": " + paragraph.text());
      } else if (block instanceof Table table) {
        lines.add(table.location() + ":");
        lines.addAll(show(table));
      }
    }
    return lines;
  }

  /** A line a row: the cells that begin in it, as {@code text} or {@code text(2x3)}. */
  static List<String> show(Table table) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : table.row(row)) {
        if (cell.row() == row) {
          cells.add(show(cell));
        }
      }
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  private static String show(Cell cell) {
    String span = "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")";
    return cell.text().replace("\n", "/") + (span.equals("(1x1)") ? "" : span);
  }
}
