package org.gouji.reconcile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number as a row of digits, as a hand writes it: {@code 0.491} is {@code 0491} with three behind
 * the point.
 *
 * @param signum of the number, never 0
 * @param scale how many of the digits stand behind the point
 */
record Digits(int signum, String text, int scale) {

  static Digits of(BigDecimal printed) {
    String plain = printed.abs().toPlainString();
    return new Digits(printed.signum(), plain.replace(".", ""), Math.max(0, printed.scale()));
  }

  /** How many of the digits stand before the point. */
  int whole() {
    return text.length() - scale;
  }

  Digits with(String other) {
    return with(other, scale);
  }

  Digits with(String other, int otherScale) {
    return new Digits(signum, other, otherScale);
  }

  /** The number, unless nobody would write it so: with a zero in front of its whole part. */
  Optional<BigDecimal> number() {
    boolean written = whole() == 1 || text.charAt(0) != '0';
    return written ? Optional.of(value()) : Optional.empty();
  }

  private BigDecimal value() {
    BigInteger unscaled = new BigInteger(text);
    return new BigDecimal(signum < 0 ? unscaled.negate() : unscaled, scale);
  }
}
