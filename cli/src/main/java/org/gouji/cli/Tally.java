package org.gouji.cli;

import org.gouji.finding.Severity;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.Reconciliation.Outcome;

/** Counts what the exit status depends on, while reconciliations pass by. */
final class Tally {

  private final Severity failOn;
  private int submissions;
  private int notComparable;
  private int failed;

  Tally(Severity failOn) {
    this.failOn = failOn;
  }

  Reconciliation counted(Reconciliation reconciliation) {
    submissions++;
    if (reconciliation.outcome() == Outcome.NOT_COMPARABLE) {
      notComparable++;
    }
    if (reconciliation.hasAtLeast(failOn)) {
      failed++;
    }
    return reconciliation;
  }

  /** Nothing compared is not a pass, neither of one submission nor of all. */
  int exitStatus() {
    if (submissions == 0 || notComparable > 0) {
      return ExitStatus.INCOMPLETE;
    }
    return failed > 0 ? ExitStatus.DIFFERS : ExitStatus.AGREES;
  }
}
