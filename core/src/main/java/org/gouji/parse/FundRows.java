package org.gouji.parse;

import org.gouji.vocabulary.FundTerm;

/** The funds that stand beside their labels: which time each is for, and whether it was spent. */
final class FundRows {

  private final FormScope form;
  private final Ledger ledger;
  private final FundHorizons horizons;
  private final ExecutedFunds executed;

  FundRows(FormScope form) {
    this.form = form;
    this.ledger = form.ledger();
    this.horizons = new FundHorizons(form.grid(), form.lexicon());
    this.executed = new ExecutedFunds(form);
  }

  FundHorizons horizons() {
    return horizons;
  }

  /** Whether a label asks for what was spent; if so, its parts stand below it. */
  boolean isExecuted(Slot label) {
    return executed.note(label);
  }

  /** Adds the fund of a label and the value beside it, and notes both. */
  void addBeside(Slot label, FundTerm term, Slot value) {
    ledger.label(label, FormScope.named(term));
    if (isPrintedAgain(value) && isOfMerge(value)) {
      ledger.field(value, FormScope.named(term));
      return;
    }
    if (!value.isBlank()) {
      ledger.field(value, FormScope.named(term));
    }
    add(label, term, label.text(), value.text(), value);
  }

  /** Where merges were written out, a label and its figure stand in each row of them. */
  private boolean isPrintedAgain(Slot slot) {
    return !slot.isBlank()
        && form.grid()
            .above(slot)
            .filter(above -> above.column() == slot.column() && above.text().equals(slot.text()))
            .isPresent();
  }

  /** All up to here is printed again, and what follows is not: the rows of a merge. */
  private boolean isOfMerge(Slot value) {
    return form.grid().filled(value.row()).stream()
            .filter(slot -> slot.column() < value.column())
            .allMatch(this::isPrintedAgain)
        && form.grid().filled(value.row()).stream()
            .filter(slot -> slot.column() > value.column() && form.lexicon().isLabel(slot))
            .anyMatch(slot -> !isPrintedAgain(slot));
  }

  /** Adds the fund of a label whose figure is {@code text}, from the cell {@code value}. */
  void add(Slot label, FundTerm term, String printed, String text, Slot value) {
    Funds funds = form.funds();
    funds.add(
        funds.row(term, horizons.of(label, term), executed.measure(label), printed, null),
        text,
        form.units().at(label),
        value.location());
    horizons.note(label, term);
  }
}
