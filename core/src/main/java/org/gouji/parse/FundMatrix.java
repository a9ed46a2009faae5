package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;

/** Funds by kind of expenditure and by source at once: 基本支出 and 项目支出 under 合计 | 财政拨款 | 单位资金. */
final class FundMatrix implements FundTable {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final FormScope form;
  private List<Slot> heads = List.of();

  FundMatrix(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
  }

  /** A row of totals and funds is a head where the row below begins with a fund's label. */
  @Override
  public void note(int row) {
    List<Slot> found = new ArrayList<>();
    for (Slot slot : grid.filled(row)) {
      boolean total = lexicon.is(slot, Field.TOTAL_ROW);
      if (ledger.isOpen(slot) && (total || lexicon.fund(slot).isPresent()) && isOverFigure(slot)) {
        found.add(slot);
      }
    }
    boolean head =
        found.size() > 1
            && found.stream().anyMatch(slot -> lexicon.is(slot, Field.TOTAL_ROW))
            && beginsWithFund(row + 1, found.get(0));
    if (head) {
      heads = found;
      found.forEach(slot -> ledger.label(slot, "funds.column"));
      grid.left(found.get(0))
          .filter(slot -> slot.row() == row && !slot.isBlank())
          .ifPresent(ledger::heading);
    } else if (!grid.filled(row).isEmpty()
        && !heads.isEmpty()
        && !beginsWithFund(row, heads.get(0))) {
      heads = List.of();
    }
  }

  private boolean isOverFigure(Slot slot) {
    return grid.below(slot)
        .filter(below -> below.isBlank() || AmountText.parse(below.text()).number() != null)
        .isPresent();
  }

  private boolean beginsWithFund(int row, Slot firstHead) {
    return row < grid.rows()
        && firstHead.column() > 0
        && lexicon.fund(grid.at(row, firstHead.column() - 1)).isPresent();
  }

  @Override
  public boolean read(Slot label, FundTerm term) {
    if (heads.isEmpty() || heads.get(0).column() != label.endColumn()) {
      return false;
    }
    ledger.label(label, FormScope.named(term));
    for (Slot head : heads) {
      Slot value = grid.at(label.row(), head.column());
      Optional<FundTerm> part =
          lexicon.is(head, Field.TOTAL_ROW) ? Optional.of(term) : lexicon.fund(head);
      if (part.get().equals(term)) {
        form.addFund(label, term, Horizon.YEAR, Measure.BUDGET, value);
      } else {
        form.addPart(head, part.get(), Horizon.YEAR, Measure.BUDGET, term.item(), value);
      }
    }
    return true;
  }
}
