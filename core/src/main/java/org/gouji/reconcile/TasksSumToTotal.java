package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.Submission.Filed;

/**
 * The tasks that a department's form lists with amounts are its total, or its 项目支出 where each of
 * them is a project. Facts: {@code form}.
 */
final class TasksSumToTotal implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.TASKS_SUM_TO_TOTAL;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return dossier.submission().departments().stream()
        .flatMap(form -> check(form, dossier).stream())
        .toList();
  }

  private Optional<Check> check(Filed<DepartmentFiling> form, Dossier dossier) {
    List<NamedTask> tasks =
        NamedTask.of(form).stream().filter(task -> task.figure() != null).toList();
    List<Figure> figures =
        tasks.stream().map(NamedTask::figure).map(Objects::requireNonNull).toList();
    boolean projects = tasks.stream().allMatch(task -> isProject(task, dossier));
    return totals(form, projects).stream()
        .map(total -> new Sum(total, figures))
        .filter(Sum::isFilled)
        .reduce((first, second) -> agrees(second) && !agrees(first) ? second : first)
        .map(sum -> SumChecks.of(code(), sum, Explanations.ofForm()))
        .map(check -> check.withFact("form", Names.of(form)));
  }

  /** Both totals that the tasks may come to, the likelier first. */
  private static List<Figure> totals(Filed<DepartmentFiling> form, boolean projects) {
    FormFunds funds = FormFunds.budget(form);
    FundItem first = projects ? FundItem.PROJECT_EXPENDITURE : FundItem.TOTAL;
    FundItem second = projects ? FundItem.TOTAL : FundItem.PROJECT_EXPENDITURE;
    return Stream.of(first, second)
        .flatMap(item -> funds.one(item).stream())
        .filter(total -> !total.is(State.BLANK))
        .toList();
  }

  private static boolean isProject(NamedTask task, Dossier dossier) {
    return task.kind() == NamedTask.Kind.PROJECT
        || dossier.submission().projects().stream().anyMatch(form -> task.isCalled(Names.of(form)));
  }

  private static boolean agrees(Sum sum) {
    return sum.obstacle() == null && sum.verdict() != Verdict.DIFFERS;
  }
}
