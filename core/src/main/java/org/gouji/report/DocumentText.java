package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/**
 * What stands on the pages of a document before it means anything, for a person who wonders why a
 * form was not understood.
 *
 * <pre>
 * 2024年项目支出绩效目标表
 *
 * # table 1, 2 x 3
 * | 项目名称 | 送戏下乡 | &lt; |
 * | ^ | 61.5 | 万元 |
 * </pre>
 *
 * <p>A paragraph is a line; a table is a line that says where it stands and how many rows and
 * columns it has, and a line a row. {@code <} belongs to the cell on its left, {@code ^} to the one
 * above. A line break in a cell is {@code \n}; a backslash stands before {@code |}, before another
 * backslash, and before a cell that is nothing but {@code <} or {@code ^}.
 */
public final class DocumentText {

  /** A writer of pages; all are the same. */
  public DocumentText() {}

  /** Writes the pages in UTF-8 and leaves the stream open. */
  public void render(Document document, OutputStream out) throws IOException {
    Lines lines = new Lines(out);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.line(escaped(paragraph.text()));
      } else if (block instanceof Table table) {
        table(table, lines);
      }
    }
    lines.flush();
  }

  private static void table(Table table, Lines lines) throws IOException {
    lines.blank();
    lines.line("# " + table.location() + ", " + table.rows() + " x " + table.columns());
    hidden(table, lines);
    for (int row = 0; row < table.rows(); row++) {
      lines.line(row(table, row));
    }
    lines.blank();
  }

  private static void hidden(Table table, Lines lines) throws IOException {
    if (table.isHidden()) {
      lines.line("# hidden");
    }
    List<Integer> rows =
        IntStream.range(0, table.rows()).filter(table::isRowHidden).boxed().toList();
    List<Integer> columns =
        IntStream.range(0, table.columns()).filter(table::isColumnHidden).boxed().toList();
    if (!rows.isEmpty()) {
      lines.line("# hidden rows: " + numbers(rows));
    }
    if (!columns.isEmpty()) {
      lines.line("# hidden columns: " + numbers(columns));
    }
  }

  private static String numbers(List<Integer> fromZero) {
    return fromZero.stream()
        .map(each -> String.valueOf(each + 1))
        .collect(Collectors.joining(", "));
  }

  private static String row(Table table, int row) {
    return IntStream.range(0, table.columns())
        .mapToObj(column -> position(table.cell(row, column), row, column))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String position(Cell cell, int row, int column) {
    if (column > cell.column()) {
      return "<";
    }
    if (row > cell.row()) {
      return "^";
    }
    String text = escaped(cell.text());
    return text.equals("<") || text.equals("^") ? "\\" + text : text;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }
}
