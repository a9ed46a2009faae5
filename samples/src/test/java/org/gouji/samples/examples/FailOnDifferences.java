package org.gouji.samples.examples;

import java.nio.file.Path;
import java.util.List;
import org.gouji.finding.Severity;
import org.gouji.poi.OfficeFilings;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.PointsPolicy;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.ReconcilerOptions;
import org.gouji.reconcile.RuleCode;

/** Reconciles by an office's own rules and keeps what the office calls an error. */
public final class FailOnDifferences {

  private static final ReconcilerOptions OURS =
      ReconcilerOptions.STANDARD
          .without(RuleCode.INDICATOR_REPRESENTED)
          .with(RuleCode.OBJECTIVE_STATED, Severity.ERROR)
          .with(PointsPolicy.HUNDRED);

  private FailOnDifferences() {}

  /** The checks of severity error in a folder. */
  public static List<Check> errors(Path folder) {
    Reconciler reconciler = Reconciler.with(OURS);
    return OfficeFilings.open(folder).submissions().stream()
        .map(reconciler::reconcile)
        .flatMap(reconciliation -> reconciliation.checks().stream())
        .filter(check -> check.severity() == Severity.ERROR)
        .toList();
  }
}
