package org.gouji.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Category;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Stage;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#OUTPUT_AND_BENEFIT_STATED}: a form has at least one indicator of output and one
 * of benefit; satisfaction counts where it stands under 效益指标. Nothing is said of a form without
 * levels, nor of one without indicators where no form of its kind in the submission has any.
 *
 * <p>Where most of several forms lack the same it is the way of the office, which no single form is
 * to blame for, and after the year is over nothing can be added: a note.
 *
 * <p>Facts: {@code missing}, the words of the levels that are missing.
 */
final class OutputAndBenefitStated implements Rule {

  /** Of fewer forms nobody can tell what is the rule and what the exception. */
  private static final int SEVERAL = 3;

  /** A form and what it lacks of the two. */
  private record Looked(Filed<? extends Filing> form, Set<Category> missing) {}

  @Override
  public RuleCode code() {
    return RuleCode.OUTPUT_AND_BENEFIT_STATED;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Submission submission = dossier.submission();
    return Stream.of(submission.departments(), submission.projects())
        .flatMap(forms -> checks(looked(forms)).stream())
        .toList();
  }

  private List<Check> checks(List<Looked> forms) {
    long lacking = forms.stream().filter(form -> !form.missing().isEmpty()).count();
    boolean usual = forms.size() >= SEVERAL && lacking * 2 > forms.size();
    return forms.stream().map(form -> check(form, usual)).toList();
  }

  private Check check(Looked looked, boolean usual) {
    Filed<? extends Filing> form = looked.form();
    Check check =
        looked.missing().isEmpty()
            ? Check.agrees(code(), Names.of(form))
            : Check.differs(code(), Names.of(form)).withFact("missing", words(looked.missing()));
    boolean over = form.filing().heading().stage() != Stage.OBJECTIVE;
    boolean note = !looked.missing().isEmpty() && (usual || over);
    return (note ? check.withSeverity(Severity.NOTE) : check).at(Place.of(form));
  }

  private static List<Looked> looked(List<? extends Filed<? extends Filing>> forms) {
    boolean some = forms.stream().anyMatch(form -> !form.filing().indicators().isEmpty());
    return forms.stream()
        .filter(form -> some && form.filing().indicators().isEmpty() || hasLevels(form))
        .map(form -> new Looked(form, missing(form.filing())))
        .toList();
  }

  private static boolean hasLevels(Filed<? extends Filing> form) {
    return form.filing().indicators().stream()
        .anyMatch(indicator -> level(indicator) != Category.OTHER);
  }

  private static Set<Category> missing(Filing filing) {
    Set<Category> missing = EnumSet.of(Category.OUTPUT, Category.BENEFIT);
    filing.indicators().forEach(indicator -> missing.remove(level(indicator)));
    return missing;
  }

  /** Level 1, or what level 2 says of it where a form prints no level 1. */
  private static Category level(Indicator indicator) {
    if (indicator.category() != Category.OTHER) {
      return indicator.category();
    }
    return switch (indicator.subcategory()) {
      case QUANTITY, QUALITY, TIMELINESS -> Category.OUTPUT;
      case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINED_IMPACT ->
          Category.BENEFIT;
      case COST, ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Category.COST;
      case SATISFACTION -> Category.SATISFACTION;
      case OTHER -> Category.OTHER;
    };
  }

  private static String words(Set<Category> categories) {
    return categories.stream().map(Category::word).collect(Collectors.joining(" "));
  }
}
