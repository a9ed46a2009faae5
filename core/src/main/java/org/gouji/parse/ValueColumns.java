package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.TargetValue;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;

/**
 * Completes the columns to the right of the names: targets under the names of areas, under grades
 * or under the label of an objective, scores headed lines above, columns that the vocabulary does
 * not have. The cells below the head decide.
 */
final class ValueColumns {

  /** How far up the head of a headless column is looked for. */
  private static final int FARTHEST = 40;

  private final FormGrid grid;
  private final List<Slot> head;
  private final int below;
  private final ColumnCells cells;
  private final Lexicon lexicon;

  ValueColumns(FormGrid grid, List<Slot> head, int below, Lexicon lexicon) {
    this.grid = grid;
    this.head = head;
    this.below = below;
    this.cells = new ColumnCells(grid, below);
    this.lexicon = lexicon;
  }

  void complete(Map<Column, List<Slot>> side) {
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
    for (int up = 0;
        up < FARTHEST && above.filter(ValueColumns::isFigureOrBlank).isPresent();
        up++) {
      above = above.flatMap(grid::above);
    }
    return above.filter(head -> head.column() == slot.column()).flatMap(lexicon::column);
  }

  private boolean isFigures(Slot column) {
    List<Slot> texts = cells.under(column);
    return !texts.isEmpty() && texts.stream().allMatch(ValueColumns::isFigureOrBlank);
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
            .filter(
                note -> cells.under(note).stream().anyMatch(cell -> TargetText.isSign(cell.text())))
            .toList();
    if (!signs.isEmpty()) {
      side.put(Column.SIGN, signs);
      side.put(Column.NOTE, notes.stream().filter(note -> !signs.contains(note)).toList());
    }
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
    return cells.under(column).stream()
        .allMatch(cell -> AmountText.parse(cell.text()).number() == null);
  }

  private boolean holdsQuantity(Slot head) {
    return cells.under(head).stream()
        .map(cell -> TargetText.parse(cell.text(), "", "", null))
        .anyMatch(
            target ->
                target instanceof TargetValue.Quantity || target instanceof TargetValue.Range);
  }
}
