package org.gouji.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * The checks as CSV, a row each. It begins with a byte order mark, without which Excel takes
 * Chinese for something else; a text that a spreadsheet would run as a formula has an apostrophe
 * before it.
 */
public final class ReconciliationCsv implements ReconciliationReport {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

  private final Ledger ledger;

  /** A table in the language of {@code messages}. */
  public ReconciliationCsv(Messages messages) {
    this.ledger = new Ledger(messages);
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    line(ledger.heads(LedgerPart.CHECKS), writer);
    for (Reconciliation reconciliation : reconciliations) {
      for (LedgerRow row : ledger.rows(reconciliation).toList()) {
        line(row.cells(), writer);
      }
    }
    writer.flush();
  }

  private static void line(List<? extends @Nullable Object> cells, Writer writer)
      throws IOException {
    Object[] escaped = cells.stream().map(ReconciliationCsv::cell).toArray();
    writer.write(CSVFormat.RFC4180.format(escaped));
    writer.write(CSVFormat.RFC4180.getRecordSeparator());
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof String text && isFormula(text) ? "'" + text : value;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
