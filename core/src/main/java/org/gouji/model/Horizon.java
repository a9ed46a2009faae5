package org.gouji.model;

/** The time that an amount, an objective or an indicator is about. */
public enum Horizon {
  /** 年度. */
  YEAR("year"),
  /** 实施期, 中期, 长期. */
  TERM("term");

  private final String word;

  Horizon(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}
