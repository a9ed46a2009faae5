package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.vocabulary.FundTerm;

/** Which time a fund is for: its label says so, or the total above it, or the total beside it. */
final class FundHorizons {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final List<Total> totals = new ArrayList<>();

  /** Where a total stands, and what it is about. */
  private record Total(Slot slot, Horizon horizon) {}

  FundHorizons(FormGrid grid, Lexicon lexicon) {
    this.grid = grid;
    this.lexicon = lexicon;
  }

  /** Notes a total that has been read. */
  void note(Slot label, FundTerm term) {
    if (term.item() == FundItem.TOTAL) {
      totals.add(new Total(label, of(label, term)));
    }
  }

  /** Where term and year stand side by side, a part belongs to the total above it. */
  Horizon of(Slot label, FundTerm term) {
    if (term.horizon() == Horizon.TERM || lexicon.isTerm(label.text())) {
      return Horizon.TERM;
    }
    if (term.item() == FundItem.TOTAL) {
      return isBesideYear(label) ? Horizon.TERM : Horizon.YEAR;
    }
    return totals.stream()
        .filter(total -> total.slot.isOver(label) && total.slot.row() < label.row())
        .reduce((first, second) -> second)
        .filter(total -> !isBesideParts(total.slot))
        .map(Total::horizon)
        .orElse(Horizon.YEAR);
  }

  /** 项目资金总额 | 1500 | 年度资金总额 | 500: the total without a time beside the year's is the term's. */
  private boolean isBesideYear(Slot label) {
    return !lexicon.isYear(label.text())
        && rightOf(label).stream()
            .filter(slot -> lexicon.isYear(slot.text()))
            .flatMap(slot -> lexicon.fund(slot).stream())
            .anyMatch(term -> term.item() == FundItem.TOTAL);
  }

  /** 项目总投资 | 20 | 中央补助 | 0 is a line of pairs and no column of parts. */
  private boolean isBesideParts(Slot total) {
    return rightOf(total).stream()
        .filter(slot -> InlineFields.of(slot.text(), lexicon).isEmpty())
        .flatMap(slot -> lexicon.fund(slot).stream())
        .anyMatch(term -> term.item() != FundItem.TOTAL);
  }

  /** The filled cells to the right of a label. */
  List<Slot> rightOf(Slot label) {
    return grid.filled(label.row()).stream()
        .filter(slot -> slot.column() >= label.endColumn())
        .toList();
  }
}
