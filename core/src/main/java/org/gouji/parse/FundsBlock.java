package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Paragraph;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * The funds of a form, in the ways that forms lay them out: label beside value; label and figure in
 * one cell ({@link FundCells}); rows under the columns of a {@link FundTable}; labels above their
 * values ({@link FundColumns}).
 */
final class FundsBlock {

  private static final int MOST_AMOUNTS = 40;
  private static final FundTerm TOTAL = new FundTerm(FundItem.TOTAL, Horizon.YEAR);

  private final FormScope form;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Draft draft;
  private final Funds funds;
  private final Neighbours neighbours;
  private final List<FundTable> tables;
  private final FundRows rows;
  private final FundCells cells;

  FundsBlock(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
    this.draft = form.draft();
    this.funds = form.funds();
    this.neighbours = form.neighbours();
    this.tables = List.of(new FundMatrix(form), new FundMeasures(form), new FundYears(form));
    this.rows = new FundRows(form);
    this.cells = new FundCells(form, rows);
  }

  /** The cells that hold label and figure. */
  FundCells cells() {
    return cells;
  }

  /** Notes the heads of columns of funds, where a row has them. */
  void noteHeads(int row) {
    tables.forEach(table -> table.note(row));
    for (Slot slot : grid.filled(row)) {
      if (ledger.isOpen(slot) && lexicon.fundColumn(slot).isPresent() && isOverAnswers(slot)) {
        ledger.heading(slot);
        grid.left(slot)
            .filter(left -> left.row() == row && !left.isBlank() && !lexicon.isLabel(left))
            .ifPresent(ledger::heading);
      }
    }
  }

  /** 资金来源 | 金额 over labels and their figures heads both columns and asks for nothing. */
  private boolean isOverAnswers(Slot head) {
    boolean answered = grid.right(head).filter(form::isFigure).isPresent();
    return !answered
        && firstBelow(head)
            .filter(below -> below.isBlank() || form.isFigure(below))
            .flatMap(grid::left)
            .filter(left -> left.column() < head.column() && left.endColumn() <= head.column())
            .filter(left -> lexicon.fund(left).isPresent() || lexicon.is(left, Field.TOTAL_ROW))
            .isPresent();
  }

  /** The cell below a head, past a blank one that its merge was lost to. */
  private Optional<Slot> firstBelow(Slot head) {
    Optional<Slot> below = grid.below(head);
    return below.filter(Slot::isBlank).flatMap(grid::below).filter(form::isFigure).or(() -> below);
  }

  /** Reads amounts from the lines above a table that has none: 项目预算金额：68.5万元. */
  void readLines(List<Paragraph> lines, @Nullable CurrencyUnit unit) {
    for (Paragraph line : lines) {
      for (InlineFields.Pair pair : InlineFields.of(line.text(), lexicon)) {
        if (pair.fund().isPresent() && AmountText.parse(pair.value()).number() != null) {
          FundTerm term = pair.fund().get();
          String label = pair.label().printed();
          funds.add(
              funds.row(term, term.horizon(), Measure.BUDGET, label, null),
              pair.value(),
              unit,
              line.location());
        }
      }
    }
  }

  /** Reads the fund that a label asks for; false where the cell is no such label. */
  boolean read(Slot label) {
    if (rows.isExecuted(label)) {
      return readBesideLabel(label, TOTAL);
    }
    Optional<FundTerm> term = whole(label).or(() -> lexicon.fund(label));
    if (term.isEmpty()) {
      return cells.readPair(label);
    }
    if (isSection(label)) {
      ledger.heading(label);
      return true;
    }
    if (readInTable(label, term.get())) {
      return true;
    }
    return readBesideLabel(label, term.get())
        || (!answersOwnLabel(label) && new FundColumns(form).read(label))
        || cells.readLastOfPairs(label, term.get());
  }

  /** 财政拨款 merged down beside 小计 and 一般公共预算: the sum is the appropriation's. */
  private Optional<FundTerm> whole(Slot label) {
    boolean sum =
        lexicon.is(label, Field.TOTAL_ROW) || lexicon.fund(label).filter(TOTAL::equals).isPresent();
    Optional<FundTerm> next = sum ? grid.below(label).flatMap(lexicon::fund) : Optional.empty();
    return grid.left(label)
        .filter(left -> left.row() == label.row() && left.rows() > label.rows())
        .flatMap(lexicon::fund)
        .filter(whole -> next.filter(part -> Funds.isPart(part.item(), whole.item())).isPresent());
  }

  private boolean readBesideLabel(Slot label, FundTerm term) {
    Optional<Slot> right =
        neighbours
            .beside(label)
            .filter(slot -> slot.row() == label.row() || !slot.isBlank())
            .filter(slot -> !isBesideHead(label, slot));
    if (right.isPresent() && !readLines(label, right.get())) {
      rows.addBeside(label, term, right.get());
    }
    return right.isPresent();
  }

  /** 财政拨款 | 政府债券 over 36 | 0: a head that the vocabulary does not have is no answer. */
  private boolean isBesideHead(Slot label, Slot right) {
    return !right.isBlank()
        && !form.isFigure(right)
        && grid.below(label).filter(form::isFigure).isPresent()
        && grid.below(right).filter(form::isFigure).isPresent();
  }

  private boolean readInTable(Slot label, FundTerm term) {
    return tables.stream().anyMatch(table -> table.read(label, term));
  }

  /** 资金预算分类 | 一般公共预算: words that answer a label that the vocabulary does not have. */
  private boolean answersOwnLabel(Slot slot) {
    return slot.endColumn() >= grid.columns()
        && grid.left(slot)
            .filter(left -> left.row() == slot.row() && left.rows() == 1 && !left.isBlank())
            .filter(left -> ledger.isOpen(left) && !lexicon.isLabel(left))
            .filter(left -> !form.isFigure(left) && !isBesideHead(left, slot))
            .isPresent();
  }

  /** A heading at the left of several labels is none itself. */
  private boolean isSection(Slot label) {
    boolean figureBelow = grid.below(label).filter(form::isFigure).isPresent();
    return label.rows() > 1
        && !figureBelow
        && grid.right(label)
            .filter(
                right ->
                    right.rows() < label.rows()
                        && (lexicon.isLabel(right)
                            || right.isBlank()
                            || !InlineFields.of(right.text(), lexicon).isEmpty()))
            .isPresent();
  }

  /** Several amounts in the one cell beside a label, or beside a heading. */
  boolean readLines(Slot label, Slot value) {
    boolean oneAmount = form.isFigure(value);
    List<FundLines.Line> lines =
        oneAmount ? List.of() : FundLines.of(value.text(), lexicon.vocabulary());
    for (FundLines.Line line : lines) {
      funds.add(
          funds.row(
              line.term(),
              rows.horizons().of(label, line.term()),
              Measure.BUDGET,
              line.label(),
              line.within()),
          line.amount(),
          form.units().at(label),
          value.location());
    }
    if (!lines.isEmpty()) {
      new Fields(draft).remark(label.text(), value.text(), value.location()); // its words are more
      ledger.label(label, "funds");
      ledger.field(value, "funds");
    }
    return !lines.isEmpty();
  }

  /** 合计 under the parts of a decomposition is the total, unless it has been stated. */
  boolean readTotal(Slot label) {
    Optional<FundTerm> whole = whole(label);
    if (whole.isPresent() && readBesideLabel(label, whole.get())) {
      return true;
    }
    Optional<Slot> figure =
        rows.horizons().rightOf(label).stream()
            .filter(right -> !Texts.isPlaceholder(right.text()))
            .findFirst()
            .filter(form::isFigure);
    boolean stated = draft.funds.stream().anyMatch(fund -> fund.item() == FundItem.TOTAL);
    if (!stated && readInTable(label, TOTAL)) {
      return true;
    }
    boolean overFunds = grid.below(label).flatMap(lexicon::fund).isPresent();
    boolean ownRow =
        figure.isPresent() && (overFunds || !draft.funds.isEmpty() || isUnderAmounts(figure.get()));
    if (!ownRow) {
      return false;
    }
    if (stated) {
      ledger.label(label, "funds.total");
      ledger.field(figure.get(), "funds.total");
      tables.forEach(table -> table.keepRest(label));
    } else {
      rows.addBeside(label, TOTAL, figure.get());
    }
    return true;
  }

  /** 金额 over 25, 5 and 30, the last of them in the row of 合计. */
  private boolean isUnderAmounts(Slot figure) {
    Optional<Slot> head = grid.above(figure);
    for (int up = 0; up < MOST_AMOUNTS && head.filter(form::isFigure).isPresent(); up++) {
      head = head.flatMap(grid::above);
    }
    return head.flatMap(lexicon::fund).filter(TOTAL::equals).isPresent();
  }

  /** 项目资金 with nothing but a figure beside it is the total. */
  boolean readPlain(Slot label) {
    Optional<Slot> figure = grid.right(label).filter(ledger::isOpen).filter(form::isFigure);
    boolean money = label.label().key().contains("资金") || label.label().key().contains("预算");
    boolean stated = draft.funds.stream().anyMatch(fund -> fund.item() == FundItem.TOTAL);
    if (figure.isEmpty() || !money || stated) {
      return false;
    }
    rows.addBeside(label, TOTAL, figure.get());
    return true;
  }

  /** 合计 as the first or the last of several heads over their figures. */
  boolean readTotalColumn(Slot label) {
    boolean head =
        Stream.of(grid.left(label), grid.right(label))
            .flatMap(Optional::stream)
            .anyMatch(beside -> lexicon.fund(beside).isPresent());
    Optional<Slot> figure =
        grid.below(label).filter(below -> below.isBlank() || form.isFigure(below));
    if (!head || figure.isEmpty()) {
      return false;
    }
    rows.addBeside(label, TOTAL, figure.get());
    return true;
  }
}
