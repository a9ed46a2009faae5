package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.Submission;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.IndicatorMatch;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/**
 * What agrees and what does not, as JSON of the schema {@value #SCHEMA}: {@code
 * reconciliation-1.schema.json} beside this class.
 */
public final class ReconciliationJson implements ReconciliationReport {

  /** The value of the key {@code schema}. */
  public static final String SCHEMA = "gouji/reconciliation/1";

  private final Messages messages;

  /** A report whose sentences are in the language of {@code messages}. */
  public ReconciliationJson(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    try (JsonPen pen = new JsonPen(out)) {
      pen.object(
          () -> {
            pen.text("schema", SCHEMA);
            pen.objects("submissions", reconciliations, done -> submission(done, pen));
            pen.objects("documents", documents, document -> document(document, pen));
          });
    }
    out.write('\n');
    out.flush();
  }

  private void submission(Reconciliation reconciliation, JsonPen pen) throws IOException {
    Submission submission = reconciliation.submission();
    pen.text("department", submission.department());
    pen.count("year", submission.year());
    pen.text("verdict", reconciliation.outcome().word());
    pen.object(
        "filings",
        () -> {
          pen.count("department", submission.departments().size());
          pen.count("project", submission.projects().size());
        });
    pen.objects("checks", reconciliation.checks(), check -> check(check, pen));
    pen.objects("matches", reconciliation.matches(), match -> match(match, pen));
  }

  private void check(Check check, JsonPen pen) throws IOException {
    pen.text("rule", check.rule());
    pen.text("subject", check.subject());
    pen.text("verdict", check.verdict());
    pen.text("severity", check.severity() == null ? null : check.severity().word());
    pen.decimal("stated", check.stated());
    pen.decimal("summed", check.summed());
    pen.decimal("difference", check.difference());
    pen.objects(
        "contributors",
        check.contributors(),
        contributor -> {
          pen.text("name", contributor.name());
          pen.decimal("yuan", contributor.value());
          place(contributor.place(), pen);
        });
    pen.objects("likelyCauses", check.likelyCauses(), cause -> cause(cause, pen));
    pen.text("message", messages.sentence(check));
    pen.texts("facts", check.facts());
    pen.objects("locations", check.places(), place -> place(place, pen));
  }

  private void cause(LikelyCause cause, JsonPen pen) throws IOException {
    pen.text("cause", cause.cause());
    place(cause.place(), pen);
    pen.text("explanation", messages.explanation(cause));
    pen.texts("facts", cause.facts());
  }

  private static void match(IndicatorMatch match, JsonPen pen) throws IOException {
    pen.object(
        "department",
        () -> {
          pen.text("name", match.department().name());
          place(match.place(), pen);
        });
    pen.text("how", match.how().word());
    pen.decimal("score", match.score());
    pen.objects(
        "projects",
        match.carriers(),
        carrier -> {
          pen.text("project", carrier.project());
          pen.text("name", carrier.indicator().name());
          place(carrier.place(), pen);
        });
  }

  private static void place(@Nullable Place place, JsonPen pen) throws IOException {
    pen.text("file", place == null ? null : place.file());
    pen.text("location", place == null ? null : place.location());
  }

  private void document(Reading<FilingDocument> reading, JsonPen pen) throws IOException {
    pen.text("file", reading.value().file());
    pen.text("status", reading.value().status().word());
    ParseJson.findings(reading.findings(), messages, pen);
  }
}
