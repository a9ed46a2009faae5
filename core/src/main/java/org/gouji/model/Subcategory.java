package org.gouji.model;

/** Level 2 of the classification of indicators, as the form prints it. */
public enum Subcategory {
  /** 数量指标. */
  QUANTITY("quantity"),
  /** 质量指标. */
  QUALITY("quality"),
  /** 时效指标. */
  TIMELINESS("timeliness"),
  /** 成本指标 as level 2. */
  COST("cost"),
  /** 经济成本指标. */
  ECONOMIC_COST("economicCost"),
  /** 社会成本指标. */
  SOCIAL_COST("socialCost"),
  /** 生态环境成本指标. */
  ECOLOGICAL_COST("ecologicalCost"),
  /** 经济效益指标. */
  ECONOMIC_BENEFIT("economicBenefit"),
  /** 社会效益指标. */
  SOCIAL_BENEFIT("socialBenefit"),
  /** 生态效益指标. */
  ECOLOGICAL_BENEFIT("ecologicalBenefit"),
  /** 可持续影响指标. */
  SUSTAINED_IMPACT("sustainedImpact"),
  /** 服务对象满意度指标. */
  SATISFACTION("satisfaction"),
  /** Anything else, or nothing. */
  OTHER("other");

  private final String word;

  Subcategory(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}
