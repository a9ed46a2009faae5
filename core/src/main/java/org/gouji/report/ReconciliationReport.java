package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Reconciliation;

/** A way to tell what agrees and what does not. */
public interface ReconciliationReport {

  /**
   * Writes the report, texts in UTF-8, and leaves the stream open.
   *
   * @param reconciliations asked for once and one at a time, so that they may be made on the way
   * @param documents all that was handed in, what could not be read included
   */
  void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException;
}
