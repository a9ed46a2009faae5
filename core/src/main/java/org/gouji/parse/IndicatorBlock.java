package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** An indicator table within a form: its head and the rows below it, up to the row that ends it. */
final class IndicatorBlock {

  private static final int LONGEST_GAP = 100;
  private static final Pattern NOTE = Pattern.compile("备?注[:：]");

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final @Nullable Integer year;
  private final LevelWords words;
  private final List<Indicator> indicators = new ArrayList<>();

  private IndicatorBlock(FormGrid grid, Lexicon lexicon, Ledger ledger, @Nullable Integer year) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.year = year;
    this.words = new LevelWords(lexicon.vocabulary());
  }

  /** All indicators of a form, those of the term and those of the year in the form's order. */
  static List<Indicator> readAll(
      FormGrid grid, Lexicon lexicon, Ledger ledger, @Nullable Integer year) {
    IndicatorBlock block = new IndicatorBlock(grid, lexicon, ledger, year);
    Levels carried = new Levels();
    for (int row = 0; row < grid.rows(); ) {
      row = block.isHead(row) ? block.read(row, carried) : row + 1;
    }
    return block.indicators;
  }

  /** Level 1 and level 2 as they stand in the last row that printed them. */
  private static final class Levels {
    String level1 = "";
    String level2 = "";

    void carry(String found1, String found2) {
      boolean changed = !Texts.isBlank(found1) && !found1.equals(level1);
      level1 = Texts.isBlank(found1) ? level1 : found1;
      if (!Texts.isBlank(found2)) {
        level2 = found2;
      } else if (changed) {
        level2 = "";
      }
    }
  }

  private int read(int first, Levels carried) {
    noteHeadingAbove(first);
    IndicatorHead head = IndicatorHead.read(grid, first, lexicon, ledger);
    Horizon named = section(first);
    Horizon section = named == null ? section(Math.min(head.row(), grid.rows() - 1)) : named;
    List<List<Indicator>> sides = new ArrayList<>();
    int row = head.row();
    for (IndicatorHead.Group group : head.groups()) {
      Horizon horizon = head.groups().size() == 1 && section != null ? section : group.horizon();
      List<Indicator> side = new ArrayList<>();
      Levels levels = head.groups().size() == 1 ? carried : new Levels();
      row = rows(head, group.at(horizon), levels, side);
      sides.add(side);
    }
    sides.forEach(indicators::addAll);
    return Math.max(row, head.row());
  }

  /** The time that the heading to the left of the table names: 长期绩效指标, 本年度绩效指标. */
  private @Nullable Horizon section(int row) {
    Slot left = grid.at(row, 0);
    if (lexicon.column(left).isPresent()) {
      return null;
    }
    if (lexicon.isTerm(left.text()) && !lexicon.isYear(left.text())) {
      return Horizon.TERM;
    }
    return lexicon.isYear(left.text()) ? Horizon.YEAR : null;
  }

  /** The row above may group the columns: 绩效指标 | 年度指标值. */
  private void noteHeadingAbove(int first) {
    if (first == 0) {
      return;
    }
    List<Slot> filled = grid.filled(first - 1);
    boolean headings =
        filled.stream()
            .allMatch(slot -> lexicon.column(slot).isPresent() || lexicon.is(slot, Field.SECTION));
    if (headings) {
      filled.forEach(ledger::heading);
    }
  }

  private int rows(
      IndicatorHead head, IndicatorHead.Group group, Levels levels, List<Indicator> side) {
    String starred = null;
    int row = head.row();
    for (; row < grid.rows(); row++) {
      IndicatorRow line = new IndicatorRow(grid, row, group, ledger, lexicon.vocabulary());
      if (ends(row, head, group, line)) {
        break;
      }
      if (line.slot(Column.NAME).filter(slot -> lexicon.is(slot, Field.TOTAL_ROW)).isPresent()) {
        continue;
      }
      if (isBanner(line, group)) {
        carryBanner(line, levels);
        continue;
      }
      noteHeading(row, head);
      noteLevels(line, levels);
      starred = starred(row, group, starred);
      if (!line.isTemplate() && !line.name().isEmpty() && !isStarredHeading(row, group)) {
        side.add(line.read(levels.level1, levels.level2, starred, year));
      } else {
        noteTemplate(line);
      }
    }
    return row;
  }

  /** 三、产出目标 alone in the column of names, where no column has the levels. */
  private boolean isBanner(IndicatorRow line, IndicatorHead.Group group) {
    boolean levels =
        group.column(Column.CATEGORY).isPresent()
            || group.column(Column.SUBCATEGORY).isPresent()
            || group.level1().isPresent();
    return !levels && line.isNameAlone() && words.isLevel(Label.of(line.text(Column.NAME)));
  }

  private void carryBanner(IndicatorRow line, Levels levels) {
    Slot slot = line.slot(Column.NAME).orElseThrow();
    boolean level2 = words.isLevel2(slot.label(), levels.level1);
    ledger.label(slot, level2 ? "subcategory" : "category");
    levels.carry(level2 ? "" : slot.label().key(), level2 ? slot.label().key() : "");
  }

  /** The section's label at the left, printed again on each row. */
  private void noteHeading(int row, IndicatorHead head) {
    grid.filled(row).stream()
        .findFirst()
        .filter(slot -> slot.column() < head.firstName() && isRepeated(slot, head))
        .ifPresent(
            slot -> {
              ledger.heading(slot);
              ledger.heading(grid.at(head.row() - 1, slot.column()));
            });
  }

  private void noteLevels(IndicatorRow line, Levels levels) {
    Optional<Slot> first = line.slot(Column.CATEGORY);
    Optional<Slot> second = line.slot(Column.SUBCATEGORY);
    first.filter(slot -> !slot.isBlank()).ifPresent(slot -> ledger.label(slot, "category"));
    second.filter(slot -> !slot.isBlank()).ifPresent(slot -> ledger.label(slot, "subcategory"));
    levels.carry(line.text(Column.CATEGORY), line.text(Column.SUBCATEGORY));
  }

  /** What a template leaves in its blank rows is no indicator and no loss. */
  private void noteTemplate(IndicatorRow line) {
    for (Column column :
        List.of(Column.NAME, Column.TARGET, Column.SIGN, Column.UNIT, Column.SEQUENCE)) {
      line.slot(column)
          .filter(slot -> !slot.isBlank())
          .filter(slot -> line.isTemplate())
          .ifPresent(ledger::heading);
    }
    if (line.isTemplate()) {
      for (Column column :
          List.of(
              Column.STANDARD,
              Column.POINTS,
              Column.NOTE,
              Column.SCORE,
              Column.ACTUAL,
              Column.DEVIATION)) {
        line.slot(column)
            .filter(slot -> !slot.isBlank())
            .ifPresent(slot -> ledger.field(slot, "template"));
      }
    }
  }

  /**
   * A row that one cell fills across name and target, or that begins with a label, ends the table.
   */
  private boolean ends(int row, IndicatorHead head, IndicatorHead.Group group, IndicatorRow line) {
    if (isHead(row) || isAfterTheEnd(row)) {
      return true;
    }
    Slot name = line.slot(Column.NAME).orElse(null);
    if (name == null) {
      return true;
    }
    if (isOtherLabel(row, name, line, group)) {
      return true;
    }
    boolean across =
        group
            .column(Column.TARGET)
            .filter(
                target -> target.column() < name.endColumn() && target.column() >= name.column())
            .isPresent();
    if (across && !name.isBlank()) {
      return !name.text().contains("★") || NOTE.matcher(Texts.strip(name.text())).lookingAt();
    }
    return grid.filled(row).stream()
        .findFirst()
        .filter(slot -> slot.column() < head.firstName() && !isInColumn(slot, group))
        .filter(slot -> !isRepeated(slot, head))
        .flatMap(lexicon::field)
        .filter(field -> field != Field.SECTION)
        .isPresent();
  }

  /** 说明 beside a text across the columns, or 填报人：张三, in the column of names. */
  private boolean isOtherLabel(int row, Slot name, IndicatorRow line, IndicatorHead.Group group) {
    boolean wide =
        line.slot(Column.TARGET)
            .filter(
                value ->
                    group
                        .column(Column.TARGET)
                        .filter(head -> value.endColumn() > head.endColumn())
                        .isPresent())
            .isPresent();
    boolean first =
        grid.row(row).stream()
            .filter(slot -> !slot.isBlank())
            .findFirst()
            .filter(name::equals)
            .isPresent();
    boolean label = lexicon.vocabulary().fields().exactMeaning(name.label()).isPresent();
    return (wide && first && label)
        || InlineFields.of(name.text(), lexicon).stream()
            .anyMatch(pair -> pair.field().filter(HeadLines.SIGNATURES::contains).isPresent());
  }

  /** The section's label at the left of the head, printed again on each row. */
  private boolean isRepeated(Slot slot, IndicatorHead head) {
    return slot.text().equals(grid.at(head.row() - 1, slot.column()).text());
  }

  /**
   * 年度绩效目标1 in a column of its own says which objective the row belongs to; 绩效目标 as level 2 is no
   * label, nor is it as level 1 over several rows.
   */
  private static boolean isInColumn(Slot slot, IndicatorHead.Group group) {
    Stream<Column> levels = Stream.of(Column.OBJECTIVE, Column.SUBCATEGORY);
    return (slot.rows() > 1 ? Stream.concat(levels, Stream.of(Column.CATEGORY)) : levels)
        .flatMap(column -> group.column(column).stream())
        .anyMatch(head -> slot.column() >= head.column() && slot.endColumn() <= head.endColumn());
  }

  private boolean isHead(int row) {
    return !grid.isBlank(row) && lexicon.isIndicatorHead(grid.row(row));
  }

  /** A form has no gap as long as this. */
  private boolean isAfterTheEnd(int row) {
    int last = Math.min(grid.rows(), row + LONGEST_GAP);
    for (int below = row; below < last; below++) {
      if (!grid.isBlank(below)) {
        return false;
      }
    }
    return last == row + LONGEST_GAP;
  }

  private boolean isStarredHeading(int row, IndicatorHead.Group group) {
    IndicatorRow line = new IndicatorRow(grid, row, group, ledger, lexicon.vocabulary());
    return line.text(Column.NAME).contains("★") && Texts.isBlank(line.text(Column.TARGET));
  }

  private @Nullable String starred(int row, IndicatorHead.Group group, @Nullable String last) {
    if (!isStarredHeading(row, group)) {
      return last;
    }
    Slot slot =
        new IndicatorRow(grid, row, group, ledger, lexicon.vocabulary())
            .slot(Column.NAME)
            .orElseThrow();
    ledger.heading(slot);
    return IndicatorName.of(slot.text());
  }
}
