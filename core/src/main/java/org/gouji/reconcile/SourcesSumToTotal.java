package org.gouji.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;

/**
 * Within a form a total is the sum of its sources, each horizon and measure apart. A row within
 * another is part of that row and is never counted beside it. Facts: {@code form}, {@code horizon},
 * {@code measure}.
 */
final class SourcesSumToTotal implements Rule {

  private static final Set<FundItem> SPENDING =
      EnumSet.of(
          FundItem.TOTAL,
          FundItem.BASIC_EXPENDITURE,
          FundItem.PROJECT_EXPENDITURE,
          FundItem.PERSONNEL_EXPENDITURE,
          FundItem.OPERATING_EXPENDITURE);

  /** Rows with parts of their own. */
  private static final List<FundItem> PARENTS =
      List.of(
          FundItem.FISCAL_APPROPRIATION, FundItem.BASIC_EXPENDITURE, FundItem.PROJECT_EXPENDITURE);

  @Override
  public RuleCode code() {
    return RuleCode.SOURCES_SUM_TO_TOTAL;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return dossier.forms().stream()
        .flatMap(form -> FormFunds.each(form).stream())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Check> check(FormFunds funds) {
    Stream<Sum> totals =
        total(funds).stream().flatMap(total -> Decomposition.of(total, sources(funds)));
    Stream<Sum> parts = PARENTS.stream().flatMap(parent -> parts(parent, funds).stream());
    return Stream.concat(totals, parts.filter(this::isTold))
        .filter(Sum::isFilled)
        .map(sum -> check(sum, funds));
  }

  private Check check(Sum sum, FormFunds funds) {
    Check check =
        SumChecks.of(code(), sum, Explanations.ofForm())
            .withFact("form", Names.of(funds.form()))
            .withFact("horizon", funds.horizon().word())
            .withFact("measure", funds.measure().word());
    return Repeats.settled(check, funds, sum.total().fund().item());
  }

  /** Of several totals (项目总投资 and 年度资金总额) the one that the sources come to. */
  private static Optional<Figure> total(FormFunds funds) {
    List<Figure> sources = sources(funds);
    return funds.top(FundItem.TOTAL).stream()
        .filter(total -> Decomposition.agrees(new Sum(total, sources)))
        .findFirst()
        .or(() -> funds.one(FundItem.TOTAL));
  }

  static List<Figure> sources(FormFunds funds) {
    return funds.where(fund -> !SPENDING.contains(fund.item()) && FormFunds.isTop(fund));
  }

  private static Optional<Sum> parts(FundItem parent, FormFunds funds) {
    List<Figure> parts = funds.where(fund -> fund.within() == parent);
    return funds.one(parent).filter(row -> !parts.isEmpty()).map(row -> new Sum(row, parts));
  }

  /** 其中 may list some of the parts only, so that only parts above their row are an error. */
  private boolean isTold(Sum sum) {
    return sum.obstacle() == null && sum.isFilled() && (isWhole(sum) || exceeds(sum));
  }

  private static boolean isWhole(Sum sum) {
    Set<FundItem> items = EnumSet.noneOf(FundItem.class);
    sum.addends().stream().map(Figure::fund).map(Fund::item).forEach(items::add);
    return items.equals(EnumSet.of(FundItem.PERSONNEL_EXPENDITURE, FundItem.OPERATING_EXPENDITURE));
  }

  private static boolean exceeds(Sum sum) {
    return sum.difference().signum() > 0;
  }
}
