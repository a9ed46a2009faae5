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
  SEQUENCE,
  /** Which of several objectives a row belongs to: 目标名称. */
  OBJECTIVE,
  /** What the best, or a lesser, result is, below one head of standards: 优, 良, 中, 差. */
  GRADE,
  /** Anything else, kept in the indicator's note with its head. */
  OTHER
}
