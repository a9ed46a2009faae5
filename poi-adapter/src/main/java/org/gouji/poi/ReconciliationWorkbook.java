package org.gouji.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gouji.finding.Reading;
import org.gouji.finding.Severity;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.Reconciliation.Outcome;
import org.gouji.report.Ledger;
import org.gouji.report.LedgerPart;
import org.gouji.report.Messages;
import org.gouji.report.ReconciliationReport;
import org.jspecify.annotations.Nullable;

/**
 * A reconciliation as an Excel workbook (.xlsx): an overview, the checks that do not agree, the
 * gravest of a submission first, those that do, and the files. Each sheet has a frozen head,
 * filters and a layout for A4. Texts are texts: what looks like a formula is never one.
 */
public final class ReconciliationWorkbook implements ReconciliationReport {

  private static final int ROWS_IN_MEMORY = 200;

  private final Messages messages;

  /** A workbook in the language of {@code messages}. */
  public ReconciliationWorkbook(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    Ledger ledger = new Ledger(messages, documents);
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Map<LedgerPart, LedgerSheet> sheets = sheets(workbook, ledger);
      for (Reconciliation reconciliation : reconciliations) {
        add(reconciliation, ledger, sheets);
      }
      for (Reading<FilingDocument> document : documents) {
        sheets.get(LedgerPart.FILES).add(grade(document.value().status()), ledger.file(document));
      }
      sheets.values().forEach(LedgerSheet::finish);
      workbook.write(out);
    }
  }

  private static Map<LedgerPart, LedgerSheet> sheets(SXSSFWorkbook workbook, Ledger ledger) {
    LedgerStyles styles = new LedgerStyles(workbook);
    Map<LedgerPart, LedgerSheet> sheets = new EnumMap<>(LedgerPart.class);
    for (LedgerPart part : LedgerPart.values()) {
      sheets.put(part, new LedgerSheet(workbook, ledger, part, styles));
    }
    return sheets;
  }

  private static void add(
      Reconciliation reconciliation, Ledger ledger, Map<LedgerPart, LedgerSheet> sheets) {
    sheets
        .get(LedgerPart.OVERVIEW)
        .add(grade(reconciliation.outcome()), ledger.overview(reconciliation));
    ledger
        .rows(reconciliation)
        .forEach(
            row ->
                sheets
                    .get(row.severity() == null ? LedgerPart.AGREEMENTS : LedgerPart.CHECKS)
                    .add(row.severity(), row.cells()));
  }

  private static @Nullable Severity grade(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> null;
      case DIFFERS -> Severity.ERROR;
      case NOT_COMPARABLE -> Severity.WARNING;
    };
  }

  private static @Nullable Severity grade(Status status) {
    return switch (status) {
      case READ -> null;
      case UNREADABLE -> Severity.ERROR;
      case PARTLY_READ, NOT_RECOGNISED -> Severity.WARNING;
    };
  }
}
