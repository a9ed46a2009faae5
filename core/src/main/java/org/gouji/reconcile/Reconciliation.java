package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;

/** What was checked of one submission, and what came of it. */
public record Reconciliation(
    Submission submission, Outcome outcome, List<Check> checks, List<IndicatorMatch> matches) {

  /** The verdict on the whole. */
  public enum Outcome {
    /** No check of severity error. */
    AGREES("agrees"),
    /** At least one check of severity error. */
    DIFFERS("differs"),
    /** Nothing of weight could be compared. */
    NOT_COMPARABLE("not-comparable");

    private final String word;

    Outcome(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  public Reconciliation {
    Objects.requireNonNull(submission);
    Objects.requireNonNull(outcome);
    checks = List.copyOf(checks);
    matches = List.copyOf(matches);
  }

  /** Whether some check is at least this grave. */
  public boolean hasAtLeast(Severity severity) {
    return checks.stream()
        .anyMatch(check -> check.severity() != null && check.severity().isAtLeast(severity));
  }
}
