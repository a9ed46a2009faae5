package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.Document;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.vocabulary.Vocabulary;

/**
 * Parses documents into filings: recognises forms by their titles and labels, never by position.
 * Immutable and thread-safe.
 */
public final class FilingParser {

  private final Lexicon lexicon;

  private FilingParser(Vocabulary vocabulary) {
    this.lexicon = new Lexicon(vocabulary);
  }

  /** A parser with the standard vocabulary. */
  public static FilingParser standard() {
    return with(Vocabulary.standard());
  }

  /** A parser with a vocabulary of the caller's. */
  public static FilingParser with(Vocabulary vocabulary) {
    return new FilingParser(Objects.requireNonNull(vocabulary));
  }

  /**
   * Parses a document. Never fails: what is not understood stands in {@link
   * FilingDocument#unread()} or in the findings.
   */
  public Reading<FilingDocument> parse(Document document) {
    List<ReadRegion> read = regions(document);
    List<Finding> findings = new ArrayList<>(document.findings());
    read.forEach(region -> findings.addAll(region.ledger().findings()));
    boolean recognised = read.stream().anyMatch(region -> !region.filings().isEmpty());
    boolean partly = read.stream().anyMatch(ReadRegion::isDoubtful);
    if (!recognised && !partly) {
      findings.add(
          Finding.of(
              FindingCode.NO_FORM_RECOGNISED,
              Map.of("tables", String.valueOf(document.tables().size()))));
    }
    Status status = partly ? Status.PARTLY_READ : recognised ? Status.READ : Status.NOT_RECOGNISED;
    return new Reading<>(
        new FilingDocument(
            document.file(),
            status,
            read.stream().flatMap(region -> region.filings().stream()).toList(),
            read.stream().flatMap(region -> region.subtotals().stream()).toList(),
            read.stream().flatMap(region -> region.unread().stream()).toList()),
        findings);
  }

  private List<ReadRegion> regions(Document document) {
    List<ReadRegion> read = new ArrayList<>();
    Before before = Before.NOTHING;
    for (Region region : Regions.of(document, lexicon)) {
      ReadRegion next = ReadRegion.read(region, lexicon, before);
      before = next.filings().isEmpty() ? before : before.and(next.filings().get(0), region);
      read.add(next);
    }
    return read;
  }
}
