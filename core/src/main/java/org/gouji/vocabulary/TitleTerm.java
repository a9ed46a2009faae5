package org.gouji.vocabulary;

/** What a title says. */
public enum TitleTerm {
  /** It is the title of a form. */
  FORM,
  /** The form is a department's. */
  DEPARTMENT,
  /** The form is filed after the year. */
  SELF_EVALUATION,
  /** The form is filed during the year. */
  MONITORING
}
