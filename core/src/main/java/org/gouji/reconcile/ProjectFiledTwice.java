package org.gouji.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A project that was added twice. Facts: {@code name}, {@code yuan}.
 *
 * @param repeated the addends that are a project's second form
 */
record ProjectFiledTwice(List<Figure> repeated) implements Explanation {
  ProjectFiledTwice {
    repeated = List.copyOf(repeated);
  }

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    Set<Place> seen = new HashSet<>();
    return repeated.stream()
        .filter(addend -> discrepancy.closesWith(addend.yuan().negate()))
        .filter(addend -> seen.add(addend.place()))
        .map(ProjectFiledTwice::cause)
        .toList();
  }

  private static LikelyCause cause(Figure addend) {
    return LikelyCause.of(Cause.PROJECT_FILED_TWICE, addend.place())
        .with("name", addend.name())
        .with("yuan", addend.yuan().toPlainString());
  }
}
