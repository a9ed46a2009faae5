package org.gouji.parse;

import org.gouji.model.CurrencyUnit;
import org.gouji.model.Filing;
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
  Before and(Filing filing, Region region, Lexicon lexicon) {
    Integer stated = filing.heading().year();
    return new Before(stated == null ? year : stated, new Units(region, lexicon, unit).stated());
  }
}
