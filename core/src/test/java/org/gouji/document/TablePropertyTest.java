package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The compressed grid against a plain one, on grids drawn at random. */
class TablePropertyTest {

  private static final int SIZE = 9;

  private record Area(int row, int column, int rows, int columns) {
    boolean covers(int r, int c) {
      return r >= row && r < row + rows && c >= column && c < column + columns;
    }

    boolean meets(Area other) {
      return row < other.row + other.rows
          && other.row < row + rows
          && column < other.column + other.columns
          && other.column < column + columns;
    }
  }

  /** A grid that is plainly right. */
  private static final class Plain {
    final Map<List<Integer>, CellValue> values = new HashMap<>();
    final List<Area> merges = new ArrayList<>();

    int rows() {
      return values.keySet().stream().mapToInt(at -> at.get(0) + 1).max().orElse(0);
    }

    int columns() {
      return values.keySet().stream().mapToInt(at -> at.get(1) + 1).max().orElse(0);
    }

    List<Area> kept() {
      List<Area> kept = new ArrayList<>();
      merges.stream()
          .sorted(Comparator.comparingInt(Area::row).thenComparingInt(Area::column))
          .map(this::cut)
          .filter(area -> area.rows > 0 && area.columns > 0 && area.rows * area.columns > 1)
          .filter(area -> kept.stream().noneMatch(area::meets))
          .forEach(kept::add);
      return kept;
    }

    private Area cut(Area area) {
      return new Area(
          area.row,
          area.column,
          Math.min(area.rows, rows() - area.row),
          Math.min(area.columns, columns() - area.column));
    }

    Cell cell(List<Area> kept, int row, int column) {
      Area area =
          kept.stream()
              .filter(one -> one.covers(row, column))
              .findFirst()
              .orElse(new Area(row, column, 1, 1));
      CellValue value = values.getOrDefault(List.of(area.row, area.column), CellValue.BLANK);
      return new Cell(area.row, area.column, area.rows, area.columns, value);
    }
  }

  @Test
  void theCompressedGridIsTheGrid() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Plain plain = new Plain();
      TableBuilder builder = Table.at(new Location.InTable(1, 0, 0));
      for (int i = random.nextInt(30); i > 0; i--) {
        set(random, plain, builder);
      }
      for (int i = random.nextInt(8); i > 0; i--) {
        merge(random, plain, builder);
      }
      assertSame(plain, builder.build(), "seed " + seed);
    }
  }

  private static void set(Random random, Plain plain, TableBuilder builder) {
    int row = random.nextInt(SIZE);
    int column = random.nextInt(SIZE);
    CellValue value = new CellValue.Text("v" + random.nextInt(100));
    plain.values.put(List.of(row, column), value);
    builder.set(row, column, value);
  }

  private static void merge(Random random, Plain plain, TableBuilder builder) {
    Area area =
        new Area(
            random.nextInt(SIZE),
            random.nextInt(SIZE),
            1 + random.nextInt(4),
            1 + random.nextInt(4));
    plain.merges.add(area);
    builder.merge(area.row, area.column, area.rows, area.columns);
  }

  private static void assertSame(Plain plain, Table table, String seed) {
    assertEquals(plain.rows(), table.rows(), seed);
    assertEquals(plain.columns(), table.columns(), seed);
    List<Area> kept = plain.kept();
    for (int row = 0; row < table.rows(); row++) {
      Set<Cell> cells = new LinkedHashSet<>();
      for (int column = 0; column < table.columns(); column++) {
        Cell expected = plain.cell(kept, row, column);
        assertEquals(expected, table.cell(row, column), seed);
        cells.add(expected);
      }
      int at = row;
      assertEquals(List.copyOf(cells), table.row(row), seed);
      assertEquals(
          cells.stream().filter(cell -> cell.row() == at && !cell.isBlank()).toList(),
          table.filled(row),
          seed);
    }
  }
}
