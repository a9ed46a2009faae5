package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Unread;

/** What was read, for a person to look over: the forms of each document with their key fields. */
public final class ParseText implements ParseReport {

  private final Messages messages;

  /** A report in the language of {@code messages}. */
  public ParseText(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(Iterable<Reading<FilingDocument>> documents, OutputStream out)
      throws IOException {
    Lines lines = new Lines(out);
    for (Reading<FilingDocument> document : documents) {
      write(document, lines);
      lines.blank();
      lines.flush();
    }
  }

  private void write(Reading<FilingDocument> reading, Lines lines) throws IOException {
    FilingDocument document = reading.value();
    lines.line(
        messages.text(
            "parse.document",
            Map.of(
                "file", document.file(),
                "status", document.status().name(),
                "filings", String.valueOf(document.filings().size()))));
    FilingText filings = new FilingText(messages, lines);
    int number = 0;
    for (Filing filing : document.filings()) {
      filings.write(++number, filing);
    }
    findings(reading, lines);
    unread(document, lines);
  }

  private void findings(Reading<FilingDocument> reading, Lines lines) throws IOException {
    for (Finding finding : reading.findings()) {
      lines.line("  ! " + messages.told(finding));
    }
  }

  private void unread(FilingDocument document, Lines lines) throws IOException {
    for (Unread unread : document.unread()) {
      lines.line(
          "  ? "
              + messages.text(
                  "parse.unread",
                  Map.of("place", messages.place(unread.location()), "text", unread.text())));
    }
  }
}
