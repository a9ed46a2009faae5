package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Indicator;
import org.gouji.model.TargetValue.Kind;
import org.gouji.reconcile.IndicatorMatch.Carrier;
import org.gouji.reconcile.IndicatorMatch.How;
import org.jspecify.annotations.Nullable;

/**
 * {@link RuleCode#TARGETS_AGREE}: an indicator carries the same target on both sides, compared by
 * what it means. One check for each project that does not agree, or one for the indicator where all
 * do. A weaker target is an error (a warning where the names are only alike), a stronger one a
 * note. Parts of a sum are {@link QuantitiesRollUp}'s; a blank target is {@link
 * RuleCode#TARGET_STATED}'s; quantities of a term are as long as each form says.
 *
 * <p>Facts: {@code finding} (a word of {@link TargetAgreement}), {@code project}, {@code expected}
 * (the department's target as printed), {@code stated} (the project's), {@code name} where the
 * project words it differently.
 */
final class TargetsAgree implements Rule {

  @Override
  public RuleCode code() {
    return RuleCode.TARGETS_AGREE;
  }

  @Override
  public List<Check> check(Dossier dossier) {
    return CheckMerger.merged(dossier.matches().stream().flatMap(this::check).toList());
  }

  private Stream<Check> check(IndicatorMatch match) {
    Indicator department = match.department();
    boolean additive = RollUp.isAdditive(department);
    boolean notHeldTogether = additive && (match.how() == How.SPLIT || RollUp.isOfTerm(match));
    List<Carrier> carriers =
        match.carriers().stream().filter(carrier -> isStated(carrier.indicator())).toList();
    if (notHeldTogether || carriers.isEmpty() || !isStated(department)) {
      return Stream.empty();
    }
    boolean partOfSum = RollUp.of(match) != null;
    List<Check> broken =
        carriers.stream()
            .flatMap(carrier -> Stream.ofNullable(broken(match, carrier, partOfSum)))
            .toList();
    return broken.isEmpty() && !partOfSum
        ? Stream.of(Check.agrees(code(), department.name()).at(places(match, carriers)))
        : broken.stream();
  }

  private @Nullable Check broken(IndicatorMatch match, Carrier carrier, boolean partOfSum) {
    Indicator department = match.department();
    TargetAgreement agreement =
        TargetComparison.of(department.name(), department.target(), carrier.indicator().target());
    if (agreement == TargetAgreement.SAME || partOfSum && isOfTheSum(agreement)) {
      return null;
    }
    String name = carrier.indicator().name();
    return Check.of(code(), department.name(), agreement.verdict())
        .withSeverity(severity(match, agreement))
        .withFact("finding", agreement.word())
        .withFact("project", carrier.project())
        .withFact("expected", department.target().text())
        .withFact("stated", carrier.indicator().target().text())
        .withFact("name", name.equals(department.name()) ? null : name)
        .at(match.place(), carrier.place());
  }

  /** A part is less than the whole, and only the whole need have the unit. */
  private static boolean isOfTheSum(TargetAgreement agreement) {
    return agreement != TargetAgreement.DIRECTION_DIFFERS
        && agreement != TargetAgreement.UNIT_DIFFERS;
  }

  private static @Nullable Severity severity(IndicatorMatch match, TargetAgreement agreement) {
    Severity severity = agreement.severity();
    return severity == Severity.ERROR && !match.isSure() ? Severity.WARNING : severity;
  }

  private static boolean isStated(Indicator indicator) {
    return indicator.target().kind() != Kind.BLANK && Stated.is(indicator.target().text());
  }

  private static Place[] places(IndicatorMatch match, List<Carrier> carriers) {
    return Stream.concat(Stream.of(match.place()), carriers.stream().map(Carrier::place))
        .toArray(Place[]::new);
  }
}
