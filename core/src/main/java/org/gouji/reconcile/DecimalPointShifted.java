package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decimal point in the wrong place, or lost. */
record DecimalPointShifted() implements Slip {

  private static final int FURTHEST = 6;

  @Override
  public Cause cause() {
    return Cause.DECIMAL_POINT_SHIFTED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    return IntStream.rangeClosed(1, FURTHEST)
        .boxed()
        .flatMap(
            places ->
                Stream.of(printed.scaleByPowerOfTen(places), printed.scaleByPowerOfTen(-places)));
  }
}
