package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.vocabulary.Field;

/** Which cell answers a label: beside it, as a rule; below it, under a head. */
final class Neighbours {

  private static final int LONGEST_LINE = 40;

  /** Labels that answer no other label. */
  private static final Set<Field> NO_ANSWERS =
      EnumSet.of(
          Field.SECTION,
          Field.TOTAL_ROW,
          Field.OBJECTIVE_TERM,
          Field.OBJECTIVE_YEAR,
          Field.OBJECTIVE_OVERALL,
          Field.OBJECTIVE_ACTUAL);

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;

  Neighbours(FormGrid grid, Lexicon lexicon, Ledger ledger) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The value to the right of a label, which may be blank. */
  Optional<Slot> beside(Slot label) {
    return grid.right(label)
        .filter(right -> isValue(right) || isAnswerlessLabel(right))
        .map(this::pastBlanks);
  }

  /** As {@link #beside}; a project's name may be worded like money: 中央政法转移支付资金. */
  Optional<Slot> nameBeside(Slot label) {
    return grid.right(label)
        .filter(right -> ledger.isOpen(right) && lexicon.isOnlyLikeFund(right))
        .or(() -> beside(label));
  }

  /** Where merges were lost, blank cells stand between a label and its value. */
  private Slot pastBlanks(Slot first) {
    Slot slot = first;
    while (slot.isBlank() && isPlain(slot) && grid.right(slot).isPresent()) {
      slot = grid.right(slot).get();
    }
    return slot.isBlank() || slot.row() != first.row() || !isValue(slot) ? first : slot;
  }

  /** A merged cell is a value's own, blank or not. */
  private static boolean isPlain(Slot slot) {
    return slot.rows() == 1 && slot.endColumn() - slot.column() == 1;
  }

  /** The values to the right of a label, in as many rows as the label has. */
  List<Slot> allBeside(Slot label) {
    List<Slot> values = new ArrayList<>();
    for (int row = label.row(); row < label.endRow(); row++) {
      Slot value = grid.at(row, label.endColumn());
      if (!values.contains(value) && (isValue(value) || isAnswerlessLabel(value))) {
        values.add(value);
      }
    }
    return values;
  }

  /** All that stands to the right of a label in its rows: a small table of its own. */
  List<Slot> block(Slot label) {
    List<Slot> block = new ArrayList<>();
    int end = label.endRow();
    boolean table = headsTable(label);
    while (table && end < grid.rows() && isBelowInTable(grid.at(end, label.column()))) {
      end++;
    }
    for (int row = label.row(); row < end; row++) {
      grid.filled(row).stream()
          .filter(slot -> slot.column() >= label.endColumn() && ledger.isOpen(slot))
          .forEach(block::add);
    }
    return block;
  }

  /**
   * A label beside the heads of a small table, where the merge of its own column was lost: behind
   * the first cell nothing but labels, as no row of labels and their values has it.
   */
  boolean headsTable(Slot label) {
    List<Slot> beside =
        grid.filled(label.row()).stream()
            .filter(slot -> slot.column() >= label.endColumn())
            .toList();
    return label.rows() == 1
        && beside.size() > 2
        && beside.stream().skip(1).allMatch(this::isTableHead)
        && grid.below(label).filter(this::isBelowInTable).isPresent();
  }

  /** 开始时间; or 2024年实际执行数, which no vocabulary has. */
  private boolean isTableHead(Slot slot) {
    return lexicon.isLabel(slot) || Title.year(slot.text()) != null;
  }

  /** A row of the table, its sum too, asks for nothing else. */
  private boolean isBelowInTable(Slot slot) {
    List<Slot> row = grid.filled(slot.row());
    return slot.isBlank()
        && isPlain(slot)
        && !row.isEmpty()
        && row.stream()
            .noneMatch(each -> lexicon.isLabel(each) && !lexicon.is(each, Field.TOTAL_ROW));
  }

  /** The value below a label that is a head: nothing but another label to its right. */
  Optional<Slot> below(Slot label) {
    boolean head = grid.right(label).map(lexicon::isLabel).orElse(true);
    return grid.below(label)
        .filter(below -> head && isUnder(label, below) && isValue(below) && !isInHead(below))
        .filter(below -> !Title.isTitle(below.text(), lexicon.vocabulary()));
  }

  /** The value below a label, and those below it as far as the heading at the left reaches. */
  List<Slot> allBelow(Slot label) {
    List<Slot> values = new ArrayList<>();
    Optional<Slot> heading = grid.left(label);
    int end = heading.map(Slot::endRow).orElse(0);
    Optional<Slot> next = below(label);
    while (next.isPresent()) {
      Slot value = next.get();
      values.add(value);
      next =
          grid.below(value)
              .filter(below -> below.row() < end && heading.equals(grid.left(below)))
              .filter(below -> isUnder(label, below) && isValue(below));
    }
    return values;
  }

  /** The words below a label whose own cell to the right is blank, where merges were lost. */
  Optional<Slot> belowBlank(Slot label) {
    return grid.below(label)
        .filter(below -> isUnder(label, below) && !below.isBlank() && isValue(below))
        .filter(below -> !isInHead(below))
        .filter(below -> labelOf(below).isEmpty());
  }

  /** The label to the left that begins in the same row; one merged down from above is none. */
  private Optional<Slot> labelOf(Slot slot) {
    return grid.left(slot).filter(left -> left.row() == slot.row() && lexicon.isLabel(left));
  }

  /** Whether a cell stands in the row of an indicator table's head. */
  private boolean isInHead(Slot slot) {
    return lexicon.isIndicatorHead(grid.row(slot.row()));
  }

  private static boolean isUnder(Slot label, Slot below) {
    return below.column() == label.column() && below.endColumn() <= label.endColumn();
  }

  /** Whether a cell can be a value: not noted yet, and no label. */
  boolean isValue(Slot slot) {
    return ledger.isOpen(slot)
        && !lexicon.isLabel(slot)
        && !isLabelled(slot)
        && UnitText.ofLine(slot.text()).isEmpty();
  }

  /** A cell that begins with a label and a colon answers no other label. */
  private boolean isLabelled(Slot slot) {
    return slot.text().length() < LONGEST_LINE
        && InlineFields.of(slot.text(), lexicon).stream()
            .anyMatch(pair -> pair.value().isEmpty() || pair.fund().isPresent());
  }

  /** A text worded like a label where no value could stand: 上级资金 | 省级资金. */
  private boolean isAnswerlessLabel(Slot slot) {
    boolean lastInRow = slot.endColumn() >= grid.columns();
    boolean head =
        grid.below(slot)
            .filter(below -> below.column() == slot.column())
            .filter(this::isUnderHead)
            .filter(below -> !below.isBlank() || !answersField(slot))
            .isPresent();
    return ledger.isOpen(slot)
        && lexicon.isLabel(slot)
        && lastInRow
        && !head
        && slot.rows() == 1
        && !slot.label().partOf()
        && lexicon.field(slot).filter(NO_ANSWERS::contains).isEmpty()
        && lexicon.fundColumn(slot).isEmpty()
        && !lexicon.isColumn(slot)
        && !slot.text().endsWith("：")
        && !slot.text().endsWith(":");
  }

  /** Whether the label to the left asks for words: 资金性质 | 一般公共预算. */
  private boolean answersField(Slot slot) {
    return labelOf(slot).flatMap(lexicon::field).filter(Field.REMARK::equals).isPresent();
  }

  /** A label, or a value that no label to its left asks for. */
  private boolean isUnderHead(Slot below) {
    return lexicon.isLabel(below) || labelOf(below).isEmpty();
  }
}
