package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.vocabulary.FundTerm;

/** Cells that hold a label of the funds and its figure: 资金总额：35, 其他资金 16.00. */
final class FundCells {

  private final FormScope form;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final FundRows rows;

  FundCells(FormScope form, FundRows rows) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
    this.rows = rows;
  }

  /** Reads a cell that holds label and figure, perhaps several of them. */
  boolean readInline(Slot slot, List<InlineFields.Pair> pairs) {
    boolean money = pairs.stream().anyMatch(pair -> pair.fund().isPresent());
    for (InlineFields.Pair pair : pairs) {
      if (pair.fund().isPresent()) {
        Slot value = pair.value().isEmpty() ? besideInline(slot, pairs) : slot;
        String text = value == slot ? pair.value() : value.text();
        ledger.field(slot, FormScope.named(pair.fund().get()));
        rows.add(slot, pair.fund().get(), pair.label().printed(), text, value);
      }
    }
    return money;
  }

  /** 政府性基金拨款： may have its figure in the next cell, or none at all. */
  private Slot besideInline(Slot slot, List<InlineFields.Pair> pairs) {
    Optional<Slot> right = pairs.size() > 1 ? Optional.empty() : grid.right(slot);
    Optional<Slot> figure = right.filter(ledger::isOpen).filter(form::isFigure);
    figure.ifPresent(beside -> ledger.field(beside, "funds"));
    return figure.orElse(slot);
  }

  /** Whether a cell is a label and its figure. */
  boolean isPair(Slot slot) {
    return FundLines.pair(slot.text(), lexicon.vocabulary()).isPresent();
  }

  /** A label and its figure in one cell without a colon: 其他资金 16.00. */
  boolean readPair(Slot slot) {
    Optional<FundLines.Line> line = FundLines.pair(slot.text(), lexicon.vocabulary());
    line.ifPresent(
        found -> {
          ledger.field(slot, FormScope.named(found.term()));
          rows.add(slot, found.term(), found.label(), found.amount(), slot);
        });
    return line.isPresent();
  }

  /** 资金总额：35 | 其他资金: the last of several that hold their figures themselves has none. */
  boolean readLastOfPairs(Slot label, FundTerm term) {
    boolean pairs =
        label.endColumn() >= grid.columns()
            && Stream.of(grid.left(label), grid.above(label))
                .flatMap(Optional::stream)
                .filter(near -> near.row() == label.row() || near.column() == label.column())
                .anyMatch(near -> !ledger.isOpen(near) && holdsFigure(near));
    if (pairs) {
      ledger.label(label, FormScope.named(term));
      rows.add(label, term, label.text(), "", label);
    }
    return pairs;
  }

  private boolean holdsFigure(Slot slot) {
    return isPair(slot)
        || InlineFields.of(slot.text(), lexicon).stream()
            .anyMatch(pair -> pair.fund().isPresent() && !pair.value().isEmpty());
  }
}
