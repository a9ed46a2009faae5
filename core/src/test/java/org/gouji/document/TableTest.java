package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static TableBuilder grid() {
    return Table.at(new Location.InTable(1, 0, 0));
  }

  private static CellValue text(String text) {
    return new CellValue.Text(text);
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  @Test
  void everyPositionBelongsToExactlyOneCell() {
    Table table = grid().set(0, 0, text("a")).set(2, 2, text("b")).merge(0, 0, 2, 2).build();
    Cell merged = new Cell(0, 0, 2, 2, text("a"));
    assertEquals(merged, table.cell(0, 0));
    assertEquals(merged, table.cell(0, 1));
    assertEquals(merged, table.cell(1, 0));
    assertEquals(merged, table.cell(1, 1));
    assertEquals(new Cell(2, 1, 1, 1, CellValue.BLANK), table.cell(2, 1));
    assertEquals(new Cell(2, 2, 1, 1, text("b")), table.cell(2, 2));
  }

  @Test
  void aRowListsItsCellsAndThoseThatReachIntoItEachOnce() {
    Table table =
        grid()
            .set(0, 0, text("a"))
            .set(0, 1, text("b"))
            .set(1, 3, text("c"))
            .merge(0, 1, 2, 2)
            .build();
    assertEquals(List.of("a", "b", ""), texts(table.row(0)));
    assertEquals(List.of("", "b", "c"), texts(table.row(1)));
  }

  @Test
  void filledListsWhatBeginsInARowAndIsNotBlank() {
    Table table =
        grid()
            .set(0, 0, text(" "))
            .set(0, 1, text("b"))
            .set(0, 2, text("d"))
            .set(1, 3, text("c"))
            .merge(0, 1, 2, 1)
            .build();
    assertEquals(List.of("b", "d"), texts(table.filled(0)));
    assertEquals(List.of("c"), texts(table.filled(1)));
  }

  @Test
  void begunListsWhatBeginsInARowAndWasSet() {
    Table table = grid().set(0, 1, text(" ")).set(1, 3, text("c")).merge(0, 1, 2, 1).build();
    assertEquals(List.of(" "), texts(table.begun(0)));
    assertEquals(2, table.begun(0).get(0).rowSpan());
    assertEquals(List.of("c"), texts(table.begun(1)));
  }

  @Test
  void cellsMayBeSetInAnyOrderAndTheLastValueOfAPositionIsKept() {
    Table table =
        grid()
            .set(1, 1, text("d"))
            .set(0, 1, text("b"))
            .set(1, 0, text("old"))
            .set(0, 0, text("a"))
            .set(1, 0, text("c"))
            .build();
    assertEquals(List.of("a", "b"), texts(table.row(0)));
    assertEquals(List.of("c", "d"), texts(table.row(1)));
  }

  @Test
  void valuesBeneathAMergedCellAreDropped() {
    Table table =
        grid()
            .set(0, 0, text("a"))
            .set(0, 1, text("x"))
            .set(1, 0, text("y"))
            .merge(0, 0, 2, 2)
            .build();
    assertEquals(List.of("a"), texts(table.filled(0)));
    assertEquals(List.of(), texts(table.filled(1)));
  }

  @Test
  void ofTwoMergedAreasThatOverlapTheUpperLeftOneIsKept() {
    Table table =
        grid().atLeast(4, 4).merge(1, 1, 2, 2).merge(0, 0, 2, 2).merge(0, 2, 1, 2).build();
    assertEquals(new Cell(0, 0, 2, 2, CellValue.BLANK), table.cell(1, 1));
    assertEquals(new Cell(0, 2, 1, 2, CellValue.BLANK), table.cell(0, 3));
    assertEquals(new Cell(2, 2, 1, 1, CellValue.BLANK), table.cell(2, 2));
  }

  @Test
  void mergedAreasAreCutToTheGrid() {
    Table table =
        grid()
            .set(0, 0, text("a"))
            .set(1, 1, text("b"))
            .merge(0, 0, 1, Integer.MAX_VALUE)
            .merge(1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE)
            .merge(7, 7, 2, 2)
            .build();
    assertEquals(new Cell(0, 0, 1, 2, text("a")), table.cell(0, 1));
    assertEquals(new Cell(1, 1, 1, 1, text("b")), table.cell(1, 1));
    assertEquals(2, table.rows());
    assertEquals(2, table.columns());
  }

  @Test
  void aMergedAreaOverMillionsOfRowsCostsNoMoreThanItsHeight() {
    int rows = 1 << 20;
    TableBuilder builder = grid().set(0, 0, text("a")).set(rows - 1, 16383, text("b"));
    builder.merge(0, 0, rows, 16383);
    assertEquals((long) rows * 16383, builder.covered());
    Table table = builder.build();
    assertEquals("a", table.cell(rows - 1, 16382).text());
    assertEquals("b", table.cell(rows - 1, 16383).text());
    assertEquals("", table.cell(rows - 2, 16383).text());
  }

  @Test
  void whatIsMarkedHiddenIsHidden() {
    Table table = grid().atLeast(2, 2).hide().hideRow(1).hideColumn(0).build();
    assertTrue(table.isHidden());
    assertEquals(List.of(false, true), List.of(table.isRowHidden(0), table.isRowHidden(1)));
    assertEquals(List.of(true, false), List.of(table.isColumnHidden(0), table.isColumnHidden(1)));
  }

  @Test
  void placesAreCountedFromOne() {
    Table word = grid().set(2, 3, text("a")).build();
    assertEquals("table 1", word.location().toString());
    assertEquals("table 1, row 3", word.location(2).toString());
    assertEquals("table 1, row 3, column 4", word.location(word.cell(2, 3)).toString());
    Table sheet = Table.at(new Location.InSheet("S", 0, 0)).set(4, 2, text("a")).build();
    assertEquals("S!C5", sheet.location(sheet.cell(4, 2)).toString());
  }

  @Test
  void anEmptyTableHasNoRows() {
    Table table = grid().merge(0, 0, 5, 5).build();
    assertEquals(0, table.rows());
    assertEquals(0, table.columns());
  }

  @Test
  void whatIsOutsideTheGridIsRefused() {
    Table table = grid().set(1, 1, text("a")).build();
    assertThrows(IndexOutOfBoundsException.class, () -> table.cell(2, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> table.cell(0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> table.row(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> grid().set(-1, 0, text("a")));
    assertThrows(IllegalArgumentException.class, () -> grid().merge(0, 0, 0, 1));
  }
}
