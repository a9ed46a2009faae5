package org.gouji.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.model.Fund.State;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure that takes part in a sum.
 *
 * @param name whose figure it is: the project, or the label of the row
 */
record Figure(String name, Fund fund, Place place) {
  Figure {
    Objects.requireNonNull(name);
    Objects.requireNonNull(fund);
    Objects.requireNonNull(place);
  }

  @Nullable Amount amount() {
    return fund.amount();
  }

  /** In 元; a blank cell and a text add nothing. */
  BigDecimal yuan() {
    Amount amount = fund.amount();
    return amount == null ? BigDecimal.ZERO : amount.yuan();
  }

  boolean is(State state) {
    return fund.state() == state;
  }

  /** A number stands there, but nothing says in which unit. */
  boolean lacksUnit() {
    return is(State.STATED) && fund.amount() == null;
  }

  /** The number in the unit and with the decimals that it was printed with. */
  BigDecimal printed() {
    Amount amount = Objects.requireNonNull(fund.amount());
    CurrencyUnit unit = Objects.requireNonNull(fund.unit());
    BigDecimal number = amount.yuan().movePointLeft(unit.power()).stripTrailingZeros();
    int decimals = amount.step().movePointLeft(unit.power()).stripTrailingZeros().scale();
    return number.setScale(
        Math.max(0, Math.max(decimals, number.scale())), RoundingMode.UNNECESSARY);
  }

  /** What a number in this figure's unit is in 元. */
  BigDecimal inYuan(BigDecimal number) {
    return number.movePointRight(Objects.requireNonNull(fund.unit()).power());
  }

  Contributor contributor() {
    Amount amount = fund.amount();
    return new Contributor(name, amount == null ? null : amount.yuan(), place);
  }
}
