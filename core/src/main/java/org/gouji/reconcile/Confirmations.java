package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;

/**
 * What is printed elsewhere about a project's money: other rows of its form, and the task that the
 * department's form lists it as. A figure that would have to be what another one says is the more
 * likely slip.
 */
record Confirmations(Map<Place, List<Figure>> elsewhere) {

  static final Confirmations NONE = new Confirmations(Map.of());

  Confirmations {
    elsewhere = Map.copyOf(elsewhere);
  }

  static Confirmations of(List<Filed<ProjectFiling>> projects, List<NamedTask> tasks) {
    Map<Place, List<Figure>> elsewhere = new HashMap<>();
    for (Filed<ProjectFiling> project : projects) {
      ProjectFunds funds = ProjectFunds.of(project);
      funds.own().ifPresent(own -> elsewhere.put(own.place(), others(own, funds, tasks)));
    }
    return new Confirmations(elsewhere);
  }

  private static List<Figure> others(Figure own, ProjectFunds funds, List<NamedTask> tasks) {
    Stream<Figure> listed =
        tasks.stream()
            .filter(task -> task.isCalled(own.name()))
            .map(NamedTask::figure)
            .filter(Objects::nonNull);
    return Stream.concat(funds.funds().where(fund -> fund != own.fund()).stream(), listed)
        .filter(figure -> figure.amount() != null)
        .toList();
  }

  /** The row that says so, if one does. */
  Optional<Figure> of(Figure figure, BigDecimal yuan) {
    return elsewhere.getOrDefault(figure.place(), List.of()).stream()
        .filter(other -> other.yuan().compareTo(yuan) == 0)
        .findFirst();
  }
}
