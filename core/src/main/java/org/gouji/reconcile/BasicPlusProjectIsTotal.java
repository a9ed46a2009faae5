package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.FundItem;
import org.gouji.model.Submission.Filed;

/** Within a department's form 基本支出 and 项目支出 are the total. Facts: {@code form}. */
final class BasicPlusProjectIsTotal implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.BASIC_PLUS_PROJECT_IS_TOTAL;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return dossier.submission().departments().stream().flatMap(this::check).toList();
  }

  private Stream<Check> check(Filed<DepartmentFiling> form) {
    return FormFunds.each(form).stream()
        .flatMap(funds -> check(funds).stream())
        .map(check -> check.withFact("form", Names.of(form)));
  }

  private Optional<Check> check(FormFunds funds) {
    return sum(funds)
        .filter(Sum::isFilled)
        .map(sum -> SumChecks.of(code(), sum, Explanations.ofForm()))
        .map(check -> Repeats.settled(check, funds, FundItem.TOTAL));
  }

  /** Only where the form has both rows. */
  private static Optional<Sum> sum(FormFunds funds) {
    List<Figure> parts =
        Stream.of(FundItem.BASIC_EXPENDITURE, FundItem.PROJECT_EXPENDITURE)
            .flatMap(item -> funds.one(item).stream())
            .toList();
    return funds
        .one(FundItem.TOTAL)
        .filter(total -> parts.size() == 2)
        .map(total -> new Sum(total, parts));
  }
}
