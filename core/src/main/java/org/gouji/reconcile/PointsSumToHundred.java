package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Filing;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Submission.Filed;

/**
 * {@link RuleCode#POINTS_SUM_TO_HUNDRED}: the points (分值, 权重) of a table come to what the policy
 * says; in a self-evaluation those of the execution count too. Weights may be shares of one. A
 * table in which every indicator has the same points does not weigh in earnest: a note. Nothing is
 * said where no points are printed.
 *
 * <p>Facts: {@code sum}, {@code policy}, {@code same} (the points of each, where all have the
 * same), {@code horizon} where the form has blocks for both.
 */
final class PointsSumToHundred implements FormRule {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final PointsPolicy policy;

  PointsSumToHundred(PointsPolicy policy) {
    this.policy = policy;
  }

  @Override
  public RuleCode code() {
    return RuleCode.POINTS_SUM_TO_HUNDRED;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    List<List<BigDecimal>> blocks =
        Arrays.stream(Horizon.values())
            .map(horizon -> points(form.filing(), horizon))
            .filter(points -> !points.isEmpty())
            .toList();
    List<BigDecimal> all = blocks.stream().flatMap(List::stream).toList();
    if (blocks.size() > 1 && isAllowed(form.filing(), sum(all))) {
      return Stream.of(check(form, all));
    }
    return CheckMerger.merged(blocks.stream().map(points -> check(form, points)).toList()).stream();
  }

  private static List<BigDecimal> points(Filing filing, Horizon horizon) {
    return filing.indicators().stream()
        .filter(indicator -> indicator.horizon() == horizon)
        .map(Indicator::points)
        .filter(Objects::nonNull)
        .toList();
  }

  private Check check(Filed<? extends Filing> form, List<BigDecimal> points) {
    BigDecimal sum = sum(points);
    String subject = Names.of(form);
    boolean allowed = isAllowed(form.filing(), sum);
    boolean same = points.stream().allMatch(each -> each.compareTo(points.get(0)) == 0);
    Check check = allowed ? Check.agrees(code(), subject) : Check.differs(code(), subject);
    return (same && !allowed ? check.withSeverity(Severity.NOTE) : check)
        .withFact("sum", sum.toPlainString())
        .withFact("policy", policy.word())
        .withFact("same", same && !allowed ? points.get(0).toPlainString() : null)
        .at(Place.of(form));
  }

  private boolean isAllowed(Filing filing, BigDecimal sum) {
    BigDecimal execution =
        filing.execution() == null || filing.execution().points() == null
            ? BigDecimal.ZERO
            : filing.execution().points();
    return policy.allows(sum)
        || policy.allows(sum.multiply(HUNDRED))
        || HUNDRED.compareTo(sum.add(execution)) == 0;
  }

  private static BigDecimal sum(List<BigDecimal> points) {
    return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
