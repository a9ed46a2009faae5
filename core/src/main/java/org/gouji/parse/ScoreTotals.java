package org.gouji.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Totals;
import org.gouji.vocabulary.Label;

/** The row that adds up the points and the scores of a form. */
final class ScoreTotals {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Draft draft;

  ScoreTotals(FormScope form) {
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
    this.draft = form.draft();
  }

  /** 总分 | 100 | 96: points and score; elsewhere a row that adds up and says nothing new. */
  void read(Slot label) {
    List<Slot> figures =
        grid.filled(label.row()).stream()
            .filter(slot -> slot.column() >= label.endColumn() && ledger.isOpen(slot))
            .filter(slot -> !lexicon.isLabel(slot))
            .toList();
    ledger.label(label, "totals");
    List<BigDecimal> numbers = new ArrayList<>();
    for (Slot figure : figures) {
      String bare = Label.squeeze(figure.text()).replaceFirst("分$", "");
      if (bare.matches("\\d+(\\.\\d+)?")) {
        numbers.add(new BigDecimal(bare));
      } else {
        new Fields(draft).remark(label.text(), figure.text(), figure.location());
      }
      ledger.field(figure, "totals");
    }
    if (!numbers.isEmpty() && !draft.indicators.isEmpty() && draft.totals == null) {
      draft.totals = totals(label, numbers);
    }
  }

  private Totals totals(Slot label, List<BigDecimal> numbers) {
    boolean scored = draft.indicators.stream().anyMatch(indicator -> indicator.score() != null);
    if (numbers.size() > 1) {
      return new Totals(numbers.get(0), numbers.get(1), label.location());
    }
    return scored
        ? new Totals(null, numbers.get(0), label.location())
        : new Totals(numbers.get(0), null, label.location());
  }
}
