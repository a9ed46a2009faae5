package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.poi.DocRow.DocCell;
import org.jspecify.annotations.Nullable;

/** A table of a .doc while it is read: its rows' texts and edges, then its logical grid. */
final class DocTable {

  /** A row as it was read: the text before each cell mark, and how it is cut. */
  private record Row(List<String> texts, DocRow shape) {}

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
    DocRow cut = shape.cells().isEmpty() ? likeTheRowAbove() : shape;
    rows.add(new Row(texts, cut.withMarks(texts.size())));
    texts = new ArrayList<>();
  }

  private DocRow likeTheRowAbove() {
    return rows.isEmpty() ? DocRow.UNKNOWN : rows.get(rows.size() - 1).shape().unmerged();
  }

  /** The grid; a row that breaks off is kept, unless it is blank. */
  Table finish(Quota quota) throws UnreadableDocumentException {
    if (open != null && !open.toString().isBlank() || !texts.isEmpty()) {
      endRow(DocRow.UNKNOWN);
    }
    GridColumns columns = GridColumns.of(rows.stream().map(row -> row.shape().edges()).toList());
    List<DocxRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      DocxRow row = place(rows.get(i), columns.of(i), columns.count());
      quota.keep(1 + columns.count() - row.before - row.after);
      placed.add(row);
    }
    return DocxGrid.lay(new Location.InTable(number, 0, 0), placed);
  }

  private static DocxRow place(Row row, int[] edges, int columns) {
    DocxRow placed = new DocxRow();
    List<DocCell> cells = row.shape().cells();
    placed.before = cells.isEmpty() ? 0 : edges[0];
    placed.after = cells.isEmpty() ? columns : columns - edges[cells.size()];
    int mark = 0;
    for (int i = 0; i < cells.size(); i++) {
      DocxCell cell = new DocxCell();
      cell.columns = edges[i + 1] - edges[i];
      cell.down = cells.get(i).down();
      for (int end = mark + cells.get(i).marks(); mark < end; mark++) {
        fill(cell, mark < row.texts().size() ? row.texts().get(mark) : "");
      }
      placed.add(cell);
    }
    return placed;
  }

  private static void fill(DocxCell cell, String text) {
    if (!text.isEmpty()) {
      cell.flow(List.of()).line(text);
    }
  }
}
