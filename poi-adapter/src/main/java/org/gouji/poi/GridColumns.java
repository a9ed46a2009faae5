package org.gouji.poi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table whose rows say where each cell begins and ends in twips. Edges of
 * different rows less than a millimetre apart are one edge: they are a person's hand with the
 * mouse. Two edges of one row are never one, so that no cell is lost.
 */
final class GridColumns {

  /** A millimetre. */
  private static final int TOLERANCE = 57;

  private record Edge(int position, int row, int index) {}

  private final List<int[]> rows = new ArrayList<>();
  private int edges;

  private GridColumns() {}

  /**
   * @param rows each row's edges, strictly ascending
   */
  static GridColumns of(List<int[]> rows) {
    GridColumns grid = new GridColumns();
    List<Edge> sorted = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int[] positions = rows.get(row);
      grid.rows.add(new int[positions.length]);
      for (int i = 0; i < positions.length; i++) {
        sorted.add(new Edge(positions[i], row, i));
      }
    }
    sorted.sort(Comparator.comparingInt(Edge::position));
    grid.gather(sorted);
    return grid;
  }

  private void gather(List<Edge> sorted) {
    BitSet seen = new BitSet();
    int first = 0;
    for (int from = 0, to; from < sorted.size(); from = to) {
      int position = sorted.get(from).position();
      boolean again = false;
      for (to = from; to < sorted.size() && sorted.get(to).position() == position; to++) {
        again |= seen.get(sorted.get(to).row());
      }
      if (edges == 0 || again || position - first > TOLERANCE) {
        edges++;
        first = position;
        seen.clear();
      }
      for (Edge edge : sorted.subList(from, to)) {
        seen.set(edge.row());
        rows.get(edge.row())[edge.index()] = edges - 1;
      }
    }
  }

  /** The number of columns. */
  int count() {
    return Math.max(0, edges - 1);
  }

  /** The columns that begin at a row's edges. */
  int[] of(int row) {
    return rows.get(row);
  }
}
