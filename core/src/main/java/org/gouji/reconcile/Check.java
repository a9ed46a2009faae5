package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found about one subject. Its sentence is made last, from the rule, the verdict and
 * the facts, in the reader's language.
 *
 * @param subject the fund item of a sum ({@code projectExpenditure}), the name of the indicator,
 *     project or department that the check is about, or the form's title
 * @param severity null where it agrees
 * @param stated the printed figure of a sum, in 元 for money
 * @param summed the figure added up
 * @param difference summed minus stated
 * @param facts what the sentence tells beside the figures, in the order in which to tell it
 */
public record Check(
    RuleCode rule,
    String subject,
    Verdict verdict,
    @Nullable Severity severity,
    @Nullable BigDecimal stated,
    @Nullable BigDecimal summed,
    @Nullable BigDecimal difference,
    List<Contributor> contributors,
    List<LikelyCause> likelyCauses,
    Map<String, String> facts,
    List<Place> places) {
  public Check {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(verdict);
    contributors = List.copyOf(contributors);
    likelyCauses = List.copyOf(likelyCauses);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    places = List.copyOf(places);
  }

  /** Two things are as the rule wants them. */
  static Check agrees(RuleCode rule, String subject) {
    return of(rule, subject, Verdict.AGREES);
  }

  /** Two things are not as the rule wants them; it is as grave as the rule says. */
  static Check differs(RuleCode rule, String subject) {
    return of(rule, subject, Verdict.DIFFERS);
  }

  /** There is nothing to hold against each other; a note. */
  static Check notComparable(RuleCode rule, String subject) {
    return of(rule, subject, Verdict.NOT_COMPARABLE);
  }

  /** A verdict with the severity that goes with it, and nothing else yet. */
  static Check of(RuleCode rule, String subject, Verdict verdict) {
    Severity severity = ReconcilerOptions.severityOf(rule, verdict);
    return new Check(
        rule, subject, verdict, severity, null, null, null, List.of(), List.of(), Map.of(),
        List.of());
  }

  /** The same, graver or milder than the rule itself. */
  Check withSeverity(@Nullable Severity other) {
    return new Check(
        rule,
        subject,
        verdict,
        other,
        stated,
        summed,
        difference,
        contributors,
        likelyCauses,
        facts,
        places);
  }

  /** The same with a printed figure and the one added up; the difference is made here. */
  Check withFigures(BigDecimal printed, BigDecimal addedUp) {
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        printed,
        addedUp,
        Plain.of(addedUp.subtract(printed)),
        contributors,
        likelyCauses,
        facts,
        places);
  }

  /** The same with the addends. */
  Check withContributors(List<Contributor> addends) {
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        stated,
        summed,
        difference,
        addends,
        likelyCauses,
        facts,
        places);
  }

  /** The same with what closes the difference, the most likely first. */
  Check withCauses(List<LikelyCause> causes) {
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        stated,
        summed,
        difference,
        contributors,
        causes,
        facts,
        places);
  }

  /** The same with one more fact; a fact without a value is left out. */
  Check withFact(String key, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(key, value.toString());
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        stated,
        summed,
        difference,
        contributors,
        likelyCauses,
        more,
        places);
  }

  /** The same with more places to look at. */
  Check at(Place... more) {
    List<Place> all = Stream.concat(places.stream(), Stream.of(more)).toList();
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        stated,
        summed,
        difference,
        contributors,
        likelyCauses,
        facts,
        all);
  }

  /** The same, to be settled by somebody first. Fact: {@code reason}. */
  Check blocked(String reason) {
    Check blocked =
        new Check(
            rule,
            subject,
            Verdict.BLOCKED,
            ReconcilerOptions.severityOf(rule, Verdict.BLOCKED),
            stated,
            summed,
            difference,
            contributors,
            likelyCauses,
            facts,
            places);
    return blocked.withFact("reason", reason);
  }
}
