package org.gouji.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gouji.model.FilingDocument;
import org.gouji.report.Messages;
import org.gouji.report.ParseJson;
import org.gouji.report.ParseReport;
import org.gouji.report.ParseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji parse}: what was read. */
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  @Mixin private BatchOptions options = new BatchOptions();

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Batch<FilingDocument> batch = options.batch(console);
    return batch.write(report(console.messages())::render, options.output(console));
  }

  private ParseReport report(Messages messages) {
    return switch (format) {
      case TEXT -> new ParseText(messages);
      case JSON -> new ParseJson(messages);
    };
  }
}
