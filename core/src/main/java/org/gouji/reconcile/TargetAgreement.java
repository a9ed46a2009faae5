package org.gouji.reconcile;

import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What comes of holding a project's target against the department's. */
enum TargetAgreement {
  /** They mean the same. */
  SAME("same", Verdict.AGREES, null),
  /** The number is the same; one side has no unit: 9000 and 9000人. */
  UNIT_MISSING("unit-missing", Verdict.DIFFERS, Severity.NOTE),
  /** The number is the same; the measure word is another: 9场 and 9次. */
  UNIT_WORDED_DIFFERENTLY("unit-worded-differently", Verdict.DIFFERS, Severity.NOTE),
  /** The project promises more than the department. */
  STRONGER("stronger", Verdict.DIFFERS, Severity.NOTE),
  /** Other words, which need not mean another thing. */
  WORDS_DIFFER("words-differ", Verdict.DIFFERS, Severity.NOTE),
  /** Words against a number. */
  WORDS_AGAINST_NUMBER("words-against-number", Verdict.NOT_COMPARABLE, Severity.WARNING),
  /** The project promises less than the department. */
  WEAKER("weaker", Verdict.DIFFERS, Severity.ERROR),
  /** Figures that differ where neither is more: a tolerance, a span. */
  VALUE_DIFFERS("value-differs", Verdict.DIFFERS, Severity.ERROR),
  /** ≥ against ≤, 提升 against 下降. */
  DIRECTION_DIFFERS("direction-differs", Verdict.DIFFERS, Severity.ERROR),
  /** Percent against persons. */
  UNIT_DIFFERS("unit-differs", Verdict.DIFFERS, Severity.ERROR);

  private final String word;
  private final Verdict verdict;
  private final @Nullable Severity severity;

  TargetAgreement(String word, Verdict verdict, @Nullable Severity severity) {
    this.word = word;
    this.verdict = verdict;
    this.severity = severity;
  }

  /** The word in the facts of a check. */
  String word() {
    return word;
  }

  Verdict verdict() {
    return verdict;
  }

  @Nullable Severity severity() {
    return severity;
  }
}
