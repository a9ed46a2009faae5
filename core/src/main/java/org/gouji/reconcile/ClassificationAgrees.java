package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Indicator;
import org.gouji.reconcile.IndicatorMatch.Carrier;

/**
 * {@link RuleCode#CLASSIFICATION_AGREES}: an indicator stands under the same level 1 and 2 on both
 * sides, compared by what the labels mean (see {@link Classification}).
 *
 * <p>Facts: {@code project}, {@code expected} (the department's levels as printed), {@code stated}
 * (the project's).
 */
final class ClassificationAgrees implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.CLASSIFICATION_AGREES;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return CheckMerger.merged(dossier.matches().stream().flatMap(this::check).toList());
  }

  private Stream<Check> check(IndicatorMatch match) {
    Indicator department = match.department();
    Classification levels = Classification.of(department);
    List<Carrier> others =
        match.carriers().stream()
            .filter(carrier -> !levels.agreesWith(Classification.of(carrier.indicator())))
            .toList();
    return others.isEmpty()
        ? Stream.of(Check.agrees(code(), department.name()).at(match.place()))
        : others.stream().map(carrier -> differs(match, carrier));
  }

  private Check differs(IndicatorMatch match, Carrier carrier) {
    return Check.differs(code(), match.department().name())
        .withFact("project", carrier.project())
        .withFact("expected", levels(match.department()))
        .withFact("stated", levels(carrier.indicator()))
        .at(match.place(), carrier.place());
  }

  private static String levels(Indicator indicator) {
    return Stream.of(indicator.categoryText(), indicator.subcategoryText())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("/"));
  }
}
