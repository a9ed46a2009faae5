package org.gouji.parse;

import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/** What all the readers of one form share: where they look, and where they put what they find. */
record FormScope(FormGrid grid, Lexicon lexicon, Ledger ledger, Units units, Draft draft) {

  /** What a fund is called in the ledger. */
  static String named(FundTerm term) {
    return "funds." + term.item().word();
  }

  Funds funds() {
    return new Funds(draft.funds, ledger);
  }

  Neighbours neighbours() {
    return new Neighbours(grid, lexicon, ledger);
  }

  boolean isFigure(Slot slot) {
    return AmountText.parse(slot.text()).number() != null;
  }

  /** Adds the fund whose figure stands in {@code value}, and notes that cell. */
  void addFund(Slot label, FundTerm term, Horizon horizon, Measure measure, Slot value) {
    addPart(label, term, horizon, measure, null, value);
  }

  /** As {@link #addFund}, as a part of {@code within}. */
  void addPart(
      Slot label,
      FundTerm term,
      Horizon horizon,
      Measure measure,
      @Nullable FundItem within,
      Slot value) {
    if (!value.isBlank()) {
      ledger.field(value, named(term));
    }
    Funds funds = funds();
    funds.add(
        funds.row(term, horizon, measure, label.text(), within),
        value.text(),
        units.at(label),
        value.location());
  }

  /** Keeps what stands under a head and is no fund of this form: a rate, an earlier year. */
  void addRemark(Slot label, Slot head, Slot value) {
    ledger.field(value, "remark");
    String both = label.text() + "/" + Texts.strip(head.text());
    new Fields(draft).remark(both, value.text(), value.location());
  }
}
