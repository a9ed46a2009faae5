package org.gouji.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Period;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;
import org.jspecify.annotations.Nullable;

/**
 * A project's period meets the form's year, or the submission's where the form prints none. Facts:
 * {@code form}, {@code period} as printed, {@code year}.
 */
final class PeriodCoversYear implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.PERIOD_COVERS_YEAR;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Optional<Integer> common = SameYear.year(dossier);
    return dossier.submission().projects().stream()
        .flatMap(form -> check(form, common).stream())
        .toList();
  }

  private Optional<Check> check(Filed<ProjectFiling> form, Optional<Integer> common) {
    Period period = form.filing().period();
    return Optional.ofNullable(SameYear.yearOf(form))
        .or(() -> common)
        .filter(year -> period != null && hasEnd(period))
        .map(year -> check(form, Objects.requireNonNull(period), year));
  }

  private Check check(Filed<ProjectFiling> form, Period period, int year) {
    boolean met = !isAfter(period.start(), year) && !isBefore(period.end(), year);
    Check check =
        met ? Check.agrees(code(), Names.of(form)) : Check.differs(code(), Names.of(form));
    return check
        .withFact("form", Names.of(form))
        .withFact("period", period.text())
        .withFact("year", year)
        .at(Place.in(form, period.location()));
  }

  /** 3年 and 长期 have neither start nor end and meet any year. */
  private static boolean hasEnd(Period period) {
    return Stream.of(Optional.ofNullable(period.start()), Optional.ofNullable(period.end()))
        .anyMatch(Optional::isPresent);
  }

  private static boolean isAfter(@Nullable LocalDate day, int year) {
    return day != null && day.getYear() > year;
  }

  private static boolean isBefore(@Nullable LocalDate day, int year) {
    return day != null && day.getYear() < year;
  }
}
