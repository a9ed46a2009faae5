package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;

/** What a form has to spend in a horizon, in 元. */
final class Budget {

  /** What the levels of government pay, which together may be what a form has to spend. */
  static final Set<FundItem> LEVELS =
      EnumSet.of(FundItem.OWN_LEVEL_BUDGET, FundItem.HIGHER_LEVEL_FUNDS);

  private Budget() {}

  /**
   * The most that the funds block allows: the greatest single amount, or own-level and higher-level
   * funds together. A total that is blank or 0 over filled parts takes nothing away.
   */
  static Optional<BigDecimal> of(Filing filing, Horizon horizon) {
    BigDecimal levels =
        amounts(filing, horizon, Measure.BUDGET)
            .filter(fund -> LEVELS.contains(fund.item()))
            .map(Budget::yuan)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Stream.of(Measure.BUDGET, Measure.ADJUSTED_BUDGET)
        .flatMap(measure -> amounts(filing, horizon, measure))
        .map(Budget::yuan)
        .max(Comparator.naturalOrder())
        .map(levels::max)
        .filter(budget -> budget.signum() > 0);
  }

  private static Stream<Fund> amounts(Filing filing, Horizon horizon, Measure measure) {
    return filing.funds().stream()
        .filter(fund -> fund.horizon() == horizon && fund.measure() == measure)
        .filter(fund -> fund.amount() != null);
  }

  private static BigDecimal yuan(Fund fund) {
    return fund.amount() == null ? BigDecimal.ZERO : fund.amount().yuan();
  }
}
