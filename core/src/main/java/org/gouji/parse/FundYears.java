package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * Rows of funds under the years that they are spread over: 合计 | 2024年 | 2025年 | 2026年. The form's
 * own year is the year's, 合计 the term's; the other years are kept as remarks.
 */
final class FundYears {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;
  private final Draft draft;
  private final Funds funds;
  private List<Slot> years = List.of();
  private @Nullable Slot whole;

  FundYears(FormGrid grid, Lexicon lexicon, Ledger ledger, Units units, Draft draft) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = units;
    this.draft = draft;
    this.funds = new Funds(draft.funds, ledger);
  }

  /** Notes the head, where a row names two years or more. */
  void note(int row) {
    List<Slot> found = new ArrayList<>();
    for (Slot slot : grid.filled(row)) {
      if (ledger.isOpen(slot) && Title.yearAlone(slot.text()) != null) {
        found.add(slot);
      }
    }
    if (found.size() > 1) {
      years = found;
      Optional<Slot> before = grid.left(found.get(0)).filter(slot -> slot.row() == row);
      whole = before.filter(slot -> lexicon.is(slot, Field.TOTAL_ROW)).orElse(null);
      grid.filled(row).stream().filter(ledger::isOpen).forEach(ledger::heading);
    }
  }

  /** Reads the row of a label under the head; false where there is none over it. */
  boolean read(Slot label, FundTerm term) {
    Slot first = whole == null && !years.isEmpty() ? years.get(0) : whole;
    if (first == null || first.row() >= label.row() || first.column() < label.endColumn()) {
      return false;
    }
    if (first.column() > label.endColumn()) {
      years.stream().filter(year -> !isOwn(year)).forEach(year -> remark(label, year));
      return false; // 近两年收支金额 to the right of the figure itself
    }
    ledger.label(label, "funds." + term.item().word());
    if (whole != null) {
      add(label, term, Horizon.TERM, grid.at(label.row(), whole.column()));
    }
    years.forEach(year -> read(label, term, year));
    return true;
  }

  private void read(Slot label, FundTerm term, Slot year) {
    if (isOwn(year)) {
      add(label, term, Horizon.YEAR, grid.at(label.row(), year.column()));
    } else {
      remark(label, year);
    }
  }

  private void remark(Slot label, Slot year) {
    Slot value = grid.at(label.row(), year.column());
    if (!value.isBlank()) {
      ledger.field(value, "remark");
      String head = label.text() + "/" + Texts.strip(year.text());
      new Fields(draft).remark(head, value.text(), value.location());
    }
  }

  /** A form that does not say its year is for the first of them. */
  private boolean isOwn(Slot year) {
    return draft.year == null
        ? year == years.get(0)
        : Objects.equals(Title.yearAlone(year.text()), draft.year);
  }

  private void add(Slot label, FundTerm term, Horizon horizon, Slot value) {
    if (!value.isBlank()) {
      ledger.field(value, "funds." + term.item().word());
    }
    funds.add(
        funds.row(term, horizon, Measure.BUDGET, label.text(), null),
        value.text(),
        units.at(label),
        value.location());
  }
}
