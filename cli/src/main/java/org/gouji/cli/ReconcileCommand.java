package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.finding.Severity;
import org.gouji.model.FilingDocument;
import org.gouji.poi.OfficeFilings;
import org.gouji.poi.ReconciliationWorkbook;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.ReconcilerOptions;
import org.gouji.reconcile.Reconciliation;
import org.gouji.report.Messages;
import org.gouji.report.ReconciliationCsv;
import org.gouji.report.ReconciliationHtml;
import org.gouji.report.ReconciliationJson;
import org.gouji.report.ReconciliationReport;
import org.gouji.report.ReconciliationText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji reconcile}: what agrees and what does not. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    HTML,
    XLSX
  }

  private final Console console;

  @Option(names = "--format", paramLabel = "text|json|csv|html|xlsx")
  private Format format = Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "error|warning|note")
  private Severity failOn = Severity.ERROR;

  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable Path config;

  @Mixin private BatchOptions options = new BatchOptions();

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reconciler reconciler = Reconciler.with(reconcilerOptions());
    Batch<FilingDocument> batch = options.batch(console);
    OfficeFilings filings = OfficeFilings.of(batch.all());
    Tally tally = new Tally(failOn);
    Iterable<Reconciliation> reconciliations =
        () ->
            filings.submissions().stream()
                .map(reconciler::reconcile)
                .map(tally::counted)
                .iterator();
    ReconciliationReport report = report(console.messages());
    options.output(console).write(out -> report.render(reconciliations, filings.documents(), out));
    return batch.isIncomplete() ? ExitStatus.INCOMPLETE : tally.exitStatus();
  }

  private ReconcilerOptions reconcilerOptions() {
    return config == null
        ? ReconcilerOptions.STANDARD
        : options.fromFile("--config", config, ReconcilerOptions::read);
  }

  private ReconciliationReport report(Messages messages) {
    return switch (format) {
      case TEXT -> new ReconciliationText(messages);
      case JSON -> new ReconciliationJson(messages);
      case CSV -> new ReconciliationCsv(messages);
      case HTML -> new ReconciliationHtml(messages);
      case XLSX -> new ReconciliationWorkbook(messages);
    };
  }
}
