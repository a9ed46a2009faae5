package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Amount;

/**
 * A project that the department's form names and nobody filed. Facts: {@code name}, {@code yuan}.
 *
 * @param named the tasks of the department that are projects which are not there
 */
record NamedProjectMissing(List<NamedTask> named) implements Explanation {

  NamedProjectMissing {
    named = List.copyOf(named);
  }

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    return named.stream()
        .filter(task -> closes(task, discrepancy))
        .map(task -> cause(task, discrepancy))
        .toList();
  }

  /** Where the task has no amount, it closes the difference if it is the only one missing. */
  private boolean closes(NamedTask task, Discrepancy discrepancy) {
    Figure figure = task.figure();
    Amount amount = figure == null ? null : figure.amount();
    BigDecimal shortfall = discrepancy.shortfall();
    return amount == null
        ? shortfall.signum() > 0 && named.size() == 1
        : discrepancy.closesWith(amount.yuan());
  }

  private static LikelyCause cause(NamedTask task, Discrepancy discrepancy) {
    return LikelyCause.of(Cause.PROJECT_MISSING, task.place())
        .with("name", task.name())
        .with("yuan", discrepancy.shortfall().toPlainString());
  }
}
