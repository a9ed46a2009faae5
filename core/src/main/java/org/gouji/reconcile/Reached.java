package org.gouji.reconcile;

import org.gouji.model.Indicator;
import org.gouji.model.TargetValue.Quantity;
import org.jspecify.annotations.Nullable;

/** Whether the actual value of an indicator reaches its target. */
final class Reached {

  private Reached() {}

  /** Null where it cannot be told: words, a tolerance, units that do not compare, no sign. */
  static @Nullable Boolean of(Indicator indicator) {
    if (!(indicator.target() instanceof Quantity target)
        || !(indicator.actual() instanceof Quantity actual)) {
      return null;
    }
    Aim aim = Aim.of(target);
    Aim got = Aim.of(actual);
    if (aim == null || got == null) {
      return null;
    }
    Aim beside = got.beside(aim);
    boolean comparable =
        beside.unit().isMissing()
            || aim.unit().isMissing()
            || aim.unit().isComparableWith(beside.unit());
    int more = beside.inBase(aim.unit()).compareTo(aim.inBase(beside.unit()));
    if (!comparable) {
      return null;
    }
    return switch (target.comparison()) {
      case AT_LEAST -> more >= 0;
      case MORE_THAN -> more > 0;
      case AT_MOST -> more <= 0;
      case LESS_THAN -> more < 0;
      case EQUAL -> more == 0 ? Boolean.TRUE : null;
      case PLUS_MINUS -> null;
    };
  }
}
