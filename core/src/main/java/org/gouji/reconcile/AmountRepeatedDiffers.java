package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Submission.Filed;

/**
 * One amount is not given twice differently: in one form, or in a department's list of tasks and in
 * the form of the project that the task is. Facts: {@code form}, {@code amounts} as printed.
 */
final class AmountRepeatedDiffers implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.AMOUNT_REPEATED_DIFFERS;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Stream<Check> withinForms = dossier.forms().stream().flatMap(this::withinForm);
    return Stream.concat(withinForms, acrossForms(dossier)).toList();
  }

  private Stream<Check> withinForm(Filed<?> form) {
    return FormFunds.each(form).stream()
        .flatMap(funds -> Repeats.of(funds).stream())
        .map(figures -> check(figures.get(0).fund().item().word(), figures))
        .map(check -> check.withFact("form", Names.of(form)));
  }

  private Stream<Check> acrossForms(Dossier dossier) {
    List<Figure> projects =
        dossier.submission().projects().stream()
            .flatMap(form -> ProjectFunds.of(form).own().stream())
            .filter(figure -> figure.amount() != null)
            .toList();
    return dossier.submission().departments().stream()
        .flatMap(form -> NamedTask.of(form).stream())
        .filter(task -> task.figure() != null && task.figure().amount() != null)
        .flatMap(task -> twice(task, projects));
  }

  private Stream<Check> twice(NamedTask task, List<Figure> projects) {
    Figure listed = Objects.requireNonNull(task.figure());
    List<Figure> same = projects.stream().filter(project -> task.isCalled(project.name())).toList();
    return same.size() == 1
        ? Stream.of(check(task.name(), List.of(listed, same.get(0))).withFact("form", task.name()))
        : Stream.empty();
  }

  private Check check(String subject, List<Figure> figures) {
    Check check =
        Repeats.contradict(figures)
            ? Check.differs(code(), subject).withFact("amounts", printed(figures))
            : Check.agrees(code(), subject);
    return check.at(figures.stream().map(Figure::place).toArray(Place[]::new));
  }

  private static String printed(List<Figure> figures) {
    return String.join("、", figures.stream().map(AmountRepeatedDiffers::printed).toList());
  }

  private static String printed(Figure figure) {
    return figure.printed().toPlainString() + Objects.requireNonNull(figure.fund().unit()).label();
  }
}
