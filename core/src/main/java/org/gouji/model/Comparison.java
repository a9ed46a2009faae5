package org.gouji.model;

/** How an actual value is held against a target. */
public enum Comparison {
  /** No sign printed, or =. */
  EQUAL("="),
  /** ≥, 不低于, 以上. */
  AT_LEAST("≥"),
  /** ≤, 不超过, 以内. */
  AT_MOST("≤"),
  /** &gt;, 大于. */
  MORE_THAN(">"),
  /** &lt;, 小于. */
  LESS_THAN("<"),
  /** ±. */
  PLUS_MINUS("±");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign in JSON. */
  public String sign() {
    return sign;
  }
}
