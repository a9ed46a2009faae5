package org.gouji.parse;

/** What a form has and a table that was not taken for one has not. */
public enum Lack {
  /** The title of a form above it; without one the labels must say more. */
  TITLE,
  /** Any label that the vocabulary knows. */
  LABELS,
  /** A label that asks for a project, a department, a unit or a department's duties. */
  NAME,
  /** The head of an indicator table (一级指标, 三级指标, 指标值). */
  INDICATORS,
  /** Labels of amounts together with the label of an objective. */
  FUNDS_AND_OBJECTIVE,
  /** Projects below the head of a list. */
  PROJECTS
}
