package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gouji.model.TargetValue;
import org.gouji.model.TargetValue.Quantity;
import org.gouji.model.TargetValue.Range;
import org.jspecify.annotations.Nullable;

/** A target from one number to another, in the base unit; a single number is a span of no width. */
record TargetSpan(BigDecimal lower, BigDecimal upper, UnitOfMeasure unit) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  /**
   * Whether a project's span lies within the department's. Spans of dates, and words against a
   * span, are compared nowhere.
   */
  static TargetAgreement compare(TargetValue department, TargetValue project) {
    TargetSpan span = of(department);
    TargetSpan other = of(project);
    if (span == null || other == null) {
      return TargetAgreement.WORDS_AGAINST_NUMBER;
    }
    boolean bare = span.unit.isMissing() || other.unit.isMissing();
    if (!bare && !span.unit.isComparableWith(other.unit)) {
      return TargetAgreement.UNIT_DIFFERS;
    }
    boolean within =
        other.lower.compareTo(span.lower) >= 0 && other.upper.compareTo(span.upper) <= 0;
    return within ? TargetAgreement.SAME : TargetAgreement.VALUE_DIFFERS;
  }

  private static @Nullable TargetSpan of(TargetValue target) {
    if (target instanceof Quantity quantity) {
      return of(quantity.value(), quantity.value(), UnitOfMeasure.of(quantity.unit()));
    }
    if (target instanceof Range range && isNumber(range.lower()) && isNumber(range.upper())) {
      return of(
          new BigDecimal(range.lower()),
          new BigDecimal(range.upper()),
          UnitOfMeasure.of(range.unit()));
    }
    return null;
  }

  private static TargetSpan of(BigDecimal lower, BigDecimal upper, UnitOfMeasure unit) {
    return new TargetSpan(unit.inBase(lower), unit.inBase(upper), unit);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
