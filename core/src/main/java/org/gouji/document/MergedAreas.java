package org.gouji.document;

import java.util.Arrays;
import java.util.Comparator;

/** The merged rectangles of a grid, cut to it, from top to bottom and from left to right. */
final class MergedAreas {

  private final int[] merges;
  private final int rows;
  private final int columns;
  private final int[] order;

  private MergedAreas(int[] merges, int count, int rows, int columns) {
    this.merges = merges;
    this.rows = rows;
    this.columns = columns;
    this.order = sorted(count);
  }

  static MergedAreas of(int[] merges, int count, int rows, int columns) {
    return new MergedAreas(merges, count, rows, columns);
  }

  private int[] sorted(int count) {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(i -> merges[4 * i])
            .thenComparingInt(i -> merges[4 * i + 1]));
    return Arrays.stream(order).mapToInt(i -> i).filter(this::isLarge).toArray();
  }

  /** Whether anything is left to merge after cutting. */
  private boolean isLarge(int i) {
    int height = Math.min(merges[4 * i + 2], rows - merges[4 * i]);
    int width = Math.min(merges[4 * i + 3], columns - merges[4 * i + 1]);
    return height > 0 && width > 0 && (height > 1 || width > 1);
  }

  int size() {
    return order.length;
  }

  int row(int i) {
    return merges[4 * order[i]];
  }

  int column(int i) {
    return merges[4 * order[i] + 1];
  }

  int rowSpan(int i) {
    return Math.min(merges[4 * order[i] + 2], rows - row(i));
  }

  int columnSpan(int i) {
    return Math.min(merges[4 * order[i] + 3], columns - column(i));
  }

  int endRow(int i) {
    return row(i) + rowSpan(i);
  }

  int endColumn(int i) {
    return column(i) + columnSpan(i);
  }

  /** Four numbers an area: row, column, rows, columns. */
  int[] spans() {
    int[] spans = new int[4 * size()];
    for (int i = 0; i < size(); i++) {
      spans[4 * i] = row(i);
      spans[4 * i + 1] = column(i);
      spans[4 * i + 2] = rowSpan(i);
      spans[4 * i + 3] = columnSpan(i);
    }
    return spans;
  }
}
