package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import org.gouji.model.FundItem;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/** Labels of funds above their values, in one row or two: 基本支出 over 合计 | 财政拨款 | 单位资金. */
final class FundColumns {

  private final FormScope form;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;

  FundColumns(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
  }

  /** Reads the values below a label; false where there are none. */
  boolean read(Slot label) {
    Optional<FundTerm> term = lexicon.fund(label);
    Optional<Slot> below = grid.below(label);
    if (term.isEmpty() || below.isEmpty() || isAnswer(below.get())) {
      return false;
    }
    if (!isHead(below.get())) {
      return value(label, term.get(), null, below.get());
    }
    boolean read = false;
    for (Slot leaf : leaves(label, below.get().row())) {
      FundTerm part = lexicon.is(leaf, Field.TOTAL_ROW) ? term.get() : part(leaf).orElse(null);
      FundItem within = part == term.get() ? null : term.get().item();
      if (part != null && grid.below(leaf).isPresent()) {
        read |=
            value(
                leaf,
                part.item() == FundItem.TOTAL ? term.get() : part,
                part.item() == FundItem.TOTAL ? null : within,
                grid.below(leaf).get());
      }
    }
    if (read) {
      ledger.label(label, FormScope.named(term.get()));
    }
    return read;
  }

  /** Whether a cell answers the label to its left. */
  private boolean isAnswer(Slot slot) {
    boolean words = !slot.isBlank() && !form.isFigure(slot);
    return grid.left(slot)
        .filter(left -> left.row() == slot.row() && !isHead(slot))
        .filter(left -> isHead(left) || (words && lexicon.isLabel(left)))
        .isPresent();
  }

  private boolean isHead(Slot slot) {
    return part(slot).isPresent() || lexicon.is(slot, Field.TOTAL_ROW);
  }

  /** 财政拨款, and 中央 or 本级 below a label of money. */
  private Optional<FundTerm> part(Slot slot) {
    return lexicon.fund(slot).or(() -> lexicon.source(slot));
  }

  private List<Slot> leaves(Slot label, int row) {
    return grid.row(row).stream()
        .filter(slot -> slot.isOver(label) && slot.row() == row && isHead(slot))
        .toList();
  }

  private boolean value(Slot label, FundTerm term, @Nullable FundItem within, Slot value) {
    if (lexicon.isLabel(value) || !ledger.isOpen(value) || isOverFigure(value)) {
      return false;
    }
    ledger.label(label, FormScope.named(term));
    form.addPart(label, term, term.horizon(), Measure.BUDGET, within, value);
    return true;
  }

  /** 金额 over 25 and 5 heads a list of parts; the first of them is no total. */
  private boolean isOverFigure(Slot value) {
    return form.isFigure(value)
        && grid.below(value)
            .filter(below -> below.column() == value.column() && ledger.isOpen(below))
            .filter(form::isFigure)
            .isPresent();
  }
}
