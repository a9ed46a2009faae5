package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Fund.State;

/**
 * A project that was filed without its amount: its cell is blank while no other project's is, or
 * another row says what is short where the cell is blank or 0. Facts: {@code unfilled}, the
 * project; {@code yuan}, what is short; {@code confirmedBy}, the row that says so.
 */
record AmountLeftOut(Confirmations confirmations) implements Explanation {

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    BigDecimal shortfall = discrepancy.shortfall();
    List<Figure> blank =
        discrepancy.sum().addends().stream().filter(addend -> addend.is(State.BLANK)).toList();
    return shortfall.signum() <= 0
        ? List.of()
        : discrepancy.sum().addends().stream()
            .filter(addend -> addend.yuan().signum() == 0 && !addend.is(State.NOT_A_NUMBER))
            .filter(addend -> blank.equals(List.of(addend)) || isConfirmed(addend, shortfall))
            .map(addend -> cause(addend, shortfall))
            .toList();
  }

  private boolean isConfirmed(Figure addend, BigDecimal yuan) {
    return confirmations.of(addend, yuan).isPresent();
  }

  private LikelyCause cause(Figure addend, BigDecimal yuan) {
    LikelyCause cause =
        LikelyCause.of(Cause.PROJECT_MISSING, addend.place())
            .with("unfilled", addend.name())
            .with("yuan", yuan.toPlainString());
    return confirmations
        .of(addend, yuan)
        .map(row -> cause.with("confirmedBy", row.fund().label()))
        .orElse(cause);
  }
}
