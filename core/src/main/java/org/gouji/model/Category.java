package org.gouji.model;

import java.util.Locale;

/** Level 1 of the classification of indicators, as the form prints it. */
public enum Category {
  /** 产出指标. */
  OUTPUT,
  /** 效益指标, 效果指标. */
  BENEFIT,
  /** 满意度指标. */
  SATISFACTION,
  /** 成本指标 as level 1. */
  COST,
  /** Anything else, or nothing. */
  OTHER;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
