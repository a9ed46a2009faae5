package org.gouji.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.model.Horizon;
import org.gouji.vocabulary.Column;

/**
 * The head of an indicator table: where each column begins. Where the term and the year stand side
 * by side there are two groups of columns; the level-1 column may serve both.
 *
 * @param row the first row below the head
 * @param groups one for each horizon
 */
record IndicatorHead(int row, List<Group> groups) {

  /**
   * The columns of one horizon, or those below one level 1.
   *
   * @param level1 what stands above the columns: 产出指标 over 三级指标 | 指标值
   */
  record Group(Horizon horizon, Map<Column, List<Slot>> columns, Optional<Slot> level1) {

    Group(Horizon horizon, Map<Column, List<Slot>> columns) {
      this(horizon, columns, Optional.empty());
    }

    Group at(Horizon other) {
      return new Group(other, columns, level1);
    }

    Optional<Slot> column(Column column) {
      List<Slot> heads = columns.getOrDefault(column, List.of());
      return column == Column.POINTS
          ? heads.stream().reduce((first, last) -> last) // level 1 may have points of its own
          : heads.stream().findFirst();
    }

    /** The columns of one kind: a sign may have two, 指标性质 and 指标方向. */
    List<Slot> all(Column column) {
      return columns.getOrDefault(column, List.of());
    }
  }

  /** The column of the first name. */
  int firstName() {
    return groups.stream()
        .flatMap(group -> group.column(Column.NAME).stream())
        .mapToInt(Slot::column)
        .min()
        .orElse(0);
  }

  /** Reads the head that begins in a row, and notes its labels. */
  static IndicatorHead read(FormGrid grid, int first, Lexicon lexicon, Ledger ledger) {
    int last = lastRow(grid, first, lexicon);
    List<Slot> head = grid.row(last);
    for (int row = first; row <= last; row++) {
      for (Slot slot : grid.row(row)) {
        if (lexicon.column(slot).isPresent() && !slot.isBlank()) {
          ledger.label(slot, "column");
        }
      }
    }
    int below = Math.max(last + 1, endRow(head, lexicon));
    for (int row = first; row < below; row++) {
      grid.filled(row).stream()
          .filter(
              slot ->
                  slot.endRow() <= below && ledger.isOpen(slot) && isWithin(slot, head, lexicon))
          .forEach(ledger::heading);
    }
    return new IndicatorHead(below, new IndicatorSides(grid, head, below, lexicon).groups(ledger));
  }

  /** A head may be of two rows: 指标值 above, sign and value and unit below. */
  private static int lastRow(FormGrid grid, int first, Lexicon lexicon) {
    if (first + 1 >= grid.rows()) {
      return first;
    }
    List<Slot> below = grid.row(first + 1);
    List<Slot> begun =
        below.stream().filter(slot -> slot.row() == first + 1 && !slot.isBlank()).toList();
    long known = begun.stream().filter(slot -> lexicon.column(slot).isPresent()).count();
    boolean labels = known > 0 && (known == begun.size() || reachesDown(grid, first, lexicon));
    return labels && lexicon.isIndicatorHead(below) ? first + 1 : first;
  }

  /** Whether the head of the names or of the levels is merged down over the row below. */
  private static boolean reachesDown(FormGrid grid, int first, Lexicon lexicon) {
    return grid.row(first).stream()
        .filter(slot -> slot.endRow() > first + 1)
        .flatMap(slot -> lexicon.column(slot).stream())
        .anyMatch(column -> column == Column.NAME || column == Column.CATEGORY);
  }

  /** The row below the head: its labels may be merged down over a second line of smaller labels. */
  private static int endRow(List<Slot> head, Lexicon lexicon) {
    return Stream.of(Column.NAME, Column.TARGET, Column.CATEGORY)
        .map(column -> endRow(head, column, lexicon))
        .flatMapToInt(OptionalInt::stream)
        .findFirst()
        .orElse(0);
  }

  private static OptionalInt endRow(List<Slot> head, Column column, Lexicon lexicon) {
    return head.stream()
        .filter(slot -> lexicon.column(slot).filter(column::equals).isPresent())
        .mapToInt(Slot::endRow)
        .min();
  }

  private static boolean isWithin(Slot slot, List<Slot> head, Lexicon lexicon) {
    return head.stream().anyMatch(over -> lexicon.column(over).isPresent() && over.isOver(slot));
  }
}
