package org.gouji.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A check as a row of a table.
 *
 * @param severity null where it agrees
 * @param grade the severity in words, {@code ""} where it agrees
 * @param stated in 元 for money
 * @param causes likely causes, a line each
 * @param places the cells, a line each
 * @param code of the rule
 */
public record LedgerRow(
    @Nullable String department,
    @Nullable Integer year,
    @Nullable Severity severity,
    String grade,
    String rule,
    String verdict,
    String message,
    @Nullable BigDecimal stated,
    @Nullable BigDecimal summed,
    @Nullable BigDecimal difference,
    String causes,
    String places,
    String code) {

  /** The columns, by the names of the components. */
  static final List<String> COLUMNS =
      List.of(
          "department",
          "year",
          "grade",
          "rule",
          "verdict",
          "message",
          "stated",
          "summed",
          "difference",
          "causes",
          "places",
          "code");

  /** The cells in order: texts, numbers, and null where there is nothing. */
  public List<@Nullable Object> cells() {
    return Arrays.asList(
        department,
        year,
        grade,
        rule,
        verdict,
        message,
        stated,
        summed,
        difference,
        causes,
        places,
        code);
  }
}
