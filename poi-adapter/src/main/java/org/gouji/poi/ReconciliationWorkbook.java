package org.gouji.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Reconciliation;
import org.gouji.report.Ledger;
import org.gouji.report.LedgerRow;
import org.gouji.report.Messages;
import org.gouji.report.ReconciliationReport;

/**
 * The checks as an Excel workbook (.xlsx): a row each, the gravest of a submission first, with a
 * frozen head and filters. Texts are texts: what looks like a formula is never one.
 */
public final class ReconciliationWorkbook implements ReconciliationReport {

  private static final int ROWS_IN_MEMORY = 200;

  private final Ledger ledger;

  /** A workbook in the language of {@code messages}. */
  public ReconciliationWorkbook(Messages messages) {
    this.ledger = new Ledger(messages);
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      LedgerSheet sheet = new LedgerSheet(workbook, ledger);
      for (Reconciliation reconciliation : reconciliations) {
        for (LedgerRow row : ledger.rows(reconciliation).toList()) {
          sheet.add(row);
        }
      }
      sheet.finish();
      workbook.write(out);
    }
  }
}
