package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.model.Category;
import org.gouji.model.Filing;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Submission.Filed;
import org.gouji.model.TargetValue;
import org.gouji.reconcile.IndicatorMatch.Carrier;

/**
 * All indicators of one side that are written the same. One name has one of these, so that it is
 * equal to itself alone.
 */
final class NamedIndicators {

  private final IndicatorName name;
  private final List<Entry> entries;

  private NamedIndicators(IndicatorName name, List<Entry> entries) {
    this.name = name;
    this.entries = List.copyOf(entries);
  }

  /** An indicator and the horizons that its form has indicators of. */
  record Entry(Carrier carrier, Set<Horizon> horizons) {

    /** Whether this is what the form says of a horizon, or of any where it has no such block. */
    boolean isOf(Horizon horizon) {
      return carrier.indicator().horizon() == horizon || !horizons.contains(horizon);
    }
  }

  /**
   * The indicators of the forms by their written names, in an order that no form's place changes.
   */
  static Map<String, NamedIndicators> of(List<? extends Filed<? extends Filing>> forms) {
    Map<String, List<Entry>> byName = new TreeMap<>();
    for (Filed<? extends Filing> form : forms) {
      Set<Horizon> horizons = horizons(form.filing());
      String subject = Names.of(form);
      for (Indicator indicator : form.filing().indicators()) {
        Carrier carrier =
            new Carrier(subject, indicator, new Place(form.file(), indicator.location()));
        byName
            .computeIfAbsent(IndicatorName.written(indicator.name()), name -> new ArrayList<>())
            .add(new Entry(carrier, horizons));
      }
    }
    return byName.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                same -> new NamedIndicators(IndicatorName.of(same.getKey()), same.getValue()),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Set<Horizon> horizons(Filing filing) {
    Set<Horizon> horizons = EnumSet.noneOf(Horizon.class);
    filing.indicators().forEach(indicator -> horizons.add(indicator.horizon()));
    return horizons;
  }

  IndicatorName name() {
    return name;
  }

  /** The indicators, in the order of the forms. */
  List<Entry> entries() {
    return entries;
  }

  /** Whether some value of both can be held against each other; words can, and a missing unit. */
  boolean isComparableWith(NamedIndicators other) {
    UnitOfMeasure unit = unit();
    UnitOfMeasure others = other.unit();
    return unit.isMissing() || others.isMissing() || unit.isComparableWith(others);
  }

  /** Whether both stand under one level 1, wherever a form puts satisfaction and cost. */
  boolean isClassifiedAs(NamedIndicators other) {
    Category category = category();
    Category others = other.category();
    return category == Category.OTHER || others == Category.OTHER || category == others;
  }

  private UnitOfMeasure unit() {
    return entries.stream()
        .map(entry -> entry.carrier().indicator().target())
        .filter(TargetValue.Quantity.class::isInstance)
        .map(target -> UnitOfMeasure.of(((TargetValue.Quantity) target).unit()))
        .filter(unit -> !unit.isMissing())
        .findFirst()
        .orElse(UnitOfMeasure.of(null));
  }

  private Category category() {
    return Classification.category(entries.get(0).carrier().indicator());
  }
}
