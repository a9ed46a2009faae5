package org.gouji.reconcile;

import java.util.List;

/** A project that nobody filed; it closes every shortfall. Facts: {@code yuan}. */
final class ProjectMissing implements Explanation {

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    return discrepancy.shortfall().signum() > 0
        ? List.of(
            LikelyCause.of(Cause.PROJECT_MISSING, null)
                .with("yuan", discrepancy.shortfall().toPlainString()))
        : List.of();
  }
}
