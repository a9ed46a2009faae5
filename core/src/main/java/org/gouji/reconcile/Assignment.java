package org.gouji.reconcile;

import java.util.Arrays;

/**
 * Gives each row at most one column and each column at most one row, so that the scores of the
 * pairs come to the most (the Hungarian method, in cubic time).
 */
final class Assignment {

  private final double[][] scores;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;

  private Assignment(double[][] scores, int columns) {
    this.scores = scores;
    this.columns = columns;
    this.rowPrice = new double[scores.length + 1];
    this.columnPrice = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /**
   * The column of each row, or -1.
   *
   * @param scores one row of equal length each; 0 is a pair that may not be
   */
  static int[] best(double[][] scores) {
    int width = scores.length == 0 ? 0 : scores[0].length;
    Assignment assignment = new Assignment(scores, Math.max(width, scores.length));
    for (int row = 1; row <= scores.length; row++) {
      assignment.place(row);
    }
    return assignment.columnsOfRows();
  }

  /** The cheapest chain of moves that makes room for one more row. Column 0 is where it begins. */
  private void place(int row) {
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] before = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      relax(column, slack, before, used);
      int next = nearest(slack, used);
      pay(slack[next], slack, used);
      column = next;
    } while (rowOf[column] != 0);
    for (int at = column; at != 0; at = before[at]) {
      rowOf[at] = rowOf[before[at]];
    }
  }

  private void relax(int from, double[] slack, int[] before, boolean[] used) {
    int row = rowOf[from];
    for (int column = 1; column <= columns; column++) {
      double cost = -score(row, column) - rowPrice[row] - columnPrice[column];
      if (!used[column] && cost < slack[column]) {
        slack[column] = cost;
        before[column] = from;
      }
    }
  }

  private int nearest(double[] slack, boolean[] used) {
    int nearest = 0;
    for (int column = 1; column <= columns; column++) {
      if (!used[column] && (nearest == 0 || slack[column] < slack[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void pay(double price, double[] slack, boolean[] used) {
    for (int column = 0; column <= columns; column++) {
      if (used[column]) {
        rowPrice[rowOf[column]] += price;
        columnPrice[column] -= price;
      } else {
        slack[column] -= price;
      }
    }
  }

  private double score(int row, int column) {
    double[] line = scores[row - 1];
    return column <= line.length ? line[column - 1] : 0;
  }

  private int[] columnsOfRows() {
    int[] columnOf = new int[scores.length];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] != 0 && score(rowOf[column], column) > 0) {
        columnOf[rowOf[column] - 1] = column - 1;
      }
    }
    return columnOf;
  }
}
