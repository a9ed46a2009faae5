package org.gouji.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;

/**
 * A text where an amount should stand: an error where a sum needs the amount, else a warning, as is
 * a department's name under 上级资金. Facts: {@code form}, {@code label}, {@code stated}.
 */
final class NumberExpected implements Rule {

  private static final Set<FundItem> DEPARTMENT_SUMS =
      EnumSet.of(FundItem.TOTAL, FundItem.BASIC_EXPENDITURE, FundItem.PROJECT_EXPENDITURE);

  @Override
  public RuleCode code() {
    return RuleCode.NUMBER_EXPECTED;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return dossier.forms().stream().flatMap(this::check).toList();
  }

  private Stream<Check> check(Filed<? extends Filing> form) {
    List<Fund> needed = needed(form);
    return form.filing().funds().stream()
        .filter(fund -> fund.state() == State.NOT_A_NUMBER)
        .map(fund -> differs(form, fund, needed.contains(fund)));
  }

  private Check differs(Filed<? extends Filing> form, Fund fund, boolean isNeeded) {
    Check check =
        Check.differs(code(), fund.item().word())
            .withFact("form", Names.of(form))
            .withFact("label", fund.label())
            .withFact("stated", Objects.requireNonNullElse(fund.text(), ""))
            .at(Place.in(form, fund.location()));
    return check.withSeverity(isNeeded ? Severity.ERROR : Severity.WARNING);
  }

  private static List<Fund> needed(Filed<? extends Filing> form) {
    Stream<Fund> sources = FormFunds.each(form).stream().flatMap(NumberExpected::inSum);
    return Stream.concat(sources, own(form)).toList();
  }

  /** The total and the sources of a form that adds them up; superior funds are told apart. */
  private static Stream<Fund> inSum(FormFunds funds) {
    List<Figure> all = funds.where(fund -> fund.item() != FundItem.HIGHER_LEVEL_FUNDS);
    boolean adds = all.size() > 1 && funds.one(FundItem.TOTAL).isPresent();
    return adds ? all.stream().map(Figure::fund) : Stream.empty();
  }

  private static Stream<Fund> own(Filed<? extends Filing> form) {
    if (form.filing() instanceof ProjectFiling project) {
      return ProjectFunds.of(new Filed<>(form.file(), project)).own().map(Figure::fund).stream();
    }
    return form.filing() instanceof DepartmentFiling department
        ? department.funds().stream().filter(fund -> DEPARTMENT_SUMS.contains(fund.item()))
        : Stream.empty();
  }
}
