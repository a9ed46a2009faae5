package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Comparison;
import org.gouji.model.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * What a target that is a number aims at, apart from how it is printed: 全覆盖 is 100%, 零发生 is 0.
 *
 * @param value as printed, in {@code unit}
 */
record Aim(Comparison comparison, BigDecimal value, UnitOfMeasure unit) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final List<String> ALL = Wording.STANDARD.words("means-all");
  private static final List<String> NONE = Wording.STANDARD.words("means-none");

  /** The number that a target says, or null where it is none. */
  static @Nullable Aim of(TargetValue target) {
    if (target instanceof TargetValue.Quantity quantity) {
      return new Aim(quantity.comparison(), quantity.value(), UnitOfMeasure.of(quantity.unit()));
    }
    String words = Wording.plain(target.text());
    if (target.kind() == TargetValue.Kind.DESCRIPTION && ALL.contains(words)) {
      return new Aim(Comparison.EQUAL, HUNDRED, UnitOfMeasure.of("%"));
    }
    if (target.kind() == TargetValue.Kind.DESCRIPTION && NONE.contains(words)) {
      return new Aim(Comparison.EQUAL, BigDecimal.ZERO, UnitOfMeasure.of(null));
    }
    return null;
  }

  /**
   * This beside another: a bare number of at most 1 beside a percentage is a share of one (0.95 is
   * 95%), as workbooks keep it.
   */
  Aim beside(Aim other) {
    boolean share =
        unit.isMissing()
            && other.unit.dimension().equals(UnitOfMeasure.PERCENT)
            && value.signum() > 0
            && value.compareTo(BigDecimal.ONE) <= 0
            && value.compareTo(other.value) != 0;
    return share ? new Aim(comparison, value.multiply(HUNDRED), other.unit) : this;
  }

  /** In the base unit; a number without a unit is taken in the other's. */
  BigDecimal inBase(UnitOfMeasure others) {
    boolean bare = unit.isMissing() && unit.factor().compareTo(BigDecimal.ONE) == 0;
    return bare ? others.inBase(value) : unit.inBase(value);
  }

  /** 1 where more is better, -1 where less is, 0 where no sign says it. */
  int direction() {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> 1;
      case AT_MOST, LESS_THAN -> -1;
      case EQUAL, PLUS_MINUS -> 0;
    };
  }
}
