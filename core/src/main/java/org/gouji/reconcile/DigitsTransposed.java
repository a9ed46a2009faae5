package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two neighbouring digits that changed places, the decimal point between them or not. */
record DigitsTransposed() implements Slip {

  @Override
  public Cause cause() {
    return Cause.DIGITS_TRANSPOSED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    Digits digits = Digits.of(printed);
    return IntStream.range(1, digits.text().length())
        .mapToObj(at -> digits.with(swapped(digits.text(), at)))
        .flatMap(changed -> changed.number().stream());
  }

  private static String swapped(String text, int at) {
    return text.substring(0, at - 1)
        + text.charAt(at)
        + text.charAt(at - 1)
        + text.substring(at + 1);
  }
}
