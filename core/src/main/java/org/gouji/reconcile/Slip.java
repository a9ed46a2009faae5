package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A way in which a figure is written down wrong. */
interface Slip {

  /** Every slip, the one that explains most first. */
  List<Slip> ALL =
      List.of(
          new UnitConfused(),
          new DigitsTransposed(),
          new DecimalPointShifted(),
          new DigitDropped(),
          new SignReversed());

  Cause cause();

  /**
   * The figures that may have been meant by a printed one.
   *
   * @param printed not zero, in its own unit and with its printed decimals
   */
  Stream<BigDecimal> intended(BigDecimal printed);
}
