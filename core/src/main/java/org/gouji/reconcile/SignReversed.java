package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A minus too many, or one that is missing. */
record SignReversed() implements Slip {

  @Override
  public Cause cause() {
    return Cause.SIGN_REVERSED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    return Stream.of(printed.negate());
  }
}
