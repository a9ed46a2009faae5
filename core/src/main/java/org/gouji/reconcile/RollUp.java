package org.gouji.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.Comparison;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.TargetValue;
import org.gouji.model.TargetValue.Quantity;
import org.gouji.reconcile.IndicatorMatch.Carrier;
import org.gouji.reconcile.IndicatorMatch.How;
import org.jspecify.annotations.Nullable;

/**
 * An additive indicator that several projects carry, each with a part of the department's quantity.
 *
 * @param carriers without those that say the same of the same project again
 */
record RollUp(IndicatorMatch match, Aim stated, List<Carrier> carriers) {

  private static final List<String> ENDINGS = Wording.STANDARD.words("not-additive-ending");
  private static final List<String> WITHIN = Wording.STANDARD.words("not-additive-within");
  private static final List<String> DIMENSIONS = Wording.STANDARD.words("not-additive-dimension");

  /**
   * The roll-up that a match is, or null where each project carries the department's target itself:
   * a rate, a deadline, one project, or the same figure in every project.
   */
  static @Nullable RollUp of(IndicatorMatch match) {
    Aim stated = Aim.of(match.department().target());
    List<Carrier> carriers = distinct(match.carriers());
    if (stated == null || carriers.size() < 2 || match.how() == How.SPLIT || isOfTerm(match)) {
      return null;
    }
    RollUp rollUp = new RollUp(match, stated, carriers);
    boolean parts = isAdditive(match.department()) ? !rollUp.isRepeated() : rollUp.addsUp();
    return parts && rollUp.isOfQuantities() ? rollUp : null;
  }

  /**
   * Whether values of several projects add up, as far as name and unit say. Shares, times, scores,
   * averages and what is said of the whole county do not.
   */
  static boolean isAdditive(Indicator indicator) {
    String name = IndicatorName.keyOf(indicator.name());
    String dimension =
        indicator.target() instanceof Quantity quantity
            ? UnitOfMeasure.of(quantity.unit()).dimension()
            : "";
    return ENDINGS.stream().noneMatch(name::endsWith)
        && WITHIN.stream().noneMatch(name::contains)
        && !DIMENSIONS.contains(dimension)
        && !dimension.equals(UnitOfMeasure.PER);
  }

  /** A term is as long as each form says, so quantities of terms are not held together. */
  static boolean isOfTerm(IndicatorMatch match) {
    return match.department().horizon() == Horizon.TERM;
  }

  /**
   * A table may repeat an indicator, and a project may be filed twice: the same figure counts once.
   */
  private static List<Carrier> distinct(List<Carrier> carriers) {
    record Said(String project, TargetValue target) {}
    Map<Said, Carrier> first = new LinkedHashMap<>();
    for (Carrier carrier : carriers) {
      first.putIfAbsent(new Said(carrier.project(), carrier.indicator().target()), carrier);
    }
    return List.copyOf(first.values());
  }

  /** The department's unit as printed, null where there is none. */
  @Nullable String unit() {
    return match.department().target() instanceof Quantity quantity ? quantity.unit() : null;
  }

  /** The projects' values added up, in the department's unit; what is no quantity adds nothing. */
  BigDecimal sum() {
    return carriers.stream()
        .map(this::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether every project states a quantity that can be counted in the department's unit. */
  boolean isComplete() {
    return carriers.stream().allMatch(carrier -> value(carrier) != null);
  }

  /** The addends, in the department's unit. */
  List<Contributor> contributors() {
    return carriers.stream()
        .map(carrier -> new Contributor(carrier.project(), value(carrier), carrier.place()))
        .toList();
  }

  private @Nullable BigDecimal value(Carrier carrier) {
    Aim aim = Aim.of(carrier.indicator().target());
    if (aim == null || !isCountable(aim.unit())) {
      return null;
    }
    BigDecimal factor = stated.unit().factor();
    return aim.inBase(stated.unit()).divide(factor, MathContext.DECIMAL128);
  }

  private boolean isCountable(UnitOfMeasure unit) {
    return unit.isMissing() || stated.unit().isMissing() || unit.isComparableWith(stated.unit());
  }

  private boolean addsUp() {
    return isComplete() && sum().compareTo(stated.value()) == 0;
  }

  private boolean isRepeated() {
    return carriers.stream().map(this::value).allMatch(this::isStated);
  }

  private boolean isStated(@Nullable BigDecimal value) {
    return value != null && value.compareTo(stated.value()) == 0;
  }

  private boolean isOfQuantities() {
    return stated.comparison() != Comparison.PLUS_MINUS
        && carriers.stream().anyMatch(carrier -> value(carrier) != null);
  }
}
