package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Filing;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Submission.Filed;

/**
 * One amount is not given twice differently: in one form, in the texts in and beside it, or in a
 * department's list of tasks and in the form of the project that the task is. Facts: {@code form},
 * {@code amounts} as printed; {@code text}, where one of them stands in a text, {@code labels}
 * where the form calls them differently.
 */
final class AmountRepeatedDiffers implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.AMOUNT_REPEATED_DIFFERS;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Stream<Check> withinForms = dossier.forms().stream().flatMap(this::withinForm);
    Stream<Check> labels = dossier.forms().stream().flatMap(this::underTwoLabels);
    Stream<Check> inTexts = dossier.forms().stream().flatMap(this::inTexts);
    return Stream.of(withinForms, labels, inTexts, acrossForms(dossier))
        .flatMap(each -> each)
        .toList();
  }

  /** What was applied for may not be what was granted: a warning. */
  private Stream<Check> underTwoLabels(Filed<? extends Filing> form) {
    FormFunds funds = new FormFunds(form, Horizon.YEAR, Measure.BUDGET);
    List<Figure> totals = TotalsOfTheYear.contradicting(funds);
    String labels = String.join("、", totals.stream().map(Figure::name).toList());
    return totals.isEmpty()
        ? Stream.empty()
        : Stream.of(
            check(FundItem.TOTAL.word(), totals)
                .withFact("labels", labels)
                .withFact("form", Names.of(form))
                .withSeverity(Severity.WARNING));
  }

  private Stream<Check> inTexts(Filed<? extends Filing> form) {
    List<Check> checks =
        MentionedAmount.of(form)
            .map(this::check)
            .map(check -> check.withFact("form", Names.of(form)))
            .toList();
    return CheckMerger.merged(checks).stream();
  }

  /** An amount in a name says nothing of what it is the amount of; somebody should look. */
  private Check check(MentionedAmount mentioned) {
    List<Figure> figures = List.of(mentioned.row(), mentioned.said());
    String subject = mentioned.row().fund().item().word();
    if (mentioned.isKnown()) {
      return Check.agrees(code(), subject).at(places(figures));
    }
    Check check =
        Check.differs(code(), subject)
            .withFact("amounts", printed(figures))
            .withFact("text", mentioned.said().fund().text())
            .at(places(figures));
    return mentioned.isUnlabelled() ? check.withSeverity(Severity.WARNING) : check;
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
    return check.at(places(figures));
  }

  private static Place[] places(List<Figure> figures) {
    return figures.stream().map(Figure::place).toArray(Place[]::new);
  }

  private static String printed(List<Figure> figures) {
    return String.join("、", figures.stream().map(AmountRepeatedDiffers::printed).toList());
  }

  private static String printed(Figure figure) {
    return figure.printed().toPlainString() + Objects.requireNonNull(figure.fund().unit()).label();
  }
}
