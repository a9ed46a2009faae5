package org.gouji.vocabulary;

/** What a column of an indicator table holds. */
public enum Column {
  CATEGORY,
  SUBCATEGORY,
  NAME,
  SIGN,
  TARGET,
  UNIT,
  POINTS,
  STANDARD,
  NOTE,
  ACTUAL,
  SCORE,
  DEVIATION,
  SEQUENCE
}
