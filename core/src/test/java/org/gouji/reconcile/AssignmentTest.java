package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void theFirstDoesNotTakeWhatTheSecondNeeds() {
    double[][] scores = {{0.9, 0.85}, {0.88, 0}};
    assertArrayEquals(new int[] {1, 0}, Assignment.best(scores));
  }

  @Test
  void aPairThatMayNotBeIsNotMade() {
    double[][] scores = {{0, 0}, {0.9, 0}};
    assertArrayEquals(new int[] {-1, 0}, Assignment.best(scores));
  }

  @Test
  void nothingToAssignIsNoTrouble() {
    assertArrayEquals(new int[0], Assignment.best(new double[0][0]));
  }

  @Test
  void moreRowsThanColumnsLeaveSomeRowsOut() {
    double[][] scores = {{0.8}, {0.9}, {0.85}};
    assertArrayEquals(new int[] {-1, 0, -1}, Assignment.best(scores));
  }

  @Test
  void noOtherAssignmentScoresMore() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      double[][] scores = scores(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
      int[] columns = Assignment.best(scores);
      double total = 0;
      for (int row = 0; row < scores.length; row++) {
        total += columns[row] < 0 ? 0 : scores[row][columns[row]];
      }
      assertEquals(most(scores, 0, 0), total, 1e-9, Arrays.deepToString(scores));
    }
  }

  private static double[][] scores(Random random, int rows, int columns) {
    double[][] scores = new double[rows][columns];
    for (double[] row : scores) {
      for (int column = 0; column < columns; column++) {
        row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(100) / 100.0;
      }
    }
    return scores;
  }

  /** By trying all. */
  private static double most(double[][] scores, int row, int taken) {
    if (row == scores.length) {
      return 0;
    }
    double best = most(scores, row + 1, taken);
    for (int column = 0; column < scores[row].length; column++) {
      if ((taken >> column & 1) == 0) {
        double rest = most(scores, row + 1, taken | 1 << column);
        best = Math.max(best, scores[row][column] + rest);
      }
    }
    return best;
  }
}
