package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.poi.DocRow.DocCell;
import org.jspecify.annotations.Nullable;

/** A table of a .doc while it is read: its rows' texts and edges, then its logical grid. */
final class DocTable {

  /** A row as it was read: the text before each cell mark, and how it is cut. */
  private record Row(List<String> texts, DocRow shape) {}

  /** A cell on the grid that cells below may still join. */
  private record Area(int row, int column, int columns) {}

  private final int number;
  private final List<Row> rows = new ArrayList<>();
  private List<String> texts = new ArrayList<>();
  private @Nullable StringBuilder open;

  DocTable(int number) {
    this.number = number;
  }

  /** Adds a paragraph to the open cell. */
  void append(String paragraph) {
    if (open == null) {
      open = new StringBuilder(paragraph);
    } else {
      open.append('\n').append(paragraph);
    }
  }

  void endCell() {
    texts.add(open == null ? "" : open.toString());
    open = null;
  }

  void endRow(DocRow shape) {
    if (open != null && !open.isEmpty()) {
      endCell();
    }
    open = null;
    rows.add(new Row(texts, shape.withMarks(texts.size())));
    texts = new ArrayList<>();
  }

  /** The grid; a row that breaks off is kept. */
  Table finish(Quota quota) throws UnreadableDocumentException {
    if (open != null || !texts.isEmpty()) {
      endRow(DocRow.UNKNOWN);
    }
    GridColumns columns = GridColumns.of(rows.stream().map(row -> row.shape().edges()).toList());
    TableBuilder grid =
        Table.at(new Location.InTable(number, 0, 0)).atLeast(rows.size(), columns.count());
    Map<Integer, Area> above = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      int[] edges = columns.of(row);
      quota.keep(edges.length == 0 ? 1 : edges[edges.length - 1] - edges[0]);
      above = place(row, edges, above, grid);
    }
    above.values().forEach(area -> merge(area, rows.size(), grid));
    return grid.build();
  }

  /** Places a row's cells and returns those that the next row's may join, by column. */
  private Map<Integer, Area> place(
      int row, int[] edges, Map<Integer, Area> above, TableBuilder grid) {
    Map<Integer, Area> joinable = new HashMap<>();
    List<DocCell> cells = rows.get(row).shape().cells();
    int mark = 0;
    for (int i = 0; i < cells.size(); i++) {
      DocCell cell = cells.get(i);
      Area area = new Area(row, edges[i], edges[i + 1] - edges[i]);
      Area upper = above.get(area.column());
      if (cell.joinsAbove() && upper != null && upper.columns() == area.columns()) {
        joinable.put(area.column(), upper);
        above.remove(area.column());
      } else {
        grid.set(row, area.column(), value(rows.get(row).texts(), mark, mark + cell.marks()));
        joinable.put(area.column(), area);
      }
      mark += cell.marks();
    }
    above.values().forEach(area -> merge(area, row, grid));
    return joinable;
  }

  private static void merge(Area area, int endRow, TableBuilder grid) {
    grid.merge(area.row(), area.column(), endRow - area.row(), area.columns());
  }

  private static CellValue value(List<String> texts, int from, int to) {
    int count = texts.size();
    String text = String.join("\n", texts.subList(Math.min(from, count), Math.min(to, count)));
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }
}
