package org.gouji.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Execution;
import org.gouji.model.Filing;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Submission.Filed;

/**
 * Self-evaluation: the execution rate is what was executed over the year's whole budget, rounded or
 * cut off at its printed decimals. Facts: {@code form}, {@code rate} as stated, {@code expected},
 * {@code budget} and {@code executed} in 元.
 */
final class ExecutionRate implements Rule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  @Override
  public RuleCode code() {
    return RuleCode.EXECUTION_RATE;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return dossier.forms().stream().flatMap(form -> check(form).stream()).toList();
  }

  private Optional<Check> check(Filed<? extends Filing> form) {
    Execution execution = form.filing().execution();
    if (execution == null || execution.rate() == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> budget =
        total(form, Measure.ADJUSTED_BUDGET).or(() -> total(form, Measure.BUDGET));
    return budget
        .filter(yuan -> yuan.signum() > 0)
        .flatMap(yuan -> total(form, Measure.EXECUTED).map(spent -> new Share(spent, yuan)))
        .map(share -> check(form, execution.rate(), share))
        .map(check -> check.at(Place.in(form, execution.location())));
  }

  private record Share(BigDecimal executed, BigDecimal budget) {
    BigDecimal percent(int decimals, RoundingMode mode) {
      return executed.multiply(HUNDRED).divide(budget, decimals, mode);
    }

    boolean isPrintedAs(BigDecimal rate) {
      int decimals = Math.max(0, rate.scale());
      return rate.compareTo(percent(decimals, RoundingMode.HALF_UP)) == 0
          || rate.compareTo(percent(decimals, RoundingMode.DOWN)) == 0;
    }
  }

  private Check check(Filed<? extends Filing> form, BigDecimal rate, Share share) {
    String name = Names.of(form);
    Check check =
        share.isPrintedAs(rate) ? Check.agrees(code(), name) : Check.differs(code(), name);
    return check
        .withFact("form", name)
        .withFact("rate", rate.toPlainString())
        .withFact("expected", share.percent(DECIMALS, RoundingMode.HALF_UP).toPlainString())
        .withFact("budget", share.budget().toPlainString())
        .withFact("executed", share.executed().toPlainString());
  }

  private static Optional<BigDecimal> total(Filed<? extends Filing> form, Measure measure) {
    FormFunds funds = new FormFunds(form, Horizon.YEAR, measure);
    return funds.one(FundItem.TOTAL).filter(figure -> figure.amount() != null).map(Figure::yuan);
  }
}
