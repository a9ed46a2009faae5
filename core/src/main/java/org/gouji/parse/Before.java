package org.gouji.parse;

import org.gouji.model.CurrencyUnit;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.jspecify.annotations.Nullable;

/**
 * What the forms before one in the same document say, for a form that leaves it out.
 *
 * @param year of the last form that has one
 * @param unit of the last form that states one
 */
record Before(@Nullable Integer year, @Nullable CurrencyUnit unit) {

  static final Before NOTHING = new Before(null, null);

  /** What is known once a form has been read. */
  Before and(Filing filing) {
    Integer stated = filing.heading().year();
    CurrencyUnit printed =
        filing.funds().stream()
            .map(Fund::unit)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(unit);
    return new Before(stated == null ? year : stated, printed);
  }
}
