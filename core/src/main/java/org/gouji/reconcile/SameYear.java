package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Submission.Filed;
import org.jspecify.annotations.Nullable;

/**
 * The forms handed in together are of one year: the department's, or the one that most print.
 * Facts: {@code form}, {@code stated} its year, {@code year} the submission's.
 */
final class SameYear implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.SAME_YEAR;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return year(dossier).stream().flatMap(year -> check(dossier, year)).toList();
  }

  private Stream<Check> check(Dossier dossier, Integer year) {
    List<Check> strangers =
        dossier.forms().stream()
            .filter(form -> yearOf(form) != null && !year.equals(yearOf(form)))
            .map(form -> differs(form, year))
            .toList();
    return strangers.isEmpty()
        ? Stream.of(Check.agrees(code(), year.toString()))
        : strangers.stream();
  }

  private Check differs(Filed<? extends Filing> form, Integer year) {
    return Check.differs(code(), Names.of(form))
        .withFact("form", Names.of(form))
        .withFact("stated", yearOf(form))
        .withFact("year", year)
        .at(Place.of(form));
  }

  /** The year that the others are held against; empty where no form prints one. */
  static Optional<Integer> year(Dossier dossier) {
    return dossier.submission().departments().stream()
        .map(SameYear::yearOf)
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                MostCommon.of(
                    dossier.forms().stream().map(SameYear::yearOf).filter(Objects::nonNull),
                    Function.identity()));
  }

  static @Nullable Integer yearOf(Filed<? extends Filing> form) {
    return form.filing().heading().year();
  }
}
