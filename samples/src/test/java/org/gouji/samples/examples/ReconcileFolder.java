package org.gouji.samples.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gouji.poi.OfficeFilings;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.Reconciliation;
import org.gouji.report.Messages;
import org.gouji.report.ReconciliationText;

/** Opens a folder, reconciles what is in it, prints what came of it. */
public final class ReconcileFolder {

  private ReconcileFolder() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws IOException {
    OfficeFilings filings = OfficeFilings.open(Path.of(arguments[0]));
    List<Reconciliation> results =
        filings.submissions().stream().map(Reconciler.standard()::reconcile).toList();
    new ReconciliationText(Messages.of(Locale.CHINESE))
        .render(results, filings.documents(), System.out);
  }
}
