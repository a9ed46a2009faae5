package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.model.Category;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Vocabulary;

/**
 * Completes what the head of an indicator table leaves out: columns of levels and of names without
 * a head, or under the head of another. The cells below the head decide.
 */
final class LevelColumns {

  private final FormGrid grid;
  private final int below;
  private final ColumnCells cells;
  private final Vocabulary vocabulary;
  private final Lexicon lexicon;

  LevelColumns(FormGrid grid, int below, Lexicon lexicon) {
    this.grid = grid;
    this.below = below;
    this.cells = new ColumnCells(grid, below);
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
  }

  void complete(Map<Column, List<Slot>> side) {
    splitHead(side);
    addLevel1(side);
    addLevel2(side);
    nameFromLevel2(side);
    nameBesideLevel2(side);
    nameFromHeading(side);
    if (!side.containsKey(Column.SUBCATEGORY) && holdsLevel2(side)) {
      side.put(Column.SUBCATEGORY, side.remove(Column.CATEGORY));
    }
  }

  /** 评价内容 over 产出指标 | 数量指标 | 维修长度: one head over the levels, and perhaps the names. */
  private void splitHead(Map<Column, List<Slot>> side) {
    Column wide = side.containsKey(Column.CATEGORY) ? Column.CATEGORY : Column.NAME;
    if (!side.containsKey(wide) || side.containsKey(Column.SUBCATEGORY)) {
      return;
    }
    List<Slot> columns = columnsUnder(side.get(wide).get(0));
    Slot level1 = columns.get(0);
    if (columns.size() < 2 || !isMostly(cells.under(level1), this::isLevel1)) {
      return;
    }
    List<Slot> old = wide == Column.NAME ? List.of() : side.getOrDefault(Column.NAME, List.of());
    side.put(Column.CATEGORY, List.of(level1));
    if (isMostly(cells.under(columns.get(1)), this::isLevel2)) {
      side.put(Column.SUBCATEGORY, List.of(columns.get(1)));
    }
    Slot last = columns.get(columns.size() - 1);
    boolean level2 = side.containsKey(Column.SUBCATEGORY) && columns.size() == 2;
    if (!level2 && isMostly(cells.under(last), LevelColumns::isWords)) {
      side.put(Column.NAME, List.of(last));
      old.forEach(note -> side.computeIfAbsent(Column.NOTE, any -> new ArrayList<>()).add(note));
    }
  }

  private static boolean isWords(Slot slot) {
    return AmountText.parse(slot.text()).number() == null;
  }

  private List<Slot> columnsUnder(Slot wide) {
    return IntStream.range(wide.column(), wide.endColumn())
        .mapToObj(column -> grid.at(below, column))
        .distinct()
        .toList();
  }

  private static boolean isMostly(List<Slot> cells, Predicate<Slot> level) {
    return !cells.isEmpty() && 2 * cells.stream().filter(level).count() > cells.size();
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
    boolean level2 = cells.under(between).stream().anyMatch(this::isLevel2);
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
        cells.under(side.get(Column.SUBCATEGORY).get(0)).stream()
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
    List<Slot> levels = cells.under(level2);
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
    List<Slot> texts = levels.isEmpty() ? List.of() : cells.under(levels.get(0));
    boolean output =
        texts.stream()
            .flatMap(slot -> vocabulary.categories().meaning(slot.label()).stream())
            .anyMatch(Category.OUTPUT::equals);
    return !output && texts.stream().anyMatch(slot -> !isLevel1(slot) && isLevel2(slot));
  }

  private boolean isLevel1(Slot slot) {
    return vocabulary.categories().meaning(slot.label()).isPresent();
  }

  private boolean isLevel2(Slot slot) {
    return vocabulary.subcategories().meaning(slot.label()).isPresent();
  }
}
