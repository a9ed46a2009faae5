package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * Rows of funds under the years that they are spread over: 合计 | 2024年 | 2025年 | 2026年. The form's
 * own year is the year's, 合计 the term's; the other years are kept as remarks.
 */
final class FundYears implements FundTable {

  private static final Set<Field> TIMES =
      EnumSet.of(Field.YEAR, Field.PERIOD, Field.PERIOD_START, Field.PERIOD_END);

  private final FormScope form;
  private final FormGrid grid;
  private final Ledger ledger;
  private List<Slot> years = List.of();
  private @Nullable Slot whole;

  FundYears(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.ledger = form.ledger();
  }

  /** A row that names two years or more is a head. */
  @Override
  public void note(int row) {
    List<Slot> found = new ArrayList<>();
    for (Slot slot : grid.filled(row)) {
      boolean asked =
          grid.left(slot).flatMap(form.lexicon()::field).filter(TIMES::contains).isPresent();
      if (ledger.isOpen(slot) && !asked && Title.yearAlone(slot.text()) != null) {
        found.add(slot); // 开始时间 | 2024年 is an answer and no head
      }
    }
    if (found.size() > 1 && areSideBySide(found)) {
      years = found;
      Optional<Slot> before = grid.left(found.get(0)).filter(slot -> slot.row() == row);
      whole = before.filter(slot -> form.lexicon().is(slot, Field.TOTAL_ROW)).orElse(null);
      grid.filled(row).stream().filter(ledger::isOpen).forEach(ledger::heading);
    }
  }

  /** 立项年度 | 2022年 | 完成年度 | 2023年 are answers, whatever asks for them. */
  private static boolean areSideBySide(List<Slot> years) {
    return IntStream.range(1, years.size())
        .allMatch(i -> years.get(i - 1).endColumn() == years.get(i).column());
  }

  @Override
  public boolean read(Slot label, FundTerm term) {
    Slot first = whole == null && !years.isEmpty() ? years.get(0) : whole;
    if (first == null || first.row() >= label.row() || first.column() < label.endColumn()) {
      return false;
    }
    if (first.column() > label.endColumn()) {
      years.stream().filter(year -> !isOwn(year)).forEach(year -> remark(label, year));
      return false; // 近两年收支金额 to the right of the figure itself
    }
    ledger.label(label, FormScope.named(term));
    if (whole != null) {
      form.addFund(label, term, Horizon.TERM, Measure.BUDGET, under(whole, label));
    }
    years.forEach(year -> read(label, term, year));
    return true;
  }

  private Slot under(Slot head, Slot label) {
    return grid.at(label.row(), head.column());
  }

  private void read(Slot label, FundTerm term, Slot year) {
    if (isOwn(year)) {
      form.addFund(label, term, Horizon.YEAR, Measure.BUDGET, under(year, label));
    } else {
      remark(label, year);
    }
  }

  private void remark(Slot label, Slot year) {
    if (!under(year, label).isBlank()) {
      form.addRemark(label, year, under(year, label));
    }
  }

  /** A form that does not say its year is for the first of them. */
  private boolean isOwn(Slot year) {
    Integer own = form.draft().year;
    return own == null ? year == years.get(0) : Objects.equals(Title.yearAlone(year.text()), own);
  }
}
