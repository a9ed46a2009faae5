package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#TARGET_STATED}: each indicator has a target. A form without any target at all is
 * told in one check, whose subject is the form.
 *
 * <p>Facts: {@code form}, {@code stated} (what stands there instead of a target), {@code
 * indicators} (how many, where none of the form has a target).
 */
final class TargetStated implements FormRule {

  @Override
  public RuleCode code() {
    return RuleCode.TARGET_STATED;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    List<Indicator> all = form.filing().indicators();
    List<Indicator> blank = all.stream().filter(indicator -> !isStated(indicator)).toList();
    String subject = Names.of(form);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    if (blank.isEmpty()) {
      return Stream.of(Check.agrees(code(), subject).at(Place.of(form)));
    }
    if (blank.size() == all.size() && all.size() > 1) {
      return Stream.of(
          Check.differs(code(), subject).withFact("indicators", all.size()).at(Place.of(form)));
    }
    return CheckMerger.merged(blank.stream().map(indicator -> blank(form, indicator)).toList())
        .stream();
  }

  private Check blank(Filed<? extends Filing> form, Indicator indicator) {
    String text = indicator.target().text();
    return Check.differs(code(), indicator.name())
        .withFact("form", Names.of(form))
        .withFact("stated", text.isBlank() ? null : text.strip())
        .at(Place.in(form, indicator.location()));
  }

  private static boolean isStated(Indicator indicator) {
    return switch (indicator.target().kind()) {
      case BLANK -> false;
      case DESCRIPTION -> Stated.is(indicator.target().text());
      case QUANTITY, RANGE, DATE -> true;
    };
  }
}
