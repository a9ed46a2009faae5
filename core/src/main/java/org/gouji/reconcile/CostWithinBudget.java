package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Category;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;
import org.gouji.model.Submission.Filed;
import org.gouji.model.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * {@link RuleCode#COST_WITHIN_BUDGET}: a target for the cost of the whole, in money, is within the
 * form's budget of that horizon. Costs for each of something (单价, 人均, 标准) are not held against it;
 * nothing is said where the form has no budget.
 *
 * <p>Facts: {@code form}, {@code stated} (the target as printed), {@code cost} and {@code budget}
 * in 元.
 */
final class CostWithinBudget implements FormRule {

  private static final List<String> OF_THE_WHOLE = Wording.STANDARD.words("cost");
  private static final List<String> OF_EACH = Wording.STANDARD.words("unit-cost");

  @Override
  public RuleCode code() {
    return RuleCode.COST_WITHIN_BUDGET;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    return CheckMerger.merged(
        form.filing().indicators().stream()
            .filter(CostWithinBudget::isCost)
            .flatMap(indicator -> check(form, indicator))
            .toList())
        .stream();
  }

  private Stream<Check> check(Filed<? extends Filing> form, Indicator indicator) {
    BigDecimal cost = yuan(indicator.target());
    Optional<BigDecimal> budget = Budget.of(form.filing(), indicator.horizon());
    if (cost == null || budget.isEmpty()) {
      return Stream.empty();
    }
    boolean within = cost.compareTo(budget.get()) <= 0;
    String name = indicator.name();
    return Stream.of(
        (within ? Check.agrees(code(), name) : Check.differs(code(), name))
            .withFact("form", Names.of(form))
            .withFact("stated", indicator.target().text())
            .withFact("cost", cost.toPlainString())
            .withFact("budget", budget.get().toPlainString())
            .at(Place.in(form, indicator.location())));
  }

  private static boolean isCost(Indicator indicator) {
    boolean classified =
        Classification.category(indicator) == Category.COST
            && indicator.subcategory() != Subcategory.SOCIAL_COST
            && indicator.subcategory() != Subcategory.ECOLOGICAL_COST;
    String name = IndicatorName.written(indicator.name());
    return classified
        && OF_THE_WHOLE.stream().anyMatch(name::contains)
        && OF_EACH.stream().noneMatch(name::contains);
  }

  /** In 元, or null where the target is no money; 250万 is money under 成本指标. */
  private static @Nullable BigDecimal yuan(TargetValue target) {
    Aim aim = Aim.of(target);
    if (aim == null) {
      return null;
    }
    UnitOfMeasure unit = aim.unit();
    boolean bareMultiple = unit.isMissing() && unit.factor().compareTo(BigDecimal.ONE) > 0;
    boolean money = unit.dimension().equals(UnitOfMeasure.MONEY) || bareMultiple;
    return money ? unit.inBase(aim.value()).stripTrailingZeros() : null;
  }
}
