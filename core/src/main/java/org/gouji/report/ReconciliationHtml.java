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
    Map<String, Object> context = new HashMap<>();
    context.put("language", messages.locale().toLanguageTag());
    context.put("say", words());
    context.put("submissions", pages(reconciliations));
    List<Map<String, Object>> reservations = reservations(documents);
    context.put("reservations", reservations);
    context.put("hasReservations", !reservations.isEmpty());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    template.execute(context, writer);
    writer.flush();
  }

  private Iterable<Map<String, Object>> pages(Iterable<Reconciliation> reconciliations) {
    return () ->
        StreamSupport.stream(reconciliations.spliterator(), false)
            .map(reconciliation -> new SubmissionPage(reconciliation, messages).fill())
            .iterator();
  }

  private List<Map<String, Object>> reservations(List<Reading<FilingDocument>> documents) {
    return documents.stream()
        .flatMap(document -> Reservation.about(document, messages).stream())
        .map(this::reservation)
        .toList();
  }

  private Map<String, Object> reservation(Reservation reservation) {
    return Map.of(
        "file", reservation.file(),
        "status", messages.name(reservation.status()),
        "remarks", reservation.remarks());
  }

  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String key :
        List.of(
            "title",
            "figure",
            "amount",
            "cell",
            "reworded",
            "agreements",
            "reservations",
            "causes")) {
      words.put(key, messages.text("page." + key));
    }
    return words;
  }
}
