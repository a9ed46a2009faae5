package org.gouji.report;

import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Reconciliation;

/**
 * What agrees and what does not, as one page that needs nothing else: no script, no font and no
 * picture from elsewhere. It prints as it looks. Everything that comes from a file is escaped.
 */
public final class ReconciliationHtml implements ReconciliationReport {

  private final Messages messages;
  private final Template template;

  /** A page in the language of {@code messages}. */
  public ReconciliationHtml(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
    this.template = PageTemplate.load("reconciliation.html");
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    SubmissionPage page = new SubmissionPage(messages, FileNames.among(documents));
    Map<String, Object> context = new HashMap<>();
    context.put("language", messages.locale().toLanguageTag());
    context.put("say", words());
    context.put("submissions", pages(reconciliations, page));
    List<Map<String, Object>> reservations = reservations(documents, page);
    context.put("reservations", reservations);
    context.put("hasReservations", !reservations.isEmpty());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    template.execute(context, writer);
    writer.flush();
  }

  private static Iterable<Map<String, Object>> pages(
      Iterable<Reconciliation> reconciliations, SubmissionPage page) {
    return () ->
        StreamSupport.stream(reconciliations.spliterator(), false).map(page::of).iterator();
  }

  private List<Map<String, Object>> reservations(
      List<Reading<FilingDocument>> documents, SubmissionPage page) {
    return documents.stream()
        .flatMap(document -> Reservation.about(document, messages).stream())
        .map(page::of)
        .toList();
  }

  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String key :
        List.of("title", "figure", "amount", "cell", "agreements", "reservations", "causes")) {
      words.put(key, messages.text("page." + key));
    }
    return words;
  }
}
