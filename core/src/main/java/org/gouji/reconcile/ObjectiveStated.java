package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Horizon;
import org.gouji.model.Objective;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#OBJECTIVE_STATED}: the objective of the year is not blank, or that of the term
 * where the form asks for no other. Nothing is said of a form that has no such cell.
 *
 * <p>Facts: {@code horizon}, {@code stated} (what stands there instead of an objective).
 */
final class ObjectiveStated implements FormRule {

  @Override
  public RuleCode code() {
    return RuleCode.OBJECTIVE_STATED;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    List<Objective> ofYear = objectives(form.filing(), Horizon.YEAR);
    List<Objective> asked = ofYear.isEmpty() ? objectives(form.filing(), Horizon.TERM) : ofYear;
    return asked.isEmpty() ? Stream.empty() : Stream.of(check(form, asked));
  }

  private Check check(Filed<? extends Filing> form, List<Objective> asked) {
    String subject = Names.of(form);
    Objective first = asked.get(0);
    Place place = new Place(form.file(), first.location());
    if (asked.stream().anyMatch(objective -> Stated.is(objective.text()))) {
      return Check.agrees(code(), subject).at(place);
    }
    return Check.differs(code(), subject)
        .withFact("horizon", first.horizon().word())
        .withFact("stated", first.text().isBlank() ? null : first.text().strip())
        .at(place);
  }

  private static List<Objective> objectives(Filing filing, Horizon horizon) {
    return filing.objectives().stream()
        .filter(objective -> objective.horizon() == horizon)
        .toList();
  }
}
