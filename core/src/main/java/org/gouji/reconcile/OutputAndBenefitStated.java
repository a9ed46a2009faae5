package org.gouji.reconcile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Category;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#OUTPUT_AND_BENEFIT_STATED}: a form has at least one indicator of output and one
 * of benefit; satisfaction counts where it stands under 效益指标. Nothing is said of a form without
 * levels, nor of one without indicators where no form of its kind in the submission has any.
 *
 * <p>Facts: {@code missing}, the words of the levels that are missing.
 */
final class OutputAndBenefitStated implements FormRule {

  @Override
  public RuleCode code() {
    return RuleCode.OUTPUT_AND_BENEFIT_STATED;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    Set<Category> missing = EnumSet.of(Category.OUTPUT, Category.BENEFIT);
    Set<Category> printed = EnumSet.noneOf(Category.class);
    form.filing().indicators().forEach(indicator -> printed.add(level(indicator)));
    printed.remove(Category.OTHER);
    missing.removeAll(printed);
    if (printed.isEmpty() && !isLeftBlank(form.filing(), dossier.submission())) {
      return Stream.empty();
    }
    Check check =
        missing.isEmpty()
            ? Check.agrees(code(), Names.of(form))
            : Check.differs(code(), Names.of(form)).withFact("missing", words(missing));
    return Stream.of(check.at(Place.of(form)));
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

  private static boolean isLeftBlank(Filing filing, Submission submission) {
    Stream<? extends Filed<? extends Filing>> sameKind =
        filing instanceof DepartmentFiling
            ? submission.departments().stream()
            : submission.projects().stream();
    return filing.indicators().isEmpty()
        && sameKind.anyMatch(other -> !other.filing().indicators().isEmpty());
  }

  private static String words(Set<Category> categories) {
    return categories.stream().map(Category::word).collect(Collectors.joining(" "));
  }
}
