package org.gouji.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gouji.parse.Explanation;
import org.gouji.report.ExplanationHtml;
import org.gouji.report.ExplanationReport;
import org.gouji.report.ExplanationText;
import org.gouji.report.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji explain}: how it was read, table by table and cell by cell. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    TEXT,
    HTML
  }

  private final Console console;

  @Option(names = "--format", paramLabel = "text|html")
  private Format format = Format.TEXT;

  @Mixin private BatchOptions options = new BatchOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Batch<Explanation> batch = options.explanations(console);
    return batch.write(report(console.messages())::render, options.output(console));
  }

  private ExplanationReport report(Messages messages) {
    return switch (format) {
      case TEXT -> new ExplanationText(messages);
      case HTML -> new ExplanationHtml(messages);
    };
  }
}
