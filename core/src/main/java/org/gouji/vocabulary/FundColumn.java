package org.gouji.vocabulary;

/** What a column of a funds block holds in a self-evaluation. */
public enum FundColumn {
  BUDGET,
  ADJUSTED_BUDGET,
  EXECUTED,
  RATE,
  POINTS,
  SCORE
}
