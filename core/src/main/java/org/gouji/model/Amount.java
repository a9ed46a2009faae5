package org.gouji.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact sum of money in 元 and the step that it was printed with: 57.6 万元 is 576,000 元 with a
 * step of 1,000 元. Never rounded, never a double.
 *
 * @param yuan in 元, without trailing zeros behind the point
 * @param step the worth in 元 of the last printed decimal, a power of ten
 */
public record Amount(BigDecimal yuan, BigDecimal step) {

  public Amount {
    Objects.requireNonNull(yuan);
    Objects.requireNonNull(step);
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("a step is positive: " + step);
    }
    yuan = plain(yuan);
    step = plain(step);
  }

  /** The number as printed, in a unit: {@code of(new BigDecimal("57.6"), TEN_THOUSAND_YUAN)}. */
  public static Amount of(BigDecimal printed, CurrencyUnit unit) {
    int decimals = Math.max(0, printed.scale());
    return new Amount(
        printed.movePointRight(unit.power()),
        BigDecimal.ONE.movePointLeft(decimals).movePointRight(unit.power()));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The plain decimal, as in JSON. */
  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
