package org.gouji.parse;

import org.gouji.vocabulary.FundTerm;

/** Rows of funds under the heads of columns. */
interface FundTable {

  /** Notes the heads, where a row has them. */
  void note(int row);

  /** Reads the row of a label under the heads; false where there are none over it. */
  boolean read(Slot label, FundTerm term);

  /** Keeps what else stands in the row of a label, where the table has heads for it. */
  default void keepRest(Slot label) {}
}
