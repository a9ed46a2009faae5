package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Horizon;
import org.gouji.parse.IndicatorHead.Group;
import org.gouji.vocabulary.Column;

/**
 * Tells the columns of an indicator table's head apart: one side, or one for each horizon or level
 * 1.
 */
final class IndicatorSides {

  private static final int LONGEST_LEVEL = 12;

  private final FormGrid grid;
  private final List<Slot> head;
  private final int below;
  private final Lexicon lexicon;

  /**
   * The columns of a head.
   *
   * @param head its last row
   * @param below the first row below it
   */
  IndicatorSides(FormGrid grid, List<Slot> head, int below, Lexicon lexicon) {
    this.grid = grid;
    this.head = head;
    this.below = below;
    this.lexicon = lexicon;
  }

  /** The groups of columns; their heads are noted. */
  List<Group> groups(Ledger ledger) {
    List<Map<Column, List<Slot>>> sides = new ArrayList<>();
    sides.add(new EnumMap<>(Column.class));
    for (Slot slot : head) {
      Map<Column, List<Slot>> side = sides.get(sides.size() - 1);
      Optional<Column> column =
          column(slot, side).filter(any -> slot.endRow() <= below && !isPrintedAgain(slot));
      if (column.isPresent()) {
        if (begins(column.get(), side)) {
          side = new EnumMap<>(Column.class);
          sides.add(side);
        }
        side.computeIfAbsent(column.get(), any -> new ArrayList<>()).add(slot);
      }
    }
    foldNotes(sides);
    if (below < grid.rows()) {
      complete(
          sides,
          new LevelColumns(grid, below, lexicon),
          new ValueColumns(grid, head, below, lexicon));
    }
    sides.get(0).values().stream()
        .flatMap(List::stream)
        .filter(slot -> !slot.isBlank() && slot.row() < below)
        .forEach(slot -> ledger.label(slot, "column"));
    List<Slot> targets = sides.get(0).getOrDefault(Column.TARGET, List.of());
    if (sides.size() == 1
        && targets.size() == 2
        && lexicon.isTerm(targets.get(0).text()) != lexicon.isTerm(targets.get(1).text())) {
      return List.of(
          withTarget(sides.get(0), targets.get(0)), withTarget(sides.get(0), targets.get(1)));
    }
    if (sides.size() == 1) {
      return List.of(new Group(single(), sides.get(0)));
    }
    List<Group> below1 = underLevel1(sides);
    return below1.isEmpty() ? sides(sides) : below1;
  }

  private static void complete(
      List<Map<Column, List<Slot>>> sides, LevelColumns levels, ValueColumns values) {
    levels.complete(sides.get(0));
    values.complete(sides.get(0));
    if (sides.size() == 1) {
      values.addOthers(sides.get(0));
      values.addHeadedAbove(sides.get(0));
    }
  }

  /** Where a level 1 heads each pair of columns; none where any pair has no such head. */
  private List<Group> underLevel1(List<Map<Column, List<Slot>>> sides) {
    List<Group> groups = new ArrayList<>();
    for (Map<Column, List<Slot>> side : sides) {
      Optional<Slot> over =
          side.getOrDefault(Column.NAME, List.of()).stream()
              .filter(name -> name.row() > 0 && !side.containsKey(Column.CATEGORY))
              .map(name -> grid.at(name.row() - 1, name.column()))
              .filter(slot -> slot.label().key().length() <= LONGEST_LEVEL)
              .filter(slot -> lexicon.vocabulary().categories().meaning(slot.label()).isPresent())
              .findFirst();
      over.ifPresent(slot -> groups.add(new Group(Horizon.YEAR, side, over)));
    }
    return groups.size() == sides.size() ? groups : List.of();
  }

  /** 实施周期指标值 | 当年度指标值: one row holds two targets of one indicator. */
  private Group withTarget(Map<Column, List<Slot>> columns, Slot target) {
    Map<Column, List<Slot>> own = new EnumMap<>(columns);
    own.put(Column.TARGET, List.of(target));
    return new Group(lexicon.isTerm(target.text()) ? Horizon.TERM : Horizon.YEAR, own);
  }

  /** 三级指标 | 指标值 | 指标内容: a name without a target of its own says more of the first. */
  private static void foldNotes(List<Map<Column, List<Slot>>> sides) {
    Map<Column, List<Slot>> first = sides.get(0);
    for (Map<Column, List<Slot>> side : List.copyOf(sides.subList(1, sides.size()))) {
      boolean noteAlone = side.keySet().equals(Set.of(Column.NAME));
      if (noteAlone && first.containsKey(Column.TARGET)) {
        first.computeIfAbsent(Column.NOTE, any -> new ArrayList<>()).addAll(side.get(Column.NAME));
        sides.remove(side);
      }
    }
  }

  /**
   * 指标名称 to the left of 二级指标 is level 1, and so is a name beside a name where level 1 stands below
   * it; else the second of two names side by side says more of the first.
   */
  private Optional<Column> column(Slot slot, Map<Column, List<Slot>> side) {
    Optional<Column> column = lexicon.column(slot);
    if (column.filter(Column.OBJECTIVE::equals).isPresent() && isNamed(slot)) {
      return Optional.of(Column.NAME);
    }
    if (column.filter(Column.SUBCATEGORY::equals).isPresent() && isDone(side)) {
      return Optional.of(Column.NOTE);
    }
    if (column.filter(Column.NAME::equals).isEmpty()) {
      return column;
    }
    Optional<Column> right = grid.right(slot).flatMap(lexicon::column);
    boolean overLevel1 =
        grid.below(slot)
            .flatMap(below -> lexicon.vocabulary().categories().meaning(below.label()))
            .isPresent();
    if (side.isEmpty()
        && (right.filter(Column.SUBCATEGORY::equals).isPresent()
            || (overLevel1 && right.filter(Column.NAME::equals).isPresent()))) {
      return Optional.of(Column.CATEGORY);
    }
    boolean second = side.containsKey(Column.NAME) && !side.containsKey(Column.TARGET);
    return second ? Optional.of(Column.NOTE) : column;
  }

  /** A heading at the left that stands again in each row below is no column. */
  private boolean isPrintedAgain(Slot slot) {
    return !slot.isBlank()
        && grid.below(slot).filter(under -> under.text().equals(slot.text())).isPresent();
  }

  /** 绩效目标名称 | 目标值, and no other names: the objectives are the indicators. */
  private boolean isNamed(Slot slot) {
    return grid.right(slot).flatMap(lexicon::column).filter(Column.TARGET::equals).isPresent()
        && grid.row(slot.row()).stream()
            .flatMap(head -> lexicon.column(head).stream())
            .noneMatch(Column.NAME::equals);
  }

  /** Levels stand in front of the names: 评价指标 behind name and target says more of them. */
  private static boolean isDone(Map<Column, List<Slot>> side) {
    return side.containsKey(Column.NAME)
        && side.containsKey(Column.TARGET)
        && !side.containsKey(Column.SUBCATEGORY)
        && !side.containsKey(Column.CATEGORY);
  }

  /** A level or a name that comes again after the name has been seen opens the second side. */
  private static boolean begins(Column column, Map<Column, List<Slot>> side) {
    boolean leads =
        column == Column.CATEGORY || column == Column.SUBCATEGORY || column == Column.NAME;
    return leads && side.containsKey(column) && side.containsKey(Column.NAME) && side.size() > 1;
  }

  /** The time that the indicators' own columns name; a list's objectives do not count. */
  private Horizon single() {
    List<String> labels =
        head.stream().filter(slot -> lexicon.column(slot).isPresent()).map(Slot::text).toList();
    return labels.stream().anyMatch(lexicon::isTerm) && labels.stream().noneMatch(lexicon::isYear)
        ? Horizon.TERM
        : Horizon.YEAR;
  }

  /** Whether the objectives above say that the year stands at the left. */
  private boolean isYearAbove(Map<Column, List<Slot>> side, Map<Column, List<Slot>> other) {
    int end = other.values().stream().flatMap(List::stream).mapToInt(Slot::column).max().orElse(0);
    Slot name = side.getOrDefault(Column.NAME, List.of()).stream().findFirst().orElse(null);
    for (int row = name == null ? -1 : name.row() - 1; row >= 0; row--) {
      Slot over = grid.at(row, name.column());
      boolean head = over.text().length() < 30 && over.endColumn() <= end;
      if (head && lexicon.isTerm(over.text()) != lexicon.isYear(over.text())) {
        return lexicon.isYear(over.text());
      }
    }
    return false;
  }

  private List<Group> sides(List<Map<Column, List<Slot>>> sides) {
    List<Group> groups = new ArrayList<>();
    Map<Column, List<Slot>> first = sides.get(0);
    boolean saidYear =
        first.values().stream()
            .flatMap(List::stream)
            .anyMatch(s -> lexicon.isYear(s.text()) && !lexicon.isTerm(s.text()));
    boolean saidTerm =
        first.values().stream().flatMap(List::stream).anyMatch(slot -> lexicon.isTerm(slot.text()));
    boolean yearFirst = saidYear || (!saidTerm && isYearAbove(first, sides.get(1)));
    for (int i = 0; i < sides.size(); i++) {
      Map<Column, List<Slot>> columns = sides.get(i);
      if (!columns.containsKey(Column.CATEGORY) && first.containsKey(Column.CATEGORY)) {
        columns.put(Column.CATEGORY, first.get(Column.CATEGORY));
      }
      if (!columns.containsKey(Column.SUBCATEGORY) && first.containsKey(Column.SUBCATEGORY)) {
        columns.put(Column.SUBCATEGORY, first.get(Column.SUBCATEGORY));
      }
      groups.add(new Group((i == 0) == yearFirst ? Horizon.YEAR : Horizon.TERM, columns));
    }
    return groups;
  }
}
