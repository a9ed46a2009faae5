package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Amount;

/**
 * Holds a stated total against its addends: {@code EXACT}, {@code ROUNDED}, {@code TRUNCATED},
 * {@code WITHIN_INTERVAL}, {@code DIFFERS}, the first that fits.
 *
 * <p>Addends are exact as printed, a total may be rounded or cut off at its own decimals. Only
 * below that do the addends get the slack of their own rounding, and only that of their finest
 * sibling: forms drop trailing zeros, so the decimals of one figure alone say little about how it
 * was rounded.
 */
final class Ladder {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Ladder() {}

  /** The rung for a total and its addends; the step of each addend is that of its siblings. */
  static Verdict of(Amount stated, List<Amount> addends) {
    BigDecimal sum = sum(addends);
    if (sum.compareTo(stated.yuan()) == 0) {
      return Verdict.EXACT;
    }
    if (Interval.roundingTo(stated.yuan(), stated.step()).contains(sum)) {
      return Verdict.ROUNDED;
    }
    if (Interval.cutTo(stated.yuan(), stated.step()).contains(sum)) {
      return Verdict.TRUNCATED;
    }
    Interval total = slack(stated);
    return total.intersect(slack(addends)).isPresent() ? Verdict.WITHIN_INTERVAL : Verdict.DIFFERS;
  }

  static BigDecimal sum(List<Amount> addends) {
    return addends.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Half a step to either side, both ends included. */
  static Interval slack(Amount amount) {
    return Interval.around(amount.yuan(), amount.step().divide(TWO));
  }

  private static Interval slack(List<Amount> addends) {
    return addends.stream()
        .map(Ladder::slack)
        .reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
  }
}
