package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** 元 for 万元 or the other way round. */
record UnitConfused() implements Slip {

  @Override
  public Cause cause() {
    return Cause.UNIT_CONFUSED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    return Stream.of(printed.scaleByPowerOfTen(-4), printed.scaleByPowerOfTen(4));
  }
}
