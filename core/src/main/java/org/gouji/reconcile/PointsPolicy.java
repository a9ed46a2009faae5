package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Set;

/** To what the points (分值) of a table's indicators should sum. */
public enum PointsPolicy {
  /** To 100. */
  HUNDRED("100", Set.of(new BigDecimal(100))),
  /** To 90; the execution of the budget has the other ten. */
  NINETY_AND_EXECUTION("90+10", Set.of(new BigDecimal(90))),
  /** To either; both are in use. */
  EITHER("either", Set.of(new BigDecimal(90), new BigDecimal(100)));

  private final String word;
  private final Set<BigDecimal> sums;

  PointsPolicy(String word, Set<BigDecimal> sums) {
    this.word = word;
    this.sums = sums;
  }

  /** The word in a settings file: {@code 100}, {@code 90+10}, {@code either}. */
  public String word() {
    return word;
  }

  /** Whether the points may come to this; trailing zeros do not matter. */
  public boolean allows(BigDecimal points) {
    return sums.stream().anyMatch(sum -> sum.compareTo(points) == 0);
  }
}
