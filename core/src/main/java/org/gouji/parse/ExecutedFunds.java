package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundColumn;

/** 预算数 | 2.38 | 执行数 | 2.38: what was spent beside what was planned, with its parts below it. */
final class ExecutedFunds {

  private final FormScope form;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final List<Slot> labels = new ArrayList<>();

  ExecutedFunds(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
  }

  /** Whether a label asks for what was spent; if so, its parts stand below it. */
  boolean note(Slot label) {
    boolean executed =
        lexicon.fundColumn(label).filter(FundColumn.EXECUTED::equals).isPresent()
            && grid.right(label).filter(form::isFigure).isPresent();
    if (executed) {
      labels.add(label);
    }
    return executed;
  }

  /** Parts are of what was spent as long as nothing but funds stands between it and them. */
  Measure measure(Slot label) {
    Optional<Slot> slot = labels.isEmpty() ? Optional.empty() : Optional.of(label);
    while (slot.filter(above -> above.column() == label.column() && isFund(above)).isPresent()) {
      if (labels.contains(slot.get())) {
        return Measure.EXECUTED;
      }
      slot = grid.above(slot.get());
    }
    return Measure.BUDGET;
  }

  private boolean isFund(Slot slot) {
    return slot.isBlank()
        || labels.contains(slot)
        || lexicon.fund(slot).isPresent()
        || lexicon.is(slot, Field.SECTION);
  }
}
