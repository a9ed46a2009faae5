package org.gouji.vocabulary;

/** What a label beside a value asks for, money and indicators aside. */
public enum Field {
  PROJECT,
  PROJECT_CODE,
  DEPARTMENT,
  DEPARTMENT_CODE,
  IMPLEMENTING_UNIT,
  REPORTING_UNIT,
  /** Who reports, and the department where none is named: 部门. */
  REPORTING_DEPARTMENT,
  APPROVING_UNIT,
  /** 省级主管部门: the department where no other is named, else one of the others. */
  UPPER_DEPARTMENT,
  OTHER_DEPARTMENT,
  YEAR,
  PERIOD,
  PERIOD_START,
  PERIOD_END,
  OBJECTIVE_TERM,
  OBJECTIVE_YEAR,
  /** 总体目标: of the year, or of the term where another one is the year's. */
  OBJECTIVE_OVERALL,
  OBJECTIVE_ACTUAL,
  RESPONSIBILITIES,
  TASK_NAME,
  TASK_CONTENT,
  PREPARED_BY,
  PHONE,
  DATE,
  RESPONSIBLE,
  PERSON,
  CURRENCY_UNIT,
  /** A heading that holds other labels. */
  SECTION,
  /** The row that adds up: 合计, 总分. */
  TOTAL_ROW,
  /** A row that is understood but has no field of its own. */
  REMARK
}
