package org.gouji.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.finding.FindingCode;
import org.gouji.model.Category;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;
import org.gouji.model.TargetValue;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** One row of an indicator table, on one side of it. */
final class IndicatorRow {

  private final FormGrid grid;
  private final int row;
  private final IndicatorHead.Group group;
  private final Ledger ledger;
  private final Vocabulary vocabulary;

  IndicatorRow(
      FormGrid grid, int row, IndicatorHead.Group group, Ledger ledger, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.grid = grid;
    this.row = row;
    this.group = group;
    this.ledger = ledger;
  }

  /** The slot of a column in this row. */
  Optional<Slot> slot(Column column) {
    return group.column(column).map(head -> grid.at(row, head.column()));
  }

  String text(Column column) {
    Optional<Slot> slot = column == Column.CATEGORY ? group.level1() : Optional.empty();
    return slot.or(() -> slot(column)).map(Slot::text).orElse("");
  }

  String name() {
    return IndicatorName.of(text(Column.NAME));
  }

  /** Whether anything but the levels and a standard stands in the row. */
  boolean isTemplate() {
    return isBlankName() && Texts.isPlaceholder(text(Column.TARGET));
  }

  /** Whether no other column says anything. */
  boolean isNameAlone() {
    Optional<Slot> name = slot(Column.NAME);
    return name.filter(slot -> !slot.isBlank()).isPresent()
        && group.columns().values().stream()
            .flatMap(List::stream)
            .map(head -> grid.at(row, head.column()))
            .allMatch(slot -> slot == name.get() || slot.isBlank());
  }

  /** Nothing, or what a template has in its stead: 具体指标. */
  private boolean isBlankName() {
    return name().isEmpty()
        || vocabulary
            .columns()
            .exactMeaning(Label.of(name()))
            .filter(Column.NAME::equals)
            .isPresent();
  }

  /** The indicator, its levels as carried down by the caller. */
  Indicator read(String level1, String level2, @Nullable String starred, @Nullable Integer year) {
    claim();
    boolean inOneColumn = group.column(Column.SUBCATEGORY).isEmpty() && isLevel2(level1);
    String first = inOneColumn ? "" : level1;
    String second = inOneColumn ? level1 : level2;
    Category category = category(first, second);
    Subcategory unsaid =
        category == Category.SATISFACTION ? Subcategory.SATISFACTION : Subcategory.OTHER;
    Subcategory subcategory = vocabulary.subcategories().meaning(second).orElse(unsaid);
    BigDecimal points = number(Column.POINTS);
    BigDecimal standardPoints = points == null ? standardAsPoints() : null;
    return new Indicator(
        category,
        subcategory,
        orNull(first),
        orNull(second),
        name(),
        group.horizon(),
        starred,
        target(year),
        points == null ? standardPoints : points,
        standardPoints == null
            ? joined(Column.STANDARD, points == null ? Column.POINTS : null)
            : null,
        notes(),
        actual(year),
        number(Column.SCORE),
        orNull(text(Column.DEVIATION)),
        slot(Column.NAME).orElseThrow().location());
  }

  /** Level 1 as it says itself; as level 2 says where it is blank, or means none of the four. */
  private Category category(String level1, String level2) {
    if (Texts.isBlank(level1)) {
      return categoryOf(vocabulary.subcategories().meaning(level2).orElse(Subcategory.OTHER));
    }
    Category category = vocabulary.categories().meaning(level1).orElse(Category.OTHER);
    return category == Category.OTHER
        ? vocabulary.categories().meaning(level2).orElse(Category.OTHER)
        : category;
  }

  /** A table with one column of levels may hold level 2 in it. */
  private boolean isLevel2(String text) {
    Category category = vocabulary.categories().meaning(text).orElse(Category.OTHER);
    boolean vague = category == Category.OTHER || category == Category.COST || text.contains("效益");
    return vague
        && !Label.of(text).key().matches("(?:项目)?(?:效益|成本)(?:指标|目标)?")
        && vocabulary.subcategories().meaning(text).isPresent();
  }

  private static Category categoryOf(Subcategory subcategory) {
    return switch (subcategory) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> Category.OUTPUT;
      case SATISFACTION -> Category.SATISFACTION;
      case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Category.COST;
      case OTHER -> Category.OTHER;
      default -> Category.BENEFIT;
    };
  }

  private void claim() {
    group.columns().forEach((column, heads) -> heads.forEach(head -> claim(column, head)));
  }

  private void claim(Column column, Slot head) {
    String name = "indicator." + column.name().toLowerCase(Locale.ROOT);
    cells(column, head).stream()
        .filter(slot -> !slot.isBlank())
        .forEach(slot -> ledger.field(slot, name));
  }

  /** The cells under a head, which may be several: 近两年指标值 over 2022年 | 2023年. */
  private List<Slot> cells(Column column, Slot head) {
    if (column != Column.NOTE && column != Column.STANDARD && column != Column.TARGET) {
      return List.of(grid.at(row, head.column()));
    }
    return IntStream.range(head.column(), head.endColumn())
        .mapToObj(at -> grid.at(row, at))
        .distinct()
        .toList();
  }

  private TargetValue target(@Nullable Integer year) {
    List<Slot> cells = targets();
    String first = cells.isEmpty() ? "" : cells.get(0).text();
    String value =
        TargetText.isSign(first)
            ? String.join("", cells.stream().map(Slot::text).toList()) // one head over ≥ | 95 | %
            : first;
    return TargetText.parse(value, sign(), text(Column.UNIT), year);
  }

  private List<Slot> targets() {
    return group.all(Column.TARGET).stream()
        .flatMap(head -> cells(Column.TARGET, head).stream())
        .distinct()
        .filter(slot -> !Texts.isBlank(slot.text()))
        .toList();
  }

  private String sign() {
    return group.all(Column.SIGN).stream()
        .map(head -> grid.at(row, head.column()).text())
        .filter(TargetText::isSign)
        .findFirst()
        .orElse(text(Column.SIGN));
  }

  private @Nullable TargetValue actual(@Nullable Integer year) {
    if (group.column(Column.ACTUAL).isEmpty()) {
      return null;
    }
    TargetValue actual = TargetText.parse(text(Column.ACTUAL), "", "", year);
    return actual.kind() == TargetValue.Kind.BLANK ? null : actual;
  }

  private @Nullable BigDecimal number(Column column) {
    return slot(column).map(slot -> points(slot.text())).orElse(null);
  }

  private static @Nullable BigDecimal points(String text) {
    String bare = Label.squeeze(text);
    String digits = bare.replaceFirst("[分%]$", "");
    return digits.matches("\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
  }

  private @Nullable BigDecimal standardAsPoints() {
    boolean share = text(Column.STANDARD).contains("%");
    BigDecimal points = share ? null : number(Column.STANDARD);
    if (points != null) {
      Slot slot = slot(Column.STANDARD).orElseThrow();
      ledger.find(
          FindingCode.STANDARD_READ_AS_POINTS, Map.of("stated", slot.text()), slot.location());
    }
    return points;
  }

  /** The notes, and what further columns of actual values say: 全年预计完成值. */
  private @Nullable String notes() {
    StringBuilder text = new StringBuilder();
    String notes = joined(Column.NOTE, null);
    append(text, notes == null ? "" : notes);
    otherTargets().forEach(more -> append(text, more));
    Stream.concat(group.all(Column.ACTUAL).stream().skip(1), group.all(Column.OTHER).stream())
        .forEach(
            head -> {
              String more = Texts.strip(grid.at(row, head.column()).text());
              append(text, more.isEmpty() ? "" : Texts.strip(head.text()) + "：" + more);
            });
    return orNull(text.toString());
  }

  /** What further areas, or earlier years, have under a target's head. */
  private List<String> otherTargets() {
    List<Slot> cells = targets();
    if (cells.size() < 2 || TargetText.isSign(cells.get(0).text())) {
      return List.of();
    }
    return cells.stream().skip(1).map(slot -> headed(slot) + Texts.strip(slot.text())).toList();
  }

  private String headed(Slot slot) {
    for (Slot head : group.all(Column.TARGET)) {
      if (head.isOver(slot)) {
        Slot own = grid.at(Math.min(row, head.endRow()), slot.column());
        Slot label = own.row() < row && head.endColumn() - head.column() > 1 ? own : head;
        return Texts.strip(label.text()) + "：";
      }
    }
    return "";
  }

  /** The texts of all columns of a kind, and of another where its text was no number. */
  private @Nullable String joined(Column column, @Nullable Column other) {
    StringBuilder text = new StringBuilder();
    for (Slot head : group.all(column)) {
      cells(column, head).forEach(slot -> append(text, slot.text()));
    }
    if (other != null) {
      append(text, text(other));
    }
    return orNull(text.toString());
  }

  private static void append(StringBuilder text, String more) {
    if (!Texts.isBlank(more)) {
      text.append(text.isEmpty() ? "" : "\n").append(Texts.strip(more));
    }
  }

  private static @Nullable String orNull(String text) {
    String bare = Texts.strip(text);
    return bare.isEmpty() ? null : bare;
  }
}
