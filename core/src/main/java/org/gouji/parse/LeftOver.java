package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Party;

/**
 * What no label asked for: a name with its code at the head, pairs with labels of the form's own, a
 * line that says that the table goes on.
 */
final class LeftOver {

  private static final int LONGEST_LABEL = 20;

  private final FormScope form;
  private final FormGrid grid;
  private final Ledger ledger;
  private final FundsBlock funds;
  private final Draft draft;
  private final Fields fields;

  LeftOver(FormScope form, FundsBlock funds) {
    this.form = form;
    this.grid = form.grid();
    this.ledger = form.ledger();
    this.funds = funds;
    this.draft = form.draft();
    this.fields = new Fields(draft);
  }

  /** Reads what can be read of it; the rest stays open and is told as unread. */
  void read() {
    for (Slot slot : grid.filled()) {
      boolean alone = grid.filled(slot.row()).size() == 1;
      boolean inner = Title.isContinuation(slot.text()) || Title.isInner(slot.text());
      if (alone && ledger.isOpen(slot) && inner) {
        ledger.heading(slot);
      }
      if (ledger.isOpen(slot) && !readHeadName(slot) && !readOwnTable(slot)) {
        readOwnLabel(slot);
      }
    }
  }

  private boolean readHeadName(Slot slot) {
    Optional<Party> party =
        slot.row() < FormLayout.HEAD_ROWS && draft.department == null
            ? PartyText.unit(slot.text(), slot.location()).filter(found -> found.code() != null)
            : Optional.empty();
    party.ifPresent(
        found -> {
          draft.department = found;
          ledger.field(slot, "department");
        });
    return party.isPresent();
  }

  /**
   * A label with a small table of its own beside it: 项目预算成本构成. Figures in it are told as unread
   * where the form's funds have not been found: they may be it.
   */
  private boolean readOwnTable(Slot slot) {
    List<Slot> cells =
        IntStream.range(slot.row(), slot.endRow())
            .mapToObj(grid::filled)
            .flatMap(List::stream)
            .filter(cell -> cell.column() >= slot.endColumn())
            .toList();
    boolean table =
        slot.rows() > 1
            && isLabelLike(slot)
            && isFirstOrAfterClosed(slot)
            && cells.stream().anyMatch(cell -> cell.rows() < slot.rows())
            && cells.stream().allMatch(ledger::isOpen)
            && (fundsFound() || cells.stream().noneMatch(form::isFigure));
    if (table) {
      ledger.label(slot, "remark");
      cells.forEach(cell -> ledger.field(cell, "remark"));
      fields.remark(slot.text(), Fields.joined(cells), slot.location());
    }
    return table;
  }

  private boolean fundsFound() {
    return draft.funds.stream().anyMatch(fund -> fund.amount() != null);
  }

  private static boolean isLabelLike(Slot slot) {
    String key = slot.label().key();
    return !key.isEmpty() && key.length() <= LONGEST_LABEL && !key.matches(".*[\\d。；;].*");
  }

  /** A short text with a value beside it is a label that the vocabulary does not have. */
  private void readOwnLabel(Slot slot) {
    Optional<Slot> right = grid.right(slot).filter(value -> value.row() == slot.row());
    if (!isLabelLike(slot) || right.isEmpty() || !isFirstOrAfterClosed(slot)) {
      return;
    }
    Slot value = right.get();
    if (slot.rows() > value.rows() && value.endColumn() < grid.columns()) {
      ledger.heading(slot);
      return;
    }
    if (ledger.isOpen(value) && draft.funds.isEmpty() && funds.readLines(slot, value)) {
      return;
    }
    if (value.isBlank()) {
      ledger.label(slot, "remark");
    } else if (ledger.isOpen(value) && !form.isFigure(value)) {
      ledger.label(slot, "remark");
      ledger.field(value, "remark");
      fields.remark(slot.text(), value.text(), value.location());
    }
  }

  private boolean isFirstOrAfterClosed(Slot slot) {
    return grid.left(slot).map(left -> left.isBlank() || !ledger.isOpen(left)).orElse(true);
  }
}
