package org.gouji.poi;

import java.util.List;
import java.util.Map;
import org.gouji.report.LedgerPart;

/**
 * How a table of a ledger is laid out on paper.
 *
 * @param widths of the columns in characters, of which a Chinese one is two
 * @param graded the column whose colour tells how grave a row is
 * @param printed how many columns are printed; the rest is for the screen
 */
record LedgerLayout(List<Integer> widths, int graded, int printed) {

  private static final LedgerLayout CHECKS =
      new LedgerLayout(List.of(18, 6, 9, 22, 10, 46, 14, 14, 13, 28, 36, 32), 2, 11);

  private static final Map<LedgerPart, LedgerLayout> LAYOUTS =
      Map.of(
          LedgerPart.OVERVIEW,
          new LedgerLayout(List.of(36, 8, 14, 30, 9, 9, 9, 11), 2, 8),
          LedgerPart.CHECKS,
          CHECKS,
          LedgerPart.AGREEMENTS,
          CHECKS,
          LedgerPart.FILES,
          new LedgerLayout(List.of(40, 16, 14, 70, 100), 1, 4));

  static LedgerLayout of(LedgerPart part) {
    return LAYOUTS.get(part);
  }
}
