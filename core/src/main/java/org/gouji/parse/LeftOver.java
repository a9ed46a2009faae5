package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.document.Location;
import org.gouji.model.Indicator;
import org.gouji.model.Party;

/**
 * What no label asked for: a name with its code at the head, pairs with labels of the form's own, a
 * line that says that the table goes on.
 */
final class LeftOver {

  private static final int LONGEST_LABEL = 20;
  private static final Pattern BRACKETED = Pattern.compile("[\\s　]*[(（][^()（）]{1,20}[)）][\\s　]*");
  private static final Pattern SECTION = Pattern.compile("[\\s　]*[一二三四五六七八九十]{1,3}、");
  private static final Pattern NOTES =
      Pattern.compile(
          "(?:备?注|说明|填[报表]说明)\\s*[:：]|\\d{1,2}[.．、](?!\\d)|[(（][一二三四五六七八九十\\d]{1,2}[)）]");

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
    int last = lastIndicator();
    for (Slot slot : grid.filled()) {
      boolean alone = grid.filled(slot.row()).size() == 1;
      boolean inner = Title.isContinuation(slot.text()) || Title.isInner(slot.text());
      boolean line = inner || isHeading(slot) || (slot.row() > last && isNote(slot));
      if (alone && ledger.isOpen(slot) && line) {
        ledger.heading(slot);
      }
      if (ledger.isOpen(slot) && !readHeadName(slot) && !readOwnTable(slot)) {
        readOwnLabel(slot);
      }
    }
  }

  /** 一、部门年度目标 across the table, 附件3 below it, （产业发展类） under its title. */
  private boolean isHeading(Slot slot) {
    boolean across = slot.column() == 0 && slot.endColumn() >= grid.columns();
    boolean bracketed =
        slot.row() < FormLayout.HEAD_ROWS && BRACKETED.matcher(slot.text()).matches();
    boolean section =
        slot.text().length() <= LONGEST_LABEL && SECTION.matcher(slot.text()).lookingAt();
    return bracketed || Title.isAttachment(slot.text()) || (across && section);
  }

  /** 注：…, or a numbered line that goes on with it, as Word has them below the table. */
  static boolean isNote(Slot slot) {
    return NOTES.matcher(Texts.strip(slot.text())).lookingAt();
  }

  /** The last row that holds an indicator; the last of all where none does. */
  private int lastIndicator() {
    Set<Location> indicators =
        draft.indicators.stream().map(Indicator::location).collect(Collectors.toSet());
    return grid.filled().stream()
        .filter(slot -> indicators.contains(slot.location()))
        .mapToInt(Slot::row)
        .max()
        .orElse(grid.rows());
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
            && cells.stream().allMatch(this::isNoField)
            && (fundsFound() || cells.stream().noneMatch(form::isFigure));
    if (table) {
      ledger.label(slot, "remark");
      List<Slot> open = cells.stream().filter(ledger::isOpen).toList();
      open.forEach(cell -> ledger.field(cell, "remark"));
      fields.remark(slot.text(), Fields.joined(open), slot.location());
    }
    return table;
  }

  /** The heads of a small table and its sum may have been read already. */
  private boolean isNoField(Slot cell) {
    return ledger.role(cell).kind() != CellRole.Kind.FIELD
        || ledger.role(cell).name().equals("funds.total");
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
