package org.gouji.vocabulary;

/** What a column of a funds block holds. */
public enum FundColumn {
  BUDGET,
  ADJUSTED_BUDGET,
  EXECUTED,
  /** What an earlier year had, which is kept as a remark. */
  PAST,
  /** What is expected by the year's end, which is kept as a remark. */
  EXPECTED,
  /** The share of the whole, which is kept as a remark. */
  SHARE,
  RATE,
  POINTS,
  SCORE
}
