package org.gouji.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Execution;
import org.gouji.model.FundItem;
import org.gouji.model.Measure;
import org.gouji.vocabulary.FundColumn;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Rows of funds under the columns 年初预算数 | 全年预算数 | 全年执行数, as self-evaluations have them. */
final class FundMeasures {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;
  private final Draft draft;
  private final Funds funds;
  private final Fields fields;
  private final Map<FundColumn, Slot> heads = new LinkedHashMap<>();

  FundMeasures(FormGrid grid, Lexicon lexicon, Ledger ledger, Units units, Draft draft) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = units;
    this.draft = draft;
    this.funds = new Funds(draft.funds, ledger);
    this.fields = new Fields(draft);
  }

  /** Notes the heads, where a row has them. */
  void note(int row) {
    Map<FundColumn, Slot> found = new LinkedHashMap<>();
    for (Slot slot : grid.filled(row)) {
      if (ledger.isOpen(slot)) {
        lexicon.fundColumn(slot).ifPresent(column -> found.put(column, slot));
      }
    }
    boolean head =
        found.containsKey(FundColumn.EXECUTED)
            || (found.containsKey(FundColumn.BUDGET) && found.size() > 1);
    if (head) {
      heads.clear();
      heads.putAll(found);
      found.values().forEach(slot -> ledger.label(slot, "funds.column"));
    }
  }

  private boolean isOver(Slot label) {
    return !heads.isEmpty()
        && heads.values().stream()
            .allMatch(head -> head.row() < label.row() && head.column() >= label.endColumn());
  }

  /** Reads the row of a label under the heads; false where there are none over it. */
  boolean read(Slot label, FundTerm term) {
    if (!isOver(label)) {
      return false;
    }
    ledger.label(label, "funds." + term.item().word());
    heads.forEach(
        (column, head) -> measured(label, term, column, grid.at(label.row(), head.column())));
    if (term.item() == FundItem.TOTAL && draft.execution == null) {
      execution(label);
    }
    return true;
  }

  private void measured(Slot label, FundTerm term, FundColumn column, Slot value) {
    Measure measure = measure(column);
    if (!value.isBlank()) {
      ledger.field(value, "funds." + term.item().word());
    }
    if (measure != null) {
      funds.add(
          funds.row(term, term.horizon(), measure, label.text(), null),
          value.text(),
          unit(label, heads.get(column)),
          value.location());
    } else if ((term.item() != FundItem.TOTAL || column == FundColumn.PAST)
        && !Texts.isPlaceholder(value.text())) {
      String head = Texts.strip(heads.get(column).text());
      fields.remark(label.text() + "/" + head, value.text(), value.location());
    }
  }

  private @Nullable CurrencyUnit unit(Slot label, @Nullable Slot head) {
    Optional<CurrencyUnit> own = head == null ? Optional.empty() : UnitText.ofLabel(head.label());
    return own.orElseGet(() -> units.at(label));
  }

  static @Nullable Measure measure(FundColumn column) {
    return switch (column) {
      case BUDGET -> Measure.BUDGET;
      case ADJUSTED_BUDGET -> Measure.ADJUSTED_BUDGET;
      case EXECUTED -> Measure.EXECUTED;
      default -> null;
    };
  }

  private void execution(Slot label) {
    BigDecimal rate = figure(label, FundColumn.RATE);
    BigDecimal points = figure(label, FundColumn.POINTS);
    BigDecimal score = figure(label, FundColumn.SCORE);
    if (rate != null || points != null || score != null) {
      draft.execution = new Execution(rate, points, score, label.location());
    }
  }

  private @Nullable BigDecimal figure(Slot label, FundColumn column) {
    Slot head = heads.get(column);
    String text = head == null ? "" : grid.at(label.row(), head.column()).text();
    String bare = Label.squeeze(text).replaceFirst("[%分]$", "");
    return bare.matches("\\d+(\\.\\d+)?") ? new BigDecimal(bare) : null;
  }
}
