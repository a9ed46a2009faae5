package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.Subtotal;

/**
 * What was read, as JSON of the schema {@value #SCHEMA}: {@code parse-1.schema.json} beside this
 * class. Every key is always there; amounts are texts with a plain decimal in 元.
 */
public final class ParseJson implements ParseReport {

  /** The value of the key {@code schema}. */
  public static final String SCHEMA = "gouji/parse/1";

  private final Messages messages;

  /** A report whose findings speak the language of {@code messages}. */
  public ParseJson(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(Iterable<Reading<FilingDocument>> documents, OutputStream out)
      throws IOException {
    try (JsonPen pen = new JsonPen(out)) {
      pen.object(
          () -> {
            pen.text("schema", SCHEMA);
            pen.objects("documents", documents, document -> document(document, pen));
          });
    }
    out.write('\n');
    out.flush();
  }

  private void document(Reading<FilingDocument> reading, JsonPen pen) throws IOException {
    FilingDocument document = reading.value();
    FilingJson filings = new FilingJson(pen);
    pen.text("file", document.file());
    pen.text("status", document.status().word());
    pen.objects("filings", document.filings(), filings::write);
    findings(reading.findings(), messages, pen);
    pen.objects("subtotals", document.subtotals(), subtotal -> subtotal(subtotal, pen, filings));
    pen.objects(
        "unread",
        document.unread(),
        unread -> {
          pen.text("location", unread.location());
          pen.text("text", unread.text());
        });
  }

  static void findings(List<Finding> findings, Messages messages, JsonPen pen) throws IOException {
    pen.objects(
        "findings",
        findings,
        finding -> {
          pen.text("code", finding.code());
          pen.text("severity", finding.severity().word());
          pen.text("message", messages.sentence(finding));
          pen.texts("facts", finding.facts());
          pen.texts("locations", finding.locations());
        });
  }

  private static void subtotal(Subtotal subtotal, JsonPen pen, FilingJson filings)
      throws IOException {
    pen.text("name", subtotal.name());
    pen.text("level", subtotal.level().word());
    pen.objects("funds", subtotal.funds(), filings::fund);
    pen.text("location", subtotal.location());
  }
}
