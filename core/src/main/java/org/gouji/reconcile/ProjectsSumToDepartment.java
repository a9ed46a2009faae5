package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.FundItem;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/**
 * The own-level amounts of the projects are the department's 项目支出; superior funds stand apart.
 * Facts: {@code form}, the department's; {@code projects}, how many were added; {@code reason},
 * where nothing can be compared: {@code no-department-form}, {@code no-project-forms}, {@code
 * no-project-expenditure}, {@code no-project-amounts}, or one of a sum's own. The total rows of
 * lists are checked by {@link ListedProjectsSum}.
 */
final class ProjectsSumToDepartment implements Rule {

  private static final String SUBJECT = FundItem.PROJECT_EXPENDITURE.word();

  @Override
  public RuleCode code() {
    return RuleCode.PROJECTS_SUM_TO_DEPARTMENT;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Stream<Check> lists =
        dossier.submission().listTotals().stream().flatMap(ListedProjectsSum::checks);
    return Stream.concat(toDepartment(dossier).stream(), lists).toList();
  }

  private List<Check> toDepartment(Dossier dossier) {
    Submission submission = dossier.submission();
    if (submission.departments().isEmpty()) {
      return List.of(notComparable("no-department-form"));
    }
    if (submission.projects().isEmpty()) {
      return List.of(notComparable("no-project-forms"));
    }
    return submission.departments().stream()
        .map(form -> check(form, projects(form, submission)))
        .toList();
  }

  private Check check(Filed<DepartmentFiling> form, List<Filed<ProjectFiling>> projects) {
    FormFunds funds = FormFunds.budget(form);
    Optional<Figure> stated = funds.one(FundItem.PROJECT_EXPENDITURE);
    Check check =
        stated
            .map(total -> new Sum(total, own(projects)))
            .map(sum -> sum.isFilled() ? compared(sum, form, projects) : unfilled(sum))
            .map(each -> Repeats.settled(each, funds, FundItem.PROJECT_EXPENDITURE))
            .orElseGet(() -> notComparable("no-project-expenditure").at(Place.of(form)));
    return check.withFact("form", Names.of(form)).withFact("projects", projects.size());
  }

  private Check compared(
      Sum sum, Filed<DepartmentFiling> form, List<Filed<ProjectFiling>> projects) {
    List<NamedTask> tasks = NamedTask.of(form);
    List<Figure> repeated = own(RepeatedProjects.laterForms(projects));
    Confirmations confirmations = Confirmations.of(projects, tasks);
    Explanations explanations =
        Explanations.ofProjects(
            new NamedProjectMissing(missing(tasks, projects)),
            new SlipOfOneFigure(confirmations),
            new ProjectFiledTwice(repeated),
            new HigherLevelFundsIncluded(superior(projects)),
            new AmountLeftOut(confirmations),
            new ProjectMissing());
    Check check = SumChecks.of(code(), sum, explanations);
    boolean blocks = !repeated.isEmpty() && check.verdict() == Verdict.DIFFERS;
    return blocks ? check.blocked("project-filed-twice") : check;
  }

  private Check unfilled(Sum sum) {
    return notComparable("no-project-amounts").at(sum.total().place());
  }

  private Check notComparable(String reason) {
    return Check.notComparable(code(), SUBJECT).withFact("reason", reason);
  }

  /** The projects' forms of the same stage as the department's; all where none is. */
  private static List<Filed<ProjectFiling>> projects(
      Filed<DepartmentFiling> form, Submission submission) {
    List<Filed<ProjectFiling>> same =
        submission.projects().stream()
            .filter(
                project -> project.filing().heading().stage() == form.filing().heading().stage())
            .toList();
    return same.isEmpty() ? submission.projects() : same;
  }

  private static List<Figure> own(List<Filed<ProjectFiling>> projects) {
    return projects.stream().flatMap(project -> ProjectFunds.of(project).own().stream()).toList();
  }

  private static List<Figure> superior(List<Filed<ProjectFiling>> projects) {
    return projects.stream()
        .flatMap(project -> ProjectFunds.of(project).superior().stream())
        .toList();
  }

  /** The department's tasks that are, or may be, projects which nobody filed. */
  private static List<NamedTask> missing(
      List<NamedTask> tasks, List<Filed<ProjectFiling>> projects) {
    return tasks.stream()
        .filter(NamedTask::mayBeMissed)
        .filter(task -> projects.stream().noneMatch(each -> task.isCalled(Names.of(each))))
        .toList();
  }
}
