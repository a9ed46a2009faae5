package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.finding.Severity;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;

/**
 * What a reader of a reconciliation must know about how a document was read, because it is held
 * against nothing: what did not open, what was not understood, what may be read in two ways.
 *
 * @param remarks sentences
 */
record Reservation(String file, Status status, List<String> remarks) {

  /** The document's reservation, empty where it was read without any. */
  static Optional<Reservation> about(Reading<FilingDocument> reading, Messages messages) {
    FilingDocument document = reading.value();
    Stream<String> findings =
        reading.findings().stream().filter(Reservation::isNews).map(messages::sentence);
    Stream<String> unread =
        document.unread().isEmpty()
            ? Stream.empty()
            : Stream.of(
                messages.text("report.unread", Map.of("count", "" + document.unread().size())));
    List<String> remarks = Stream.concat(findings, unread).toList();
    return remarks.isEmpty() && document.status() == Status.READ
        ? Optional.empty()
        : Optional.of(new Reservation(document.file(), document.status(), remarks));
  }

  /** A text in an amount's cell is told by a check of its own. */
  private static boolean isNews(Finding finding) {
    return finding.severity().isAtLeast(Severity.WARNING)
        && finding.code() != FindingCode.NUMBER_EXPECTED;
  }
}
