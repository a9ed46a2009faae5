package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A digit that was left out, before or behind the decimal point. */
record DigitDropped() implements Slip {

  @Override
  public Cause cause() {
    return Cause.DIGIT_DROPPED;
  }

  @Override
  public Stream<BigDecimal> intended(BigDecimal printed) {
    Digits digits = Digits.of(printed);
    return IntStream.range(0, 10)
        .mapToObj(Integer::toString)
        .flatMap(digit -> Stream.concat(before(digits, digit), behind(digits, digit)))
        .flatMap(changed -> changed.number().stream());
  }

  private static Stream<Digits> before(Digits digits, String digit) {
    return IntStream.rangeClosed(0, digits.whole())
        .mapToObj(at -> digits.with(inserted(digits.text(), at, digit)));
  }

  private static Stream<Digits> behind(Digits digits, String digit) {
    return IntStream.rangeClosed(digits.whole(), digits.text().length())
        .filter(at -> digits.scale() > 0)
        .mapToObj(at -> digits.with(inserted(digits.text(), at, digit), digits.scale() + 1));
  }

  private static String inserted(String text, int at, String digit) {
    return text.substring(0, at) + digit + text.substring(at);
  }
}
