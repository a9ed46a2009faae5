package org.gouji.parse;

import java.util.Optional;
import org.gouji.model.Party;

/**
 * What no label asked for: a name with its code at the head, pairs with labels of the form's own, a
 * line that says that the table goes on.
 */
final class LeftOver {

  private static final int LONGEST_LABEL = 20;

  private final FormGrid grid;
  private final Ledger ledger;
  private final FundsBlock funds;
  private final Draft draft;
  private final Fields fields;

  LeftOver(FormGrid grid, Ledger ledger, FundsBlock funds, Draft draft) {
    this.grid = grid;
    this.ledger = ledger;
    this.funds = funds;
    this.draft = draft;
    this.fields = new Fields(draft);
  }

  /** Reads what can be read of it; the rest stays open and is told as unread. */
  void read() {
    for (Slot slot : grid.filled()) {
      boolean alone = grid.filled(slot.row()).size() == 1;
      if (alone && ledger.isOpen(slot) && Title.isContinuation(slot.text())) {
        ledger.heading(slot);
      }
      if (ledger.isOpen(slot) && !readHeadName(slot)) {
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

  /** A short text with a value beside it is a label that the vocabulary does not have. */
  private void readOwnLabel(Slot slot) {
    String key = slot.label().key();
    boolean labelLike =
        !key.isEmpty() && key.length() <= LONGEST_LABEL && !key.matches(".*[\\d。；;].*");
    Optional<Slot> right = grid.right(slot).filter(value -> value.row() == slot.row());
    if (!labelLike || right.isEmpty() || !isFirstOrAfterClosed(slot)) {
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
    boolean figure = AmountText.parse(value.text()).number() != null;
    if (value.isBlank()) {
      ledger.label(slot, "remark");
    } else if (ledger.isOpen(value) && !figure) {
      ledger.label(slot, "remark");
      ledger.field(value, "remark");
      fields.remark(slot.text(), value.text(), value.location());
    }
  }

  private boolean isFirstOrAfterClosed(Slot slot) {
    return grid.left(slot).map(left -> left.isBlank() || !ledger.isOpen(left)).orElse(true);
  }
}
