package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.CellValue;
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
    List<WordRow> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      WordRow row = place(rows.get(i), columns.of(i), columns.count());
      quota.keep(1 + columns.count() - row.before - row.after);
      placed.add(row);
    }
    return WordGrid.lay(new Location.InTable(number, 0, 0), placed);
  }

  private static WordRow place(Row row, int[] edges, int columns) {
    WordRow placed = new WordRow();
    List<DocCell> cells = row.shape().cells();
    placed.before = cells.isEmpty() ? 0 : edges[0];
    placed.after = cells.isEmpty() ? columns : columns - edges[cells.size()];
    int mark = 0;
    for (int i = 0; i < cells.size(); i++) {
      WordCell cell = new WordCell();
      cell.columns = edges[i + 1] - edges[i];
      cell.down = cells.get(i).down();
      int end = mark + cells.get(i).marks();
      cell.value = value(row.texts(), mark, end);
      mark = end;
      placed.add(cell);
    }
    return placed;
  }

  /** The texts before some of a row's cell marks, as one cell's. */
  private static CellValue value(List<String> texts, int from, int to) {
    CellText joined = new CellText(List.of());
    for (String text : texts.subList(Math.min(from, texts.size()), Math.min(to, texts.size()))) {
      if (!text.isEmpty()) {
        joined.line(text);
      }
    }
    return joined.value();
  }
}
