package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Paragraph;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * The funds of a form, in the three ways that forms lay them out: label beside value; rows under
 * the columns 年初预算数 | 全年预算数 | 全年执行数; labels above their values.
 */
final class FundsBlock {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;
  private final Draft draft;
  private final Funds funds;
  private final Neighbours neighbours;
  private final FundMatrix matrix;
  private final FundMeasures measures;
  private final FundYears years;
  private final List<Total> totals = new ArrayList<>();

  /** Where a total stands, and what it is about. */
  private record Total(Slot slot, Horizon horizon) {}

  FundsBlock(FormGrid grid, Lexicon lexicon, Ledger ledger, Units units, Draft draft) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = units;
    this.draft = draft;
    this.funds = new Funds(draft.funds, ledger);
    this.matrix = new FundMatrix(grid, lexicon, ledger, units, funds);
    this.measures = new FundMeasures(grid, lexicon, ledger, units, draft);
    this.years = new FundYears(grid, lexicon, ledger, units, draft);
    this.neighbours = new Neighbours(grid, lexicon, ledger);
  }

  /** Notes the heads of columns of funds, where a row has them. */
  void noteHeads(int row) {
    matrix.note(row);
    measures.note(row);
    years.note(row);
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
    boolean answered =
        grid.right(head)
            .filter(right -> AmountText.parse(right.text()).number() != null)
            .isPresent();
    return !answered
        && grid.below(head)
            .filter(below -> below.isBlank() || AmountText.parse(below.text()).number() != null)
            .flatMap(grid::left)
            .filter(left -> left.column() < head.column() && left.endColumn() <= head.column())
            .filter(left -> lexicon.fund(left).isPresent() || lexicon.is(left, Field.TOTAL_ROW))
            .isPresent();
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
    Optional<FundTerm> term = lexicon.fund(label);
    if (term.isEmpty()) {
      return readPair(label);
    }
    if (isSection(label)) {
      ledger.heading(label);
      return true;
    }
    if (matrix.read(label, term.get())
        || measures.read(label, term.get())
        || years.read(label, term.get())) {
      return true;
    }
    Optional<Slot> right =
        neighbours.beside(label).filter(slot -> slot.row() == label.row() || !slot.isBlank());
    if (right.isPresent()) {
      if (!readLines(label, right.get())) {
        readBeside(label, term.get(), right.get());
      }
      return true;
    }
    return !answersOwnLabel(label)
        && new FundColumns(grid, lexicon, ledger, units, funds).read(label);
  }

  /** 资金预算分类 | 一般公共预算: words that answer a label that the vocabulary does not have. */
  private boolean answersOwnLabel(Slot slot) {
    return slot.endColumn() >= grid.columns()
        && grid.left(slot)
            .filter(left -> left.row() == slot.row() && left.rows() == 1 && !left.isBlank())
            .filter(left -> ledger.isOpen(left) && !lexicon.isLabel(left))
            .filter(left -> AmountText.parse(left.text()).number() == null)
            .isPresent();
  }

  /** A label and its figure in one cell without a colon: 其他资金 16.00. */
  boolean readPair(Slot slot) {
    Optional<FundLines.Line> line = FundLines.pair(slot.text(), lexicon.vocabulary());
    line.ifPresent(
        found -> {
          ledger.field(slot, "funds." + found.term().item().word());
          add(slot, found.term(), found.label(), found.amount(), slot);
        });
    return line.isPresent();
  }

  /** A heading at the left of several labels is none itself. */
  private boolean isSection(Slot label) {
    boolean figureBelow =
        grid.below(label)
            .filter(below -> AmountText.parse(below.text()).number() != null)
            .isPresent();
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
    boolean oneAmount = AmountText.parse(value.text()).number() != null;
    List<FundLines.Line> lines =
        oneAmount ? List.of() : FundLines.of(value.text(), lexicon.vocabulary());
    for (FundLines.Line line : lines) {
      funds.add(
          funds.row(
              line.term(),
              horizon(label, line.term()),
              Measure.BUDGET,
              line.label(),
              line.within()),
          line.amount(),
          units.at(label),
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
    Optional<Slot> figure =
        rightOf(label).stream()
            .filter(right -> !Texts.isPlaceholder(right.text()))
            .findFirst()
            .filter(right -> AmountText.parse(right.text()).number() != null);
    boolean stated = draft.funds.stream().anyMatch(fund -> fund.item() == FundItem.TOTAL);
    if (!stated && measures.read(label, new FundTerm(FundItem.TOTAL, Horizon.YEAR))) {
      return true;
    }
    boolean overFunds = grid.below(label).flatMap(lexicon::fund).isPresent();
    boolean ownRow = figure.isPresent() && (overFunds || !draft.funds.isEmpty());
    if (!ownRow) {
      return false;
    }
    if (stated) {
      ledger.label(label, "funds.total");
      ledger.field(figure.get(), "funds.total");
    } else {
      readBeside(label, new FundTerm(FundItem.TOTAL, Horizon.YEAR), figure.get());
    }
    return true;
  }

  /** 项目资金 with nothing but a figure beside it is the total. */
  boolean readPlain(Slot label) {
    Optional<Slot> figure =
        grid.right(label)
            .filter(ledger::isOpen)
            .filter(right -> AmountText.parse(right.text()).number() != null);
    boolean money = label.label().key().contains("资金") || label.label().key().contains("预算");
    boolean stated = draft.funds.stream().anyMatch(fund -> fund.item() == FundItem.TOTAL);
    if (figure.isEmpty() || !money || stated) {
      return false;
    }
    readBeside(label, new FundTerm(FundItem.TOTAL, Horizon.YEAR), figure.get());
    return true;
  }

  /** 合计 as the first of several heads over their figures. */
  boolean readTotalColumn(Slot label) {
    boolean head = grid.right(label).flatMap(lexicon::fund).isPresent();
    Optional<Slot> figure =
        grid.below(label)
            .filter(below -> below.isBlank() || AmountText.parse(below.text()).number() != null);
    if (!head || figure.isEmpty()) {
      return false;
    }
    readBeside(label, new FundTerm(FundItem.TOTAL, Horizon.YEAR), figure.get());
    return true;
  }

  private void readBeside(Slot label, FundTerm term, Slot value) {
    ledger.label(label, "funds." + term.item().word());
    if (!value.isBlank()) {
      ledger.field(value, "funds." + term.item().word());
    }
    add(label, term, label.text(), value.text(), value);
    if (term.item() == FundItem.TOTAL) {
      totals.add(new Total(label, horizon(label, term)));
    }
  }

  private void add(Slot label, FundTerm term, String printed, String text, Slot value) {
    funds.add(
        funds.row(term, horizon(label, term), Measure.BUDGET, printed, null),
        text,
        units.at(label),
        value.location());
  }

  /** Where term and year stand side by side, a part belongs to the total above it. */
  private Horizon horizon(Slot label, FundTerm term) {
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
            .anyMatch(
                slot ->
                    lexicon.isYear(slot.text())
                        && lexicon
                            .fund(slot)
                            .filter(term -> term.item() == FundItem.TOTAL)
                            .isPresent());
  }

  /** 项目总投资 | 20 | 中央补助 | 0 is a line of pairs and no column of parts. */
  private boolean isBesideParts(Slot total) {
    return rightOf(total).stream()
        .filter(slot -> InlineFields.of(slot.text(), lexicon).isEmpty())
        .flatMap(slot -> lexicon.fund(slot).stream())
        .anyMatch(term -> term.item() != FundItem.TOTAL);
  }

  private List<Slot> rightOf(Slot label) {
    return grid.filled(label.row()).stream()
        .filter(slot -> slot.column() >= label.endColumn())
        .toList();
  }

  /** Reads a cell that holds label and figure, perhaps several of them. */
  boolean readInline(Slot slot, List<InlineFields.Pair> pairs) {
    boolean money = pairs.stream().anyMatch(pair -> pair.fund().isPresent());
    for (InlineFields.Pair pair : pairs) {
      if (pair.fund().isPresent()) {
        Slot value = pair.value().isEmpty() ? besideInline(slot, pairs) : slot;
        String text = value == slot ? pair.value() : value.text();
        ledger.field(slot, "funds." + pair.fund().get().item().word());
        add(slot, pair.fund().get(), pair.label().printed(), text, value);
        if (pair.fund().get().item() == FundItem.TOTAL) {
          totals.add(new Total(slot, horizon(slot, pair.fund().get())));
        }
      }
    }
    return money;
  }

  /** 政府性基金拨款： may have its figure in the next cell, or none at all. */
  private Slot besideInline(Slot slot, List<InlineFields.Pair> pairs) {
    Optional<Slot> right = pairs.size() > 1 ? Optional.empty() : grid.right(slot);
    Optional<Slot> figure =
        right
            .filter(ledger::isOpen)
            .filter(beside -> AmountText.parse(beside.text()).number() != null);
    figure.ifPresent(beside -> ledger.field(beside, "funds"));
    return figure.orElse(slot);
  }
}
