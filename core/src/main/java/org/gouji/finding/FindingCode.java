package org.gouji.finding;

/** The kinds of findings. The names are API: once released they are never renamed. */
public enum FindingCode {
  /** A text where an amount should stand. Facts: {@code stated}, {@code label}. */
  NUMBER_EXPECTED(Severity.WARNING),
  /** No unit is printed anywhere near an amount. Facts: {@code stated}, {@code label}. */
  UNIT_MISSING(Severity.WARNING),
  /** The unit was taken from the form before in the same document. Facts: {@code unit}. */
  UNIT_TAKEN_OVER(Severity.NOTE),
  /** An amount may be read in two ways. Facts: {@code stated}, {@code label}. */
  AMOUNT_AMBIGUOUS(Severity.WARNING),
  /** 绩效标准 holds nothing but numbers and was read as points. Facts: {@code label}. */
  STANDARD_READ_AS_POINTS(Severity.NOTE),
  /** A table looks like a form but could not be understood. Facts: {@code reason}. */
  FORM_NOT_UNDERSTOOD(Severity.WARNING),
  /** A period could not be understood. Facts: {@code stated}. */
  PERIOD_NOT_UNDERSTOOD(Severity.NOTE),
  /** The document holds no filing. Facts: {@code tables}. */
  NO_FORM_RECOGNISED(Severity.WARNING),
  /** A form names no department and lies with none. Facts: {@code file}, {@code title}. */
  FORM_WITHOUT_DEPARTMENT(Severity.WARNING),
  /** The file could not be opened. Facts: {@code reason}, {@code detail}. */
  DOCUMENT_UNREADABLE(Severity.ERROR),
  /** A part of the file is damaged and was not read, or not in full. Facts: {@code part}. */
  PART_DAMAGED(Severity.WARNING);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** How much it matters, as a rule. */
  public Severity severity() {
    return severity;
  }
}
