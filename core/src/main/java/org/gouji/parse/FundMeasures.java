package org.gouji.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Execution;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundColumn;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Rows of funds under the columns 年初预算数 | 全年预算数 | 全年执行数, as self-evaluations have them. */
final class FundMeasures implements FundTable {

  private final FormScope form;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Draft draft;
  private final Map<FundColumn, Slot> heads = new LinkedHashMap<>();

  FundMeasures(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
    this.draft = form.draft();
  }

  @Override
  public void note(int row) {
    Map<FundColumn, Slot> found = new LinkedHashMap<>();
    for (Slot slot : grid.filled(row)) {
      boolean answered = grid.right(slot).filter(form::isFigure).isPresent();
      if (ledger.isOpen(slot) && !answered) {
        lexicon.fundColumn(slot).ifPresent(column -> found.put(column, slot));
      }
    }
    boolean head =
        found.containsKey(FundColumn.EXECUTED)
            || (found.containsKey(FundColumn.BUDGET) && found.size() > 1);
    if (head) {
      heads.clear();
      heads.putAll(found);
      grid.filled(row).stream()
          .filter(slot -> lexicon.fundColumn(slot).isPresent())
          .forEach(slot -> ledger.label(slot, "funds.column"));
      readUnlabelled(row + 1);
    }
  }

  /** Figures below the heads without a label of their own are the total's. */
  private void readUnlabelled(int row) {
    Slot first = heads.values().iterator().next();
    if (row < grid.rows()
        && !isLabelled(first, row)
        && form.isFigure(grid.at(row, first.column()))) {
      readRow(first, new FundTerm(FundItem.TOTAL, Horizon.YEAR), row);
    }
  }

  /** A total beside the figure, under its own head, is none: 合计 | 执行数 over 309 | 309. */
  private boolean isLabelled(Slot head, int row) {
    Optional<Slot> left = grid.left(grid.at(row, head.column())).filter(slot -> slot.row() == row);
    return left.isPresent() && !(form.isFigure(left.get()) && isTotal(grid.left(head)));
  }

  private boolean isTotal(Optional<Slot> head) {
    return head.filter(
            slot ->
                lexicon.is(slot, Field.TOTAL_ROW)
                    || lexicon.fund(slot).filter(t -> t.item() == FundItem.TOTAL).isPresent())
        .isPresent();
  }

  private boolean isOver(Slot label) {
    return !heads.isEmpty()
        && heads.values().stream()
            .allMatch(head -> head.row() < label.row() && head.column() >= label.endColumn());
  }

  @Override
  public boolean read(Slot label, FundTerm term) {
    if (!isOver(label)) {
      return false;
    }
    ledger.label(label, FormScope.named(term));
    readRow(label, term, label.row());
    return true;
  }

  private void readRow(Slot label, FundTerm term, int row) {
    heads.forEach((column, head) -> measured(label, term, column, grid.at(row, head.column())));
    keepRest(label, row);
    if (term.item() == FundItem.TOTAL && draft.execution == null) {
      execution(label, row);
    }
  }

  @Override
  public void keepRest(Slot label) {
    if (isOver(label)) {
      keepRest(label, label.row());
    }
  }

  /** What stands under other heads in a fund's row is kept as printed: earlier years, a reason. */
  private void keepRest(Slot label, int row) {
    for (Slot value : grid.filled(row)) {
      Slot head = grid.at(heads.values().iterator().next().row(), value.column());
      boolean headed = !head.isBlank() && head.row() < row && lexicon.fund(head).isEmpty();
      boolean left = ledger.isOpen(value) && !lexicon.isLabel(value);
      if (value.column() >= label.endColumn() && headed && left) {
        ledger.heading(head);
        form.addRemark(label, head, value);
      }
    }
  }

  private void measured(Slot label, FundTerm term, FundColumn column, Slot value) {
    Measure measure = measure(column);
    Slot head = Objects.requireNonNull(heads.get(column));
    if (measure != null) {
      Funds funds = form.funds();
      funds.add(
          funds.row(term, term.horizon(), measure, label.text(), null),
          value.text(),
          unit(label, head),
          value.location());
    } else if ((term.item() != FundItem.TOTAL || isOfAnotherTime(column))
        && !Texts.isPlaceholder(value.text())) {
      form.addRemark(label, head, value);
    }
    if (!value.isBlank()) {
      ledger.field(value, FormScope.named(term));
    }
  }

  private static boolean isOfAnotherTime(FundColumn column) {
    return column == FundColumn.PAST || column == FundColumn.EXPECTED || column == FundColumn.SHARE;
  }

  private @Nullable CurrencyUnit unit(Slot label, Slot head) {
    return UnitText.ofLabel(head.label()).orElseGet(() -> form.units().at(label));
  }

  static @Nullable Measure measure(FundColumn column) {
    return switch (column) {
      case BUDGET -> Measure.BUDGET;
      case ADJUSTED_BUDGET -> Measure.ADJUSTED_BUDGET;
      case EXECUTED -> Measure.EXECUTED;
      default -> null;
    };
  }

  private void execution(Slot label, int row) {
    BigDecimal rate = figure(row, FundColumn.RATE);
    BigDecimal points = figure(row, FundColumn.POINTS);
    BigDecimal score = figure(row, FundColumn.SCORE);
    if (rate != null || points != null || score != null) {
      draft.execution = new Execution(rate, points, score, label.location());
    }
  }

  private @Nullable BigDecimal figure(int row, FundColumn column) {
    Slot head = heads.get(column);
    String text = head == null ? "" : grid.at(row, head.column()).text();
    String bare = Label.squeeze(text).replaceFirst("[%分]$", "");
    return bare.matches("\\d+(\\.\\d+)?") ? new BigDecimal(bare) : null;
  }
}
