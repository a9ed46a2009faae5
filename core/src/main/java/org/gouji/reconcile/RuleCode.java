package org.gouji.reconcile;

import org.gouji.finding.Severity;

/** The rules. The names are API: once released they are never renamed. */
public enum RuleCode {
  /** Within a form: the total is the sum of its funding sources. */
  SOURCES_SUM_TO_TOTAL(Severity.ERROR),
  /** Within a department's form: 基本支出 and 项目支出 are the total. */
  BASIC_PLUS_PROJECT_IS_TOTAL(Severity.ERROR),
  /** The own-level amounts of the projects are the department's 项目支出. */
  PROJECTS_SUM_TO_DEPARTMENT(Severity.ERROR),
  /** A department form's tasks are its total, or its 项目支出 where the tasks are projects. */
  TASKS_SUM_TO_TOTAL(Severity.ERROR),
  /** The forms handed in together are of one department. */
  SAME_DEPARTMENT(Severity.ERROR),
  /** The forms handed in together are of one year. */
  SAME_YEAR(Severity.ERROR),
  /** A project's period meets the form's year. */
  PERIOD_COVERS_YEAR(Severity.WARNING),
  /** No project is filed twice. */
  PROJECT_NAMES_UNIQUE(Severity.ERROR),
  /** No indicator stands in one table twice. */
  INDICATOR_NAMES_UNIQUE(Severity.WARNING),
  /** Each indicator of the department is carried by at least one project. */
  INDICATOR_SUPPORTED(Severity.WARNING),
  /** Each indicator of a project appears in the department's table. */
  INDICATOR_REPRESENTED(Severity.NOTE),
  /** The same indicator carries the same target, unit and direction on both sides. */
  TARGETS_AGREE(Severity.ERROR),
  /** The values of an additive indicator sum to the department's. */
  QUANTITIES_ROLL_UP(Severity.ERROR),
  /** The same indicator stands under the same level 1 and 2. */
  CLASSIFICATION_AGREES(Severity.WARNING),
  /** The points of a table are a hundred, or ninety where ten are the budget execution's. */
  POINTS_SUM_TO_HUNDRED(Severity.WARNING),
  /** The objective is stated. */
  OBJECTIVE_STATED(Severity.WARNING),
  /** Each indicator has a target. */
  TARGET_STATED(Severity.WARNING),
  /** There is an indicator of output and one of benefit. */
  OUTPUT_AND_BENEFIT_STATED(Severity.WARNING),
  /** A text where an amount should stand. */
  NUMBER_EXPECTED(Severity.WARNING),
  /** The unit column contradicts the value. */
  UNIT_CONTRADICTS(Severity.WARNING),
  /** A cost target is within the budget. */
  COST_WITHIN_BUDGET(Severity.WARNING),
  /** One amount is not given twice differently. */
  AMOUNT_REPEATED_DIFFERS(Severity.ERROR),
  /** Self-evaluation: the execution rate is executed over budget. */
  EXECUTION_RATE(Severity.ERROR),
  /** Self-evaluation: the scores add up. */
  SCORE_ARITHMETIC(Severity.ERROR);

  private final Severity severity;

  RuleCode(Severity severity) {
    this.severity = severity;
  }

  /** How grave it is, as a rule, when the rule is broken. */
  public Severity severity() {
    return severity;
  }
}
