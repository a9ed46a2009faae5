package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Fund;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Submission.ListTotal;

/**
 * The projects of a list come to the list's own total row, column by column. A row with a name of
 * its own (a department, a unit) may hold money that the list does not: where it is above its
 * projects and no slip explains it, that is a note. Facts: {@code list}, the row's name; {@code
 * projects}, how many were added.
 */
final class ListedProjectsSum {

  private ListedProjectsSum() {}

  static Stream<Check> checks(ListTotal total) {
    List<Filed<ProjectFiling>> projects =
        total.projects().stream().map(project -> new Filed<>(total.file(), project)).toList();
    return total.row().funds().stream()
        .filter(fund -> fund.amount() != null)
        .map(fund -> sum(total, fund, projects))
        .filter(Sum::isFilled)
        .map(sum -> check(sum, total, projects));
  }

  private static Sum sum(ListTotal total, Fund fund, List<Filed<ProjectFiling>> projects) {
    Place place = new Place(total.file(), fund.location());
    return new Sum(
        new Figure(total.row().name(), fund, place),
        projects.stream().flatMap(project -> inColumn(fund, project)).toList());
  }

  /** The project's cell of the column. */
  private static Stream<Figure> inColumn(Fund column, Filed<ProjectFiling> project) {
    return project.filing().funds().stream()
        .filter(fund -> fund.item() == column.item() && fund.label().equals(column.label()))
        .filter(fund -> fund.horizon() == column.horizon() && fund.measure() == column.measure())
        .limit(1)
        .map(fund -> new Figure(Names.of(project), fund, Place.in(project, fund.location())));
  }

  private static Check check(Sum sum, ListTotal total, List<Filed<ProjectFiling>> projects) {
    List<Filed<ProjectFiling>> again = RepeatedProjects.laterForms(projects);
    Confirmations confirmations = Confirmations.of(projects, List.of());
    Explanations explanations =
        Explanations.ofProjects(
            new SlipOfOneFigure(confirmations),
            new ProjectFiledTwice(
                again.stream().flatMap(project -> inColumn(sum.total().fund(), project)).toList()),
            new AmountLeftOut(confirmations),
            new ProjectMissing());
    Check check =
        SumChecks.of(RuleCode.PROJECTS_SUM_TO_DEPARTMENT, sum, explanations)
            .withFact("list", total.row().name())
            .withFact("projects", projects.size());
    if (!again.isEmpty() && check.verdict() == Verdict.DIFFERS) {
      return check.blocked("project-filed-twice");
    }
    return mayHoldMore(check, total) ? check.withSeverity(Severity.NOTE) : check;
  }

  private static boolean mayHoldMore(Check check, ListTotal total) {
    return check.verdict() == Verdict.DIFFERS
        && check.difference() != null
        && check.difference().signum() < 0
        && !MoneyWords.LIST_TOTALS.contains(Names.folded(total.row().name()))
        && check.likelyCauses().stream().allMatch(cause -> cause.cause() == Cause.PROJECT_MISSING);
  }
}
