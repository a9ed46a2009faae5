package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Execution;
import org.gouji.model.Filing;
import org.gouji.model.Indicator;
import org.gouji.model.Stage;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Totals;
import org.jspecify.annotations.Nullable;

/**
 * {@link RuleCode#SCORE_ARITHMETIC}: the scores of a self-evaluation add up. A score is at most the
 * points; one that is full for a missed target is a warning, one that is less for a reached target
 * a note, since an evaluator may have a reason. The execution's score is rate times points (full
 * marks below a rate of 100% a note: guides differ). The total is the sum of all scores.
 *
 * <p>Facts: {@code part} ({@code indicator}, {@code execution} or {@code total}), {@code form},
 * {@code score}, {@code points}, {@code target}, {@code actual}, {@code rate}, {@code expected}; a
 * total has its figures as {@code stated} and {@code summed}.
 */
final class ScoreArithmetic implements FormRule {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public RuleCode code() {
    return RuleCode.SCORE_ARITHMETIC;
  }

  @Override
  public Stream<Check> check(Filed<? extends Filing> form, Dossier dossier) {
    Filing filing = form.filing();
    if (filing.heading().stage() != Stage.SELF_EVALUATION) {
      return Stream.empty();
    }
    return Stream.of(
            filing.indicators().stream().map(indicator -> indicator(form, indicator)),
            Stream.ofNullable(filing.execution()).map(execution -> execution(form, execution)),
            Stream.ofNullable(filing.totals()).map(totals -> total(form, totals)))
        .flatMap(checks -> checks)
        .filter(Objects::nonNull);
  }

  private @Nullable Check indicator(Filed<? extends Filing> form, Indicator indicator) {
    BigDecimal points = indicator.points();
    BigDecimal score = indicator.score();
    if (points == null || score == null) {
      return null;
    }
    return graded(indicator, points, score)
        .withFact("part", "indicator")
        .withFact("form", Names.of(form))
        .withFact("score", score.toPlainString())
        .withFact("points", points.toPlainString())
        .withFact("target", indicator.target().text())
        .withFact("actual", indicator.actual() == null ? null : indicator.actual().text())
        .at(Place.in(form, indicator.location()));
  }

  private Check graded(Indicator indicator, BigDecimal points, BigDecimal score) {
    int over = score.compareTo(points);
    if (over > 0) {
      return Check.differs(code(), indicator.name());
    }
    Boolean reached = Reached.of(indicator);
    boolean asItShould = reached == null || reached == (over == 0);
    if (asItShould) {
      return Check.agrees(code(), indicator.name());
    }
    return Check.differs(code(), indicator.name())
        .withSeverity(over == 0 ? Severity.WARNING : Severity.NOTE);
  }

  private @Nullable Check execution(Filed<? extends Filing> form, Execution execution) {
    BigDecimal rate = execution.rate();
    BigDecimal points = execution.points();
    BigDecimal score = execution.score();
    if (rate == null || points == null || score == null) {
      return null;
    }
    BigDecimal expected = rate.min(HUNDRED).multiply(points).divide(HUNDRED);
    return executionVerdict(rate, points, score, expected, Names.of(form))
        .withFact("part", "execution")
        .withFact("rate", rate.toPlainString())
        .withFact("points", points.toPlainString())
        .withFact("score", score.toPlainString())
        .withFact("expected", expected.stripTrailingZeros().toPlainString())
        .at(new Place(form.file(), execution.location()));
  }

  private Check executionVerdict(
      BigDecimal rate, BigDecimal points, BigDecimal score, BigDecimal expected, String subject) {
    BigDecimal ofRate = lastPlace(rate).multiply(points).divide(HUNDRED);
    BigDecimal less = expected.subtract(score);
    boolean cutOff = less.compareTo(lastPlace(score).add(ofRate)) < 0;
    boolean roundedUp = less.compareTo(half(lastPlace(score)).add(ofRate).negate()) >= 0;
    if (cutOff && roundedUp) {
      return Check.agrees(code(), subject);
    }
    Check check = Check.differs(code(), subject);
    return score.compareTo(points) == 0 ? check.withSeverity(Severity.NOTE) : check;
  }

  /** The worth of the last printed decimal. */
  private static BigDecimal lastPlace(BigDecimal figure) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, figure.scale()));
  }

  private static BigDecimal half(BigDecimal figure) {
    return figure.divide(BigDecimal.valueOf(2));
  }

  private @Nullable Check total(Filed<? extends Filing> form, Totals totals) {
    Filing filing = form.filing();
    List<BigDecimal> scores =
        filing.indicators().stream().map(Indicator::score).filter(Objects::nonNull).toList();
    BigDecimal stated = totals.score();
    if (stated == null || scores.isEmpty() || scores.size() < filing.indicators().size()) {
      return null;
    }
    BigDecimal ofExecution = filing.execution() == null ? null : filing.execution().score();
    BigDecimal summed =
        scores.stream()
            .reduce(ofExecution == null ? BigDecimal.ZERO : ofExecution, BigDecimal::add);
    boolean exact = stated.compareTo(summed) == 0;
    return Check.of(code(), Names.of(form), exact ? Verdict.EXACT : Verdict.DIFFERS)
        .withFigures(stated, summed)
        .withFact("part", "total")
        .at(new Place(form.file(), totals.location()));
  }
}
