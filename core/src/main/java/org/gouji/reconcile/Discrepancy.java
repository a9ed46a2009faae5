package org.gouji.reconcile;

import java.math.BigDecimal;
import org.gouji.model.Amount;

/**
 * A sum that differs, and how well a change must close it before it explains anything.
 *
 * @param closing the worst verdict that counts as closed
 */
record Discrepancy(Sum sum, Closing closing) {

  /** How well a change must close a difference. */
  enum Closing {
    /** To the last 分. */
    EXACTLY,
    /** But for the rounding of the stated total. */
    ROUNDED
  }

  /** Whether it would be closed if the addends came to this. */
  boolean closesAtSum(BigDecimal summed) {
    return closes(sum.stated(), summed);
  }

  /** Whether it would be closed if this had been stated, with the decimals of what was. */
  boolean closesAtTotal(BigDecimal stated) {
    return closes(new Amount(stated, sum.stated().step()), sum.summed());
  }

  /** How much the addends are short of the total; not positive where they are above it. */
  BigDecimal shortfall() {
    return sum.difference().negate();
  }

  private boolean closes(Amount stated, BigDecimal summed) {
    return switch (closing) {
      case EXACTLY -> stated.yuan().compareTo(summed) == 0;
      case ROUNDED -> Interval.roundingTo(stated.yuan(), stated.step()).contains(summed);
    };
  }
}
