package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells from the widths of cells how many columns each spans, for tables that say nothing about
 * spans: some programs write a title cell as wide as the whole table and leave it at that.
 */
final class DocxWidths {

  /** A row with more was not drawn by a person. */
  private static final int MOST_CELLS = 1000;

  private DocxWidths() {}

  /** Spans the cells if no cell of the table says a span and every cell says its width. */
  static void align(List<WordRow> rows) {
    long counts = rows.stream().map(row -> row.cells().size()).distinct().count();
    if (counts < 2 || !rows.stream().allMatch(DocxWidths::saysWidthsAlone)) {
      return;
    }
    GridColumns grid = GridColumns.of(rows.stream().map(DocxWidths::edges).toList());
    for (int row = 0; row < rows.size(); row++) {
      int[] columns = grid.of(row);
      List<WordCell> cells = rows.get(row).cells();
      for (int i = 0; i < cells.size(); i++) {
        cells.get(i).columns = columns[i + 1] - columns[i];
      }
    }
  }

  private static boolean saysWidthsAlone(WordRow row) {
    return row.cells().size() < MOST_CELLS
        && row.before == 0
        && row.after == 0
        && row.cells().stream().allMatch(cell -> cell.columns == 1 && cell.width > 0);
  }

  private static int[] edges(WordRow row) {
    List<Integer> edges = new ArrayList<>(List.of(0));
    int edge = 0;
    for (WordCell cell : row.cells()) {
      edge += cell.width;
      edges.add(edge);
    }
    return edges.stream().mapToInt(i -> i).toArray();
  }
}
