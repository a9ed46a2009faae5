package org.gouji.reconcile;

import java.math.BigDecimal;

/** Numbers without trailing zeros and without an exponent, so that equal ones are equal. */
final class Plain {

  private Plain() {}

  static BigDecimal of(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
