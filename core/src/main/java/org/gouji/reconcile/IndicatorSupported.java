package org.gouji.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.finding.Severity;
import org.gouji.model.Category;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#INDICATOR_SUPPORTED}: each indicator of the department is carried by at least one
 * project. What is about satisfaction or the department's own running need not be: a note.
 *
 * <p>Facts: {@code department}; where it is carried {@code how}, {@code score} and {@code
 * projects}; where only parts of a list are, {@code carried} with the names that carry them.
 */
final class IndicatorSupported implements Rule {

  private record Named(Place place, String name) {}

  private static final List<String> RUNNING = Wording.STANDARD.words("running");
  private static final String SATISFACTION = "满意";

  @Override
  public RuleCode code() {
    return RuleCode.INDICATOR_SUPPORTED;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    Submission submission = dossier.submission();
    if (submission.projects().stream().allMatch(form -> form.filing().indicators().isEmpty())) {
      return List.of();
    }
    Map<Named, IndicatorMatch> matches =
        dossier.matches().stream()
            .collect(
                Collectors.toMap(IndicatorSupported::named, match -> match, (one, other) -> one));
    return CheckMerger.merged(
        submission.departments().stream()
            .flatMap(
                form ->
                    form.filing().indicators().stream()
                        .map(indicator -> check(form, indicator, matches)))
            .toList());
  }

  private Check check(
      Filed<? extends Filing> form, Indicator indicator, Map<Named, IndicatorMatch> matches) {
    Place place = Place.in(form, indicator.location());
    IndicatorMatch match = matches.get(new Named(place, indicator.name()));
    Check check = match == null ? unsupported(indicator) : supported(match);
    return check.withFact("department", Names.of(form)).at(place);
  }

  private static Named named(IndicatorMatch match) {
    return new Named(match.place(), match.department().name());
  }

  private Check unsupported(Indicator indicator) {
    Check check = Check.differs(code(), indicator.name());
    return needsNoProject(indicator) ? check.withSeverity(Severity.NOTE) : check;
  }

  private Check supported(IndicatorMatch match) {
    String name = match.department().name();
    if (match.isPartly()) {
      return Check.differs(code(), name).withFact("carried", names(match));
    }
    return Check.agrees(code(), name)
        .withFact("how", match.how().word())
        .withFact("score", match.score().toPlainString())
        .withFact("projects", projects(match));
  }

  private static String names(IndicatorMatch match) {
    return match.carriers().stream()
        .map(carrier -> carrier.indicator().name())
        .distinct()
        .collect(Collectors.joining("；"));
  }

  private static String projects(IndicatorMatch match) {
    return match.carriers().stream()
        .map(IndicatorMatch.Carrier::project)
        .distinct()
        .collect(Collectors.joining("；"));
  }

  private static boolean needsNoProject(Indicator indicator) {
    String name = IndicatorName.written(indicator.name());
    return Classification.category(indicator) == Category.SATISFACTION
        || name.contains(SATISFACTION)
        || RUNNING.stream().anyMatch(name::contains);
  }
}
