package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param difference stated minus summed
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
}
