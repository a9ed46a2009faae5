package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Submission.Filed;
import org.gouji.model.TargetValue.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * {@link RuleCode#UNIT_CONTRADICTS}: the unit of a target contradicts what stands beside it: a unit
 * printed with the value (12万元 under %), or the name (a 率 in 天, a 人数 in %). Measure words of things
 * and persons never contradict each other, and 0 has any unit.
 *
 * <p>Facts: {@code form}, {@code stated} (the target as printed), {@code unit}, {@code with} (the
 * unit that is printed too, or % where the name asks for a rate).
 */
final class UnitContradicts implements FormRule {

  private static final Pattern BEHIND_NUMBER = Pattern.compile("[0-9](?:\\s*)([^0-9.,]+)$");
  private static final String RATE = "rate";
  private static final String COUNT = "count";
  private static final Set<String> NO_RATE =
      Set.of(COUNT, "time", UnitOfMeasure.MONEY, "length", "area", "mass", "volume");

  @Override
  public RuleCode code() {
    return RuleCode.UNIT_CONTRADICTS;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    return CheckMerger.merged(
        form.filing().indicators().stream().flatMap(indicator -> check(form, indicator)).toList())
        .stream();
  }

  private Stream<Check> check(Filed<? extends Filing> form, Indicator indicator) {
    if (!(indicator.target() instanceof Quantity quantity) || quantity.value().signum() == 0) {
      return Stream.empty();
    }
    String with = contradiction(indicator.name(), quantity);
    return with == null
        ? Stream.empty()
        : Stream.of(
            Check.differs(code(), indicator.name())
                .withFact("form", Names.of(form))
                .withFact("stated", quantity.text())
                .withFact("unit", quantity.unit())
                .withFact("with", with.isEmpty() ? null : with)
                .at(Place.in(form, indicator.location())));
  }

  private static @Nullable String contradiction(String name, Quantity quantity) {
    UnitOfMeasure unit = UnitOfMeasure.of(quantity.unit());
    List<String> printed = printedUnits(quantity.text());
    UnitOfMeasure first = printed.isEmpty() ? unit : UnitOfMeasure.of(printed.get(0));
    for (String other : printed) {
      if (areAtOdds(unit, UnitOfMeasure.of(other)) || areAtOdds(first, UnitOfMeasure.of(other))) {
        return other;
      }
    }
    String kind = NameGuard.kind(IndicatorName.keyOf(name));
    boolean rateInThings = kind.equals(RATE) && NO_RATE.contains(unit.dimension());
    boolean thingsInRate = kind.equals(COUNT) && unit.dimension().equals(UnitOfMeasure.PERCENT);
    if (rateInThings) {
      return "%";
    }
    return thingsInRate ? "" : null;
  }

  private static boolean areAtOdds(UnitOfMeasure unit, UnitOfMeasure printed) {
    return unit.isKnown() && printed.isKnown() && !unit.dimension().equals(printed.dimension());
  }

  /** The unit behind the number, or the two where a column's unit was put behind the cell's own. */
  private static List<String> printedUnits(String text) {
    Matcher behind = BEHIND_NUMBER.matcher(Wording.plain(text));
    if (!behind.find()) {
      return List.of();
    }
    String tail = behind.group(1);
    List<String> units = new ArrayList<>();
    if (UnitOfMeasure.of(tail).isKnown()) {
      units.add(tail);
    } else {
      for (int at = 1; at < tail.length(); at++) {
        if (areBothKnown(tail.substring(0, at), tail.substring(at))) {
          units.add(tail.substring(0, at));
          units.add(tail.substring(at));
        }
      }
    }
    return units;
  }

  private static boolean areBothKnown(String one, String other) {
    return UnitOfMeasure.of(one).isKnown() && UnitOfMeasure.of(other).isKnown();
  }
}
