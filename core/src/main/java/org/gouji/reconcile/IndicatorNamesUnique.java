package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Submission.Filed;
import org.jspecify.annotations.Nullable;

/**
 * {@link RuleCode#INDICATOR_NAMES_UNIQUE}: within a table no indicator stands twice. A block for
 * the term and one for the year may repeat each other, and so may the detail rows of two headings.
 *
 * <p>Facts: {@code form}, {@code times}.
 */
final class IndicatorNamesUnique implements FormRule {

  private record Named(Horizon horizon, @Nullable String group, String name) {}

  @Override
  public RuleCode code() {
    return RuleCode.INDICATOR_NAMES_UNIQUE;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    Map<Named, List<Indicator>> byName = new LinkedHashMap<>();
    for (Indicator indicator : form.filing().indicators()) {
      String name = IndicatorName.written(indicator.name());
      byName
          .computeIfAbsent(
              new Named(indicator.horizon(), indicator.group(), name), key -> new ArrayList<>())
          .add(indicator);
    }
    List<Check> repeated =
        CheckMerger.merged(
            byName.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> repeated(form, same))
                .toList());
    return repeated.isEmpty() && !byName.isEmpty()
        ? Stream.of(Check.agrees(code(), Names.of(form)).at(Place.of(form)))
        : repeated.stream();
  }

  private Check repeated(Filed<? extends Filing> form, List<Indicator> same) {
    return Check.differs(code(), same.get(0).name())
        .withFact("form", Names.of(form))
        .withFact("times", same.size())
        .at(same.stream().map(one -> Place.in(form, one.location())).toArray(Place[]::new));
  }
}
