package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.Reconciliation.Outcome;

/**
 * What agrees and what does not, for an officer to read: of each submission first what disagrees,
 * with both figures, the difference and the cells; then what agrees; last what was not read, or not
 * wholly.
 */
public final class ReconciliationText implements ReconciliationReport {

  private final Messages messages;

  /** A report in the language of {@code messages}. */
  public ReconciliationText(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(
      Iterable<Reconciliation> reconciliations,
      List<Reading<FilingDocument>> documents,
      OutputStream out)
      throws IOException {
    Lines lines = new Lines(out);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Reconciliation reconciliation : reconciliations) {
      new SubmissionText(reconciliation, messages, lines).write();
      lines.blank();
      outcomes.merge(reconciliation.outcome(), 1, Integer::sum);
    }
    reservations(documents, lines);
    lines.line(summary(outcomes, documents.size()));
    lines.flush();
  }

  private void reservations(List<Reading<FilingDocument>> documents, Lines lines)
      throws IOException {
    List<Reservation> reservations =
        documents.stream()
            .flatMap(document -> Reservation.about(document, messages).stream())
            .toList();
    if (reservations.isEmpty()) {
      return;
    }
    lines.line(
        messages.text("report.section", Map.of("name", messages.text("report.reservations"))));
    for (Reservation reservation : reservations) {
      lines.line("   - " + reservation.file() + " " + messages.name(reservation.status()));
      for (String remark : reservation.remarks()) {
        lines.line("       " + remark);
      }
    }
    lines.blank();
  }

  private String summary(Map<Outcome, Integer> outcomes, int documents) {
    int submissions = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    return messages.text(
        submissions == 0 ? "report.nothing" : "report.summary",
        Map.of(
            "documents", String.valueOf(documents),
            "submissions", String.valueOf(submissions),
            "agree", String.valueOf(outcomes.getOrDefault(Outcome.AGREES, 0)),
            "differ", String.valueOf(outcomes.getOrDefault(Outcome.DIFFERS, 0)),
            "neither", String.valueOf(outcomes.getOrDefault(Outcome.NOT_COMPARABLE, 0))));
  }
}
