package org.gouji.parse;

import org.jspecify.annotations.Nullable;

/** The cells of a form that list several indicators in words. */
final class IndicatorCells {

  private final FormScope form;
  private final @Nullable Integer year;

  /**
   * The cells of a form.
   *
   * @param year that deadlines without one belong to
   */
  IndicatorCells(FormScope form, @Nullable Integer year) {
    this.form = form;
    this.year = year;
  }

  void read() {
    for (Slot slot : form.grid().filled()) {
      readLines(slot);
      if (IndicatorTexts.isList(slot.text())) {
        IndicatorTexts.of(slot.text(), slot.location(), year, form.lexicon().vocabulary())
            .addTo(form.draft(), labelOf(slot), slot.location(), form.lexicon().vocabulary());
        form.ledger().field(slot, "indicators");
      }
    }
  }

  private String labelOf(Slot slot) {
    return form.grid().left(slot).filter(left -> !left.isBlank()).map(Slot::text).orElse("");
  }

  /** 产出指标 beside cells that list its indicators line by line. */
  private void readLines(Slot head) {
    if (!form.ledger().isOpen(head) || form.grid().right(head).isEmpty()) {
      return;
    }
    for (int row = head.row(); row < head.endRow(); row++) {
      Slot cell = form.grid().at(row, head.endColumn());
      if (form.ledger().isOpen(cell) && cell.row() == row) {
        readLines(head, cell);
      }
    }
  }

  private void readLines(Slot head, Slot cell) {
    ListedIndicators lines = IndicatorLines.of(cell, head, year, form.lexicon().vocabulary());
    if (!lines.indicators().isEmpty()) {
      lines.addTo(form.draft(), head.text(), cell.location(), form.lexicon().vocabulary());
      form.ledger().label(head, "category");
      form.ledger().field(cell, "indicators");
    }
  }
}
