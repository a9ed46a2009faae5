package org.gouji.model;

/** Which figure of a fund: planned, adjusted or spent. */
public enum Measure {
  /** 预算数, 年初预算. */
  BUDGET("budget"),
  /** 全年预算数. */
  ADJUSTED_BUDGET("adjustedBudget"),
  /** 全年执行数. */
  EXECUTED("executed");

  private final String word;

  Measure(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}
