package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

  private static final int LONGEST_LEVEL = 12;

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
    return new IndicatorHead(below, groups(grid, head, below, lexicon, ledger));
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

  private static List<Group> groups(
      FormGrid grid, List<Slot> head, int below, Lexicon lexicon, Ledger ledger) {
    List<Map<Column, List<Slot>>> sides = new ArrayList<>();
    sides.add(new EnumMap<>(Column.class));
    for (Slot slot : head) {
      Map<Column, List<Slot>> side = sides.get(sides.size() - 1);
      Optional<Column> column =
          column(slot, grid, side, lexicon).filter(any -> slot.endRow() <= below);
      if (column.isPresent()) {
        if (begins(column.get(), side)) {
          side = new EnumMap<>(Column.class);
          sides.add(side);
        }
        side.computeIfAbsent(column.get(), any -> new ArrayList<>()).add(slot);
      }
    }
    foldNotes(sides);
    LevelColumns levels = new LevelColumns(grid, head, below, lexicon);
    levels.complete(sides.get(0));
    if (sides.size() == 1) {
      levels.addOthers(sides.get(0));
      levels.addHeadedAbove(sides.get(0));
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
          withTarget(sides.get(0), targets.get(0), lexicon),
          withTarget(sides.get(0), targets.get(1), lexicon));
    }
    if (sides.size() == 1) {
      return List.of(new Group(single(head, lexicon), sides.get(0)));
    }
    List<Group> below1 = underLevel1(grid, sides, lexicon);
    return below1.isEmpty() ? sides(grid, sides, lexicon) : below1;
  }

  /** Where a level 1 heads each pair of columns; none where any pair has no such head. */
  private static List<Group> underLevel1(
      FormGrid grid, List<Map<Column, List<Slot>>> sides, Lexicon lexicon) {
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
  private static Group withTarget(Map<Column, List<Slot>> columns, Slot target, Lexicon lexicon) {
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
  private static Optional<Column> column(
      Slot slot, FormGrid grid, Map<Column, List<Slot>> side, Lexicon lexicon) {
    Optional<Column> column = lexicon.column(slot);
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

  /** A level or a name that comes again after the name has been seen opens the second side. */
  private static boolean begins(Column column, Map<Column, List<Slot>> side) {
    boolean leads =
        column == Column.CATEGORY || column == Column.SUBCATEGORY || column == Column.NAME;
    return leads && side.containsKey(column) && side.containsKey(Column.NAME) && side.size() > 1;
  }

  /** The time that the indicators' own columns name; a list's objectives do not count. */
  private static Horizon single(List<Slot> head, Lexicon lexicon) {
    List<String> labels =
        head.stream().filter(slot -> lexicon.column(slot).isPresent()).map(Slot::text).toList();
    return labels.stream().anyMatch(lexicon::isTerm) && labels.stream().noneMatch(lexicon::isYear)
        ? Horizon.TERM
        : Horizon.YEAR;
  }

  /** Whether the objectives above say that the year stands at the left. */
  private static boolean isYearAbove(
      FormGrid grid, Map<Column, List<Slot>> side, Map<Column, List<Slot>> other, Lexicon lexicon) {
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

  private static List<Group> sides(
      FormGrid grid, List<Map<Column, List<Slot>>> sides, Lexicon lexicon) {
    List<Group> groups = new ArrayList<>();
    Map<Column, List<Slot>> first = sides.get(0);
    boolean saidYear =
        first.values().stream()
            .flatMap(List::stream)
            .anyMatch(s -> lexicon.isYear(s.text()) && !lexicon.isTerm(s.text()));
    boolean saidTerm =
        first.values().stream().flatMap(List::stream).anyMatch(slot -> lexicon.isTerm(slot.text()));
    boolean yearFirst = saidYear || (!saidTerm && isYearAbove(grid, first, sides.get(1), lexicon));
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
