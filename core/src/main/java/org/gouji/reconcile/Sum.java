package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund.State;
import org.jspecify.annotations.Nullable;

/**
 * A total as stated, and the figures that should come to it.
 *
 * <p>Blank, 0 and absent are three things: a blank addend adds nothing, and where all are blank
 * nothing is compared.
 */
record Sum(Figure total, List<Figure> addends) {
  /** 分, in 元. */
  private static final BigDecimal SMALLEST_COIN = new BigDecimal("0.01");

  Sum {
    Objects.requireNonNull(total);
    addends = List.copyOf(addends);
  }

  /** Whether there is anything on either side to look at. */
  boolean isFilled() {
    return addends.stream().anyMatch(addend -> !addend.is(State.BLANK));
  }

  /** Why the two sides cannot be held against each other; null where they can. */
  @Nullable String obstacle() {
    if (total.is(State.BLANK)) {
      return "total-blank";
    }
    if (total.is(State.NOT_A_NUMBER)) {
      return "total-not-a-number";
    }
    boolean unitMissing =
        Stream.concat(Stream.of(total), addends.stream()).anyMatch(Figure::lacksUnit);
    return unitMissing ? "unit-missing" : null;
  }

  /** The total in 元. */
  Amount stated() {
    return Objects.requireNonNull(total.amount());
  }

  /** The addends added up, in 元. */
  BigDecimal summed() {
    return Plain.of(addends.stream().map(Figure::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** How far the addends are above the total; negative where something is short. */
  BigDecimal difference() {
    return Plain.of(summed().subtract(stated().yuan()));
  }

  /**
   * The rung of the ladder. Forms drop decimals that are zeros, so each addend counts as fine as
   * the finest of its siblings in the same unit. Where none of them has any, nothing says that they
   * were rounded, and 6 and 2 are not 9 万元: they count as exact.
   */
  Verdict verdict() {
    Map<CurrencyUnit, BigDecimal> steps = finestSteps();
    return Ladder.of(stated(), counted().map(addend -> withStep(addend, steps)).toList());
  }

  private static Amount withStep(Figure addend, Map<CurrencyUnit, BigDecimal> steps) {
    CurrencyUnit unit = Objects.requireNonNull(addend.fund().unit());
    BigDecimal step = Objects.requireNonNull(steps.get(unit));
    boolean rounded =
        unit == CurrencyUnit.YUAN
            || step.compareTo(BigDecimal.ONE.movePointRight(unit.power())) < 0;
    return new Amount(addend.yuan(), rounded ? step : SMALLEST_COIN);
  }

  private Map<CurrencyUnit, BigDecimal> finestSteps() {
    Map<CurrencyUnit, BigDecimal> finest = new EnumMap<>(CurrencyUnit.class);
    counted()
        .forEach(
            addend ->
                finest.merge(
                    Objects.requireNonNull(addend.fund().unit()),
                    Objects.requireNonNull(addend.amount()).step(),
                    BigDecimal::min));
    return finest;
  }

  private Stream<Figure> counted() {
    return addends.stream().filter(addend -> addend.amount() != null);
  }
}
