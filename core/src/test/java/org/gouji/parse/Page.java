package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;

/**
 * A document in a few lines. A table is a line a row with {@code |} between its cells; {@code <} is
 * merged with the cell to the left, {@code ^} with the one above; {@code \n} breaks a line in a
 * cell.
 */
final class Page {

  private static final FilingParser PARSER = FilingParser.standard();

  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int paragraphs;

  Page paragraphs(String... lines) {
    for (String line : lines) {
      blocks.add(new Paragraph(line, new Location.InParagraph(++paragraphs)));
    }
    return this;
  }

  /** A table of a text document. */
  Page table(String rows) {
    return table(cells(rows));
  }

  Page table(List<List<String>> rows) {
    blocks.add(table(new Location.InTable(++tables, 0, 0), rows));
    return this;
  }

  /** A sheet of a workbook. */
  Page sheet(String name, String rows) {
    blocks.add(table(new Location.InSheet(name, 0, 0), cells(rows)));
    return this;
  }

  Document document() {
    return new Document("page", blocks, List.of());
  }

  Reading<FilingDocument> reading() {
    return PARSER.parse(document());
  }

  FilingDocument parsed() {
    return reading().value();
  }

  /** The cells of such lines, to be changed. */
  static List<List<String>> cells(String rows) {
    return rows.lines()
        .map(
            row ->
                (List<String>)
                    new ArrayList<>(Stream.of(row.split("\\|", -1)).map(Page::text).toList()))
        .toList();
  }

  private static String text(String cell) {
    return cell.strip().replace("\\n", "\n");
  }

  private static Table table(Location origin, List<List<String>> rows) {
    TableBuilder table = Table.at(origin);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (isMerged(rows, row, column)) {
          table.set(row, column, CellValue.BLANK);
        } else {
          table.set(row, column, new CellValue.Text(rows.get(row).get(column)));
          table.merge(row, column, height(rows, row, column), width(rows, row, column));
        }
      }
    }
    return table.build();
  }

  private static boolean isMerged(List<List<String>> rows, int row, int column) {
    String cell = rows.get(row).get(column);
    return cell.equals("<") || cell.equals("^");
  }

  private static int width(List<List<String>> rows, int row, int column) {
    int end = column + 1;
    while (end < rows.get(row).size() && rows.get(row).get(end).equals("<")) {
      end++;
    }
    return end - column;
  }

  private static int height(List<List<String>> rows, int row, int column) {
    int end = row + 1;
    while (end < rows.size()
        && column < rows.get(end).size()
        && rows.get(end).get(column).equals("^")) {
      end++;
    }
    return end - row;
  }
}
