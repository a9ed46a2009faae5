package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two neighbouring digits that changed places, the decimal point between them or not. A zero that
 * came last in this way is no longer printed: 56.15271 may have been 56.152701.
 */
record DigitsTransposed() implements Slip {

  @Override
  public Cause cause() {
    return Cause.DIGITS_TRANSPOSED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    Digits digits = Digits.of(printed);
    Digits longer = digits.with(digits.text() + "0", digits.scale() + 1);
    Stream<Digits> neighbours =
        IntStream.range(1, digits.text().length()).mapToObj(at -> swapped(digits, at));
    return Stream.concat(neighbours, Stream.of(swapped(longer, digits.text().length())))
        .flatMap(changed -> changed.number().stream());
  }

  private static Digits swapped(Digits digits, int at) {
    String text = digits.text();
    return digits.with(
        text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1));
  }
}
