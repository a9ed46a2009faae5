package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GridColumnsTest {

  private static GridColumns of(int[]... rows) {
    return GridColumns.of(List.of(rows));
  }

  @Test
  void aWideCellSpansTheColumnsOfNarrowerOnes() {
    GridColumns columns = of(new int[] {0, 3000}, new int[] {0, 1000, 2000, 3000});
    assertEquals(3, columns.count());
    assertArrayEquals(new int[] {0, 3}, columns.of(0));
    assertArrayEquals(new int[] {0, 1, 2, 3}, columns.of(1));
  }

  @Test
  void edgesLessThanAMillimetreApartAreOne() {
    GridColumns columns = of(new int[] {-108, 1000, 2000}, new int[] {-100, 1040, 1990});
    assertEquals(2, columns.count());
    assertArrayEquals(columns.of(0), columns.of(1));
  }

  @Test
  void edgesFurtherApartAreTwo() {
    GridColumns columns = of(new int[] {0, 1000, 2000}, new int[] {0, 1100, 2000});
    assertEquals(3, columns.count());
    assertArrayEquals(new int[] {0, 2, 3}, columns.of(1));
  }

  @Test
  void aNarrowCellIsNeverLost() {
    GridColumns columns = of(new int[] {0, 10, 20, 1000}, new int[] {0, 1000});
    assertArrayEquals(new int[] {0, 1, 2, 3}, columns.of(0));
    assertArrayEquals(new int[] {0, 3}, columns.of(1));
  }

  @Test
  void driftDoesNotChainEdgesTogether() {
    GridColumns columns = of(new int[] {0, 1000}, new int[] {50, 1000}, new int[] {100, 1000});
    assertEquals(2, columns.count());
    assertArrayEquals(new int[] {1, 2}, columns.of(2));
  }

  @Test
  void noRowsHaveNoColumns() {
    assertEquals(0, of().count());
    assertEquals(0, of(new int[] {}).count());
  }

  @Test
  void everyCellTakesAColumnWhateverTheEdges() {
    Random random = new Random(20240101);
    for (int round = 0; round < 200; round++) {
      List<int[]> rows = new ArrayList<>();
      for (int row = 0; row < 1 + random.nextInt(8); row++) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int edge = 0; edge < 2 + random.nextInt(8); edge++) {
          edges.add(random.nextInt(600));
        }
        rows.add(edges.stream().mapToInt(Integer::intValue).toArray());
      }
      GridColumns columns = GridColumns.of(rows);
      for (int row = 0; row < rows.size(); row++) {
        int[] at = columns.of(row);
        for (int i = 1; i < at.length; i++) {
          assertTrue(at[i - 1] < at[i], "round " + round);
        }
        assertTrue(at[at.length - 1] <= columns.count(), "round " + round);
      }
    }
  }
}
