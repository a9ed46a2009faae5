package org.gouji.parse;

/** What a table was taken for. */
public enum TableKind {
  /** A department's form (部门整体支出绩效目标表). */
  DEPARTMENT_FORM,
  /** A project's form (项目支出绩效目标表). */
  PROJECT_FORM,
  /** A list of projects, a row for each indicator or each project. */
  PROJECT_LIST,
  /** What runs on from the form or list before it, as over a page. */
  REST_OF_FORM,
  /** Worded like a form under the title of one, and yet none could be read in it. */
  NOT_UNDERSTOOD,
  /** No performance form: passed over. */
  NOT_A_FORM,
  /** Nothing stands in it. */
  BLANK;

  /** Whether what stands in it was read as a form, so that each of its cells is accounted for. */
  public boolean isRead() {
    return compareTo(REST_OF_FORM) <= 0;
  }
}
