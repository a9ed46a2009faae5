package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A project that the department's form names and nobody filed, or all of those together. Facts:
 * {@code name}, {@code yuan}; {@code count}, where they are several.
 *
 * @param named the tasks of the department that are projects which are not there
 */
record NamedProjectMissing(List<NamedTask> named) implements Explanation {
  NamedProjectMissing {
    named = List.copyOf(named);
  }

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    Stream<LikelyCause> one =
        named.stream()
            .filter(task -> closes(task, discrepancy))
            .map(task -> cause(task, task.name(), discrepancy));
    return Stream.concat(one, together(discrepancy)).toList();
  }

  /** Where the task has no amount, it closes the difference if it is the only one missing. */
  private boolean closes(NamedTask task, Discrepancy discrepancy) {
    Amount amount = amount(task);
    return amount == null
        ? discrepancy.shortfall().signum() > 0 && named.size() == 1
        : discrepancy.closesWith(amount.yuan());
  }

  private Stream<LikelyCause> together(Discrepancy discrepancy) {
    List<Amount> amounts =
        named.stream().map(NamedProjectMissing::amount).filter(Objects::nonNull).toList();
    BigDecimal all = Ladder.sum(amounts);
    boolean closes =
        amounts.size() > 1 && amounts.size() == named.size() && discrepancy.closesWith(all);
    String names = named.stream().map(NamedTask::name).collect(Collectors.joining("、"));
    return closes
        ? Stream.of(
            cause(named.get(0), names, discrepancy).with("count", Integer.toString(named.size())))
        : Stream.empty();
  }

  private static @Nullable Amount amount(NamedTask task) {
    return task.figure() == null ? null : task.figure().amount();
  }

  private static LikelyCause cause(NamedTask task, String name, Discrepancy discrepancy) {
    return LikelyCause.of(Cause.PROJECT_MISSING, task.place())
        .with("name", name)
        .with("yuan", discrepancy.shortfall().toPlainString());
  }
}
