package org.gouji.model;

/** The unit that an amount is printed in. */
public enum CurrencyUnit {
  /** 元. */
  YUAN("元", 0),
  /** 万元. */
  TEN_THOUSAND_YUAN("万元", 4),
  /** 亿元. */
  HUNDRED_MILLION_YUAN("亿元", 8);

  private final String label;
  private final int power;

  CurrencyUnit(String label, int power) {
    this.label = label;
    this.power = power;
  }

  /** 元, 万元 or 亿元. */
  public String label() {
    return label;
  }

  /** How many 元 one of it is, as a power of ten. */
  public int power() {
    return power;
  }
}
