package org.gouji.reconcile;

/** A likely cause of a difference between two sums. */
public enum Cause {
  AMOUNT_NOT_A_NUMBER,
  UNIT_CONFUSED,
  DIGITS_TRANSPOSED,
  DECIMAL_POINT_SHIFTED,
  DIGIT_DROPPED,
  SIGN_REVERSED,
  PROJECT_FILED_TWICE,
  HIGHER_LEVEL_FUNDS_INCLUDED,
  PROJECT_MISSING
}
