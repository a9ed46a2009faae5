package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Category;
import org.gouji.model.TargetValue;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Vocabulary;

/**
 * Completes what the head of an indicator table leaves out: columns of levels without a head, or
 * under the head of another level, and targets that are headed by nothing but the areas they are
 * for. The cells below the head decide.
 */
final class LevelColumns {

  /** How far down a column is looked through. */
  private static final int DEEPEST = 40;

  private final FormGrid grid;
  private final List<Slot> head;
  private final int below;
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;

  LevelColumns(FormGrid grid, List<Slot> head, int below, Lexicon lexicon) {
    this.grid = grid;
    this.head = head;
    this.below = below;
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
  }

  void complete(Map<Column, List<Slot>> side) {
    if (below >= grid.rows()) {
      return;
    }
    addLevel1(side);
    addLevel2(side);
    nameFromLevel2(side);
    nameBesideLevel2(side);
    nameFromHeading(side);
    if (!side.containsKey(Column.SUBCATEGORY) && holdsLevel2(side)) {
      side.put(Column.SUBCATEGORY, side.remove(Column.CATEGORY));
    }
    targetFromObjective(side);
    addGrades(side);
    addTargets(side);
    addSigns(side);
  }

  /**
   * Columns of words to the right of the name that the vocabulary does not have are kept with their
   * heads. Figures are told as unread: they may be points or targets.
   */
  void addOthers(Map<Column, List<Slot>> side) {
    if (!side.containsKey(Column.NAME) || !side.containsKey(Column.TARGET)) {
      return;
    }
    int from = side.get(Column.NAME).get(0).endColumn();
    List<Slot> areas = side.get(Column.TARGET);
    List<Slot> others = new ArrayList<>(side.getOrDefault(Column.OTHER, List.of()));
    for (Slot slot : head) {
      boolean unknown = lexicon.column(slot).isEmpty() && !areas.contains(slot);
      boolean under = areas.stream().anyMatch(slot::isOver);
      if (slot.column() >= from && !slot.isBlank() && unknown && !under && isWords(slot)) {
        others.add(slot);
      }
    }
    if (!others.isEmpty()) {
      side.put(Column.OTHER, others);
    }
  }

  /**
   * A column whose own head is blank, or the sum of its points, is headed by 得分 in a line above.
   */
  void addHeadedAbove(Map<Column, List<Slot>> side) {
    for (Slot slot : head) {
      if (isFigureOrBlank(slot)
          && side.containsKey(Column.NAME)
          && side.containsKey(Column.TARGET)) {
        above(slot)
            .filter(column -> column == Column.POINTS || column == Column.SCORE)
            .filter(column -> !side.containsKey(column) && isFigures(slot))
            .ifPresent(column -> side.put(column, List.of(slot)));
      }
    }
  }

  /** What the nearest words above a cell head, over blanks and figures. */
  private Optional<Column> above(Slot slot) {
    Optional<Slot> above = grid.above(slot);
    while (above.filter(LevelColumns::isFigureOrBlank).isPresent()) {
      above = above.flatMap(grid::above);
    }
    return above.filter(head -> head.column() == slot.column()).flatMap(lexicon::column);
  }

  private boolean isFigures(Slot column) {
    List<Slot> cells = cells(column);
    return !cells.isEmpty() && cells.stream().allMatch(LevelColumns::isFigureOrBlank);
  }

  private static boolean isFigureOrBlank(Slot slot) {
    return slot.isBlank() || AmountText.parse(slot.text()).number() != null;
  }

  /** 指标值类型 over ≥ and ≤: a column of notes that holds signs is one of signs. */
  private void addSigns(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.SIGN)) {
      return;
    }
    List<Slot> notes = side.getOrDefault(Column.NOTE, List.of());
    List<Slot> signs =
        notes.stream()
            .filter(note -> cells(note).stream().anyMatch(cell -> TargetText.isSign(cell.text())))
            .toList();
    if (!signs.isEmpty()) {
      side.put(Column.SIGN, signs);
      side.put(Column.NOTE, notes.stream().filter(note -> !signs.contains(note)).toList());
    }
  }

  /** Level 1 at the left without a head of its own, from the head's row down. */
  private void addLevel1(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.CATEGORY) || !side.containsKey(Column.SUBCATEGORY)) {
      return;
    }
    int column = side.get(Column.SUBCATEGORY).get(0).column() - 1;
    if (column >= 0 && isLevel1(grid.at(below, column))) {
      side.put(Column.CATEGORY, List.of(grid.at(below, column)));
    }
  }

  /** 一级指标 | （blank） | 三级指标: level 2 under a blank head. */
  private void addLevel2(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.SUBCATEGORY)
        || !side.containsKey(Column.CATEGORY)
        || !side.containsKey(Column.NAME)) {
      return;
    }
    Slot level1 = side.get(Column.CATEGORY).get(0);
    Slot name = side.get(Column.NAME).get(0);
    if (level1.endColumn() >= name.column()) {
      return;
    }
    Slot between = grid.at(level1.row(), level1.endColumn());
    boolean level2 = cells(between).stream().anyMatch(this::isLevel2);
    if (between.isBlank() && level2) {
      side.put(Column.SUBCATEGORY, List.of(between));
    }
  }

  /** 一级指标 | 二级指标 | 指标值: the indicators stand under 二级指标. */
  private void nameFromLevel2(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.NAME)
        || !side.containsKey(Column.SUBCATEGORY)
        || !side.containsKey(Column.CATEGORY)) {
      return;
    }
    boolean named =
        cells(side.get(Column.SUBCATEGORY).get(0)).stream()
            .anyMatch(slot -> !isLevel1(slot) && !isLevel2(slot));
    if (named) {
      side.put(Column.NAME, side.remove(Column.SUBCATEGORY));
    }
  }

  /** 指标类型 | 指标名称 | 指标描述 over 产出指标 | 数量指标 | …: the indicators stand under the next head. */
  private void nameBesideLevel2(Map<Column, List<Slot>> side) {
    if (!side.containsKey(Column.NAME) || !side.containsKey(Column.NOTE)) {
      return;
    }
    Slot level2 = side.get(Column.NAME).get(0);
    List<Slot> levels = cells(level2);
    long known = levels.stream().filter(this::isLevel2).count();
    for (Slot note : side.get(Column.NOTE)) {
      boolean called = lexicon.column(note).filter(Column.NAME::equals).isPresent();
      boolean answered =
          levels.stream().noneMatch(level -> grid.at(level.row(), note.column()).isBlank());
      boolean names = called ? 2 * known > levels.size() : answered && known == levels.size();
      if (known > 0 && names && note.column() > level2.column()) {
        if (side.containsKey(Column.SUBCATEGORY)) {
          side.putIfAbsent(Column.CATEGORY, side.remove(Column.SUBCATEGORY));
        }
        side.put(Column.SUBCATEGORY, List.of(level2));
        side.put(Column.NAME, List.of(note));
        side.get(Column.NOTE).remove(note);
        return;
      }
    }
  }

  /** 绩效指标分类 | 绩效指标: the indicators stand under a heading. */
  private void nameFromHeading(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.NAME) || !side.containsKey(Column.CATEGORY)) {
      return;
    }
    Slot level1 = side.get(Column.CATEGORY).get(0);
    grid.right(level1)
        .filter(slot -> lexicon.isNameBeside(level1, slot))
        .ifPresent(slot -> side.put(Column.NAME, List.of(slot)));
  }

  /** 指标类型 over 数量指标, 成本指标 and no 产出指标: the one column of levels holds level 2. */
  private boolean holdsLevel2(Map<Column, List<Slot>> side) {
    List<Slot> levels = side.getOrDefault(Column.CATEGORY, List.of());
    List<Slot> cells = levels.isEmpty() ? List.of() : cells(levels.get(0));
    boolean output =
        cells.stream()
            .flatMap(slot -> vocabulary.categories().meaning(slot.label()).stream())
            .anyMatch(Category.OUTPUT::equals);
    return !output && cells.stream().anyMatch(slot -> !isLevel1(slot) && isLevel2(slot));
  }

  /** 绩效指标 | 绩效目标: the targets stand under the label of an objective. */
  private void targetFromObjective(Map<Column, List<Slot>> side) {
    if (side.containsKey(Column.TARGET) || !side.containsKey(Column.NAME)) {
      return;
    }
    int from = side.get(Column.NAME).get(0).endColumn();
    head.stream()
        .filter(slot -> slot.column() >= from && slot.endRow() <= below)
        .filter(slot -> lexicon.is(slot, Field.OBJECTIVE_YEAR))
        .findFirst()
        .ifPresent(slot -> side.put(Column.TARGET, List.of(slot)));
  }

  /**
   * 优 | 良 | 中 | 差 below 绩效标准: the first is the target, unless a column of targets stands before
   * them.
   */
  private static void addGrades(Map<Column, List<Slot>> side) {
    List<Slot> grades = side.remove(Column.GRADE);
    if (grades != null) {
      Column kept = side.containsKey(Column.TARGET) ? Column.OTHER : Column.TARGET;
      side.computeIfAbsent(kept, any -> new ArrayList<>()).addAll(grades);
    }
  }

  /**
   * 三级指标 | 指标方向 | 甲镇 | 乙镇: a target for each area, under heads that name the areas. A column
   * without any quantity (责任人, 佐证材料) or under a label of the form's (完成时间) is no area's.
   */
  private void addTargets(Map<Column, List<Slot>> side) {
    boolean levels = side.containsKey(Column.CATEGORY) || side.containsKey(Column.SUBCATEGORY);
    if (side.containsKey(Column.TARGET) || !side.containsKey(Column.NAME) || !levels) {
      return;
    }
    int from = side.get(Column.NAME).get(0).endColumn();
    List<Slot> areas = new ArrayList<>();
    for (Slot slot : head) {
      boolean unknown = !slot.isBlank() && lexicon.column(slot).isEmpty();
      if (slot.column() >= from && unknown && !lexicon.isLabel(slot) && holdsQuantity(slot)) {
        areas.add(slot);
      }
    }
    if (!areas.isEmpty()) {
      side.put(Column.TARGET, areas);
    }
  }

  private boolean isWords(Slot column) {
    return cells(column).stream().allMatch(cell -> AmountText.parse(cell.text()).number() == null);
  }

  private boolean holdsQuantity(Slot head) {
    return cells(head).stream()
        .map(cell -> TargetText.parse(cell.text(), "", "", null))
        .anyMatch(
            target ->
                target instanceof TargetValue.Quantity || target instanceof TargetValue.Range);
  }

  private List<Slot> cells(Slot column) {
    return IntStream.range(below, Math.min(grid.rows(), below + DEEPEST))
        .mapToObj(row -> grid.at(row, column.column()))
        .filter(slot -> !slot.isBlank() && slot.column() == column.column())
        .filter(slot -> slot.endColumn() <= column.endColumn())
        .distinct()
        .toList();
  }

  private boolean isLevel1(Slot slot) {
    return vocabulary.categories().meaning(slot.label()).isPresent();
  }

  private boolean isLevel2(Slot slot) {
    return vocabulary.subcategories().meaning(slot.label()).isPresent();
  }
}
