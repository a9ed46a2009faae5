package org.gouji.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Party;
import org.gouji.model.Subtotal;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * A list that has units, projects, levels and indicators below each other in one column: 项目 | 指标值 |
 * 金额 over 某局, 水渠维修, 产出指标, 数量指标, 维修长度. A row with an amount is a project, one with a target an
 * indicator.
 */
final class OutlineLayout {

  private static final int HEAD_ROWS = 8;
  private static final FundTerm TOTAL = new FundTerm(FundItem.TOTAL, Horizon.YEAR);

  private final Region region;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Before before;
  private final Units units;
  private final LevelWords levels;

  private @Nullable Party unit;
  private @Nullable Draft draft;
  private @Nullable Slot project;
  private String level1 = "";
  private String level2 = "";

  OutlineLayout(Region region, Lexicon lexicon, Ledger ledger, Before before) {
    this.region = region;
    this.grid = region.grid();
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.before = before;
    this.units = new Units(region, lexicon, before.unit());
    this.levels = new LevelWords(lexicon.vocabulary());
  }

  /**
   * The head of such a list: the column of everything, that of the amounts, those of indicators.
   */
  private record Head(int row, Slot names, Slot amount, Map<Column, List<Slot>> columns) {}

  /**
   * Whether a grid is such a list: below its head the column of names holds levels alone in a row.
   */
  static boolean isOutline(FormGrid grid, Lexicon lexicon) {
    LevelWords levels = new LevelWords(lexicon.vocabulary());
    return head(grid, lexicon)
        .filter(
            head ->
                grid.filled().stream()
                        .filter(slot -> slot.row() > head.row)
                        .filter(slot -> slot.column() == head.names.column())
                        .filter(slot -> grid.filled(slot.row()).size() == 1)
                        .filter(slot -> levels.isLevel(slot.label()))
                        .count()
                    > 1)
        .isPresent();
  }

  private static Optional<Head> head(FormGrid grid, Lexicon lexicon) {
    for (int row = 0; row < Math.min(HEAD_ROWS, grid.rows()); row++) {
      List<Slot> line = grid.row(row);
      Map<Column, List<Slot>> columns = new EnumMap<>(Column.class);
      line.forEach(
          slot -> lexicon.column(slot).ifPresent(column -> columns.put(column, List.of(slot))));
      Optional<Slot> names = first(line, slot -> lexicon.is(slot, Field.PROJECT));
      Optional<Slot> amount = first(line, slot -> lexicon.fund(slot).isPresent());
      boolean outline =
          names.isPresent() && amount.isPresent() && columns.containsKey(Column.TARGET);
      if (outline && !lexicon.isIndicatorHead(line)) {
        columns.put(Column.NAME, List.of(names.get()));
        return Optional.of(new Head(row, names.get(), amount.get(), columns));
      }
    }
    return Optional.empty();
  }

  private static Optional<Slot> first(List<Slot> line, Predicate<Slot> wanted) {
    return line.stream().filter(wanted).findFirst();
  }

  /** Adds the list's projects and its total rows. */
  void read(List<Filing> filings, List<Subtotal> subtotals) {
    Head head = head(grid, lexicon).orElseThrow();
    Draft over = new Draft();
    ReadRegion.begin(over, region, lexicon);
    HeadLines lines = new HeadLines(lexicon, over);
    lines.read(region);
    for (int row = 0; row <= head.row; row++) {
      grid.filled(row).forEach(slot -> lines.note(slot, ledger));
    }
    for (int row = head.row + 1; row < grid.rows(); row++) {
      Slot name = grid.at(row, head.names.column());
      if (!name.isBlank() && name.row() == row) {
        readRow(name, head, over, filings, subtotals);
      }
    }
    close(filings);
  }

  private void readRow(
      Slot name, Head head, Draft over, List<Filing> filings, List<Subtotal> subtotals) {
    Slot amount = grid.at(name.row(), head.amount.column());
    if (lexicon.is(name, Field.TOTAL_ROW) || isSum(amount)) {
      close(filings);
      subtotals.add(subtotal(name, head, amount));
    } else if (draft != null && !target(name.row(), head).isBlank()) {
      readIndicator(name.row(), head, draft);
    } else if (!amount.isBlank()) {
      close(filings);
      open(name, head, amount, over);
    } else if (levels.isLevel(name.label())) {
      noteLevel(name);
    } else if (draft != null && !level1.isEmpty() && !isOverProject(name, head)) {
      readIndicator(name.row(), head, draft);
    } else {
      ledger.field(name, "implementing_unit");
      unit = PartyText.unit(name.text(), name.location()).orElse(unit);
    }
  }

  private Slot target(int row, Head head) {
    return grid.at(row, head.columns.get(Column.TARGET).get(0).column());
  }

  /** Whether an amount is what the amounts right below it come to: a unit's, over its projects. */
  private boolean isSum(Slot amount) {
    BigDecimal left = AmountText.parse(amount.text()).number();
    Optional<Slot> below = grid.below(amount);
    while (left != null && left.signum() > 0 && below.isPresent()) {
      BigDecimal part = AmountText.parse(below.get().text()).number();
      if (part == null || part.signum() < 0) {
        return false;
      }
      left = left.subtract(part);
      if (left.signum() == 0) {
        return true;
      }
      below = grid.below(below.get());
    }
    return false;
  }

  private boolean isOverProject(Slot name, Head head) {
    return grid.below(grid.at(name.row(), head.amount.column()))
        .filter(below -> !below.isBlank())
        .isPresent();
  }

  private Subtotal subtotal(Slot name, Head head, Slot amount) {
    boolean total = lexicon.is(name, Field.TOTAL_ROW);
    ledger.field(name, total ? "totals" : "implementing_unit");
    if (!total) {
      unit = PartyText.unit(name.text(), name.location()).orElse(unit);
    }
    return new Subtotal(
        Texts.strip(name.text()),
        total ? Subtotal.Level.DEPARTMENT : Subtotal.Level.UNIT,
        funds(head, amount),
        name.location());
  }

  private List<Fund> funds(Head head, Slot amount) {
    List<Fund> found = new ArrayList<>();
    FundTerm term = lexicon.fund(head.amount).orElse(TOTAL);
    ledger.field(amount, FormScope.named(term));
    Funds funds = new Funds(found, ledger);
    funds.add(
        funds.row(term, term.horizon(), Measure.BUDGET, head.amount.text(), null),
        amount.text(),
        units.at(head.amount),
        amount.location());
    return found;
  }

  private void readIndicator(int row, Head head, Draft into) {
    IndicatorHead.Group group = new IndicatorHead.Group(Horizon.YEAR, head.columns);
    IndicatorRow line = new IndicatorRow(grid, row, group, ledger, lexicon.vocabulary());
    into.indicators.add(
        line.read(level1, level2, null, into.year == null ? before.year() : into.year));
  }

  private void noteLevel(Slot level) {
    String key = level.label().key();
    boolean second = levels.isLevel2(level.label(), level1);
    ledger.label(level, second ? "subcategory" : "category");
    level1 = second ? level1 : key;
    level2 = second ? key : "";
  }

  private void open(Slot name, Head head, Slot amount, Draft over) {
    Draft next = new Draft();
    ReadRegion.begin(next, region, lexicon);
    next.year = over.year;
    next.department = over.department;
    next.implementingUnit = unit == null ? over.unit() : unit;
    next.project = PartyText.project(name.text(), name.location()).orElse(null);
    ledger.field(name, "project");
    next.funds.addAll(funds(head, amount));
    project = name;
    draft = next;
    level1 = "";
    level2 = "";
  }

  private void close(List<Filing> filings) {
    if (draft != null && project != null) {
      ReadRegion.end(draft, region, before, ledger);
      filings.add(draft.project(project.location()));
    }
    draft = null;
  }
}
