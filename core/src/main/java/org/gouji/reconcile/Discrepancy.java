package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.function.Function;
import org.gouji.model.Amount;

/** A sum that differs, and how well a change must close it before it explains anything. */
final class Discrepancy {

  /** How well a change must close a difference. */
  enum Closing {
    /** To the last 分. */
    EXACTLY(stated -> Interval.point(stated.yuan())),
    /** But for the rounding of the stated total. */
    ROUNDED(stated -> Interval.roundingTo(stated.yuan(), stated.step()));

    private final Function<Amount, Interval> sums;

    Closing(Function<Amount, Interval> sums) {
      this.sums = sums;
    }
  }

  private final Sum sum;
  private final Closing closing;
  private final BigDecimal summed;
  private final Interval closed;

  Discrepancy(Sum sum, Closing closing) {
    this.sum = sum;
    this.closing = closing;
    this.summed = sum.summed();
    this.closed = closing.sums.apply(sum.stated());
  }

  Sum sum() {
    return sum;
  }

  /** Whether it would be closed if the addends came to so much more; less, where negative. */
  boolean closesWith(BigDecimal change) {
    return closed.contains(summed.add(change));
  }

  /** Whether it would be closed if this had been stated, with the decimals of what was. */
  boolean closesAtTotal(BigDecimal stated) {
    return closing.sums.apply(new Amount(stated, sum.stated().step())).contains(summed);
  }

  /** How much the addends are short of the total; not positive where they are above it. */
  BigDecimal shortfall() {
    return sum.difference().negate();
  }
}
