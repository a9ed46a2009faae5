package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Document;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;

/** A document and what was read in each of its regions: what both parsing and explaining tell. */
record ReadDocument(Document document, List<ReadRegion> regions) {

  ReadDocument {
    regions = List.copyOf(regions);
  }

  static ReadDocument of(Document document, Lexicon lexicon) {
    List<ReadRegion> read = new ArrayList<>();
    Before before = Before.NOTHING;
    for (Region region : Regions.of(document, lexicon)) {
      ReadRegion next = ReadRegion.read(region, lexicon, before);
      before =
          next.filings().isEmpty() ? before : before.and(next.filings().get(0), region, lexicon);
      read.add(next);
    }
    boolean none = read.stream().allMatch(region -> region.filings().isEmpty());
    return new ReadDocument(document, none ? bare(read, lexicon) : read);
  }

  /**
   * A report may hold nothing of a form but its indicators; beside a form they would be no other.
   */
  private static List<ReadRegion> bare(List<ReadRegion> read, Lexicon lexicon) {
    return read.stream()
        .map(
            region ->
                region.shape().isIndicatorTable()
                    ? ReadRegion.readBare(region.region(), lexicon)
                    : region)
        .toList();
  }

  FilingDocument filings() {
    return new FilingDocument(
        document.file(),
        status(),
        regions.stream().flatMap(region -> region.filings().stream()).toList(),
        regions.stream().flatMap(region -> region.subtotals().stream()).toList(),
        regions.stream().flatMap(region -> region.unread().stream()).toList());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(Damage.findings(document));
    for (ReadRegion region : regions) {
      findings.addAll(region.ledger().findings());
      if (region.isDoubtful()) {
        findings.add(notUnderstood(region));
      }
    }
    if (status() == Status.NOT_RECOGNISED) {
      findings.add(
          Finding.of(
              FindingCode.NO_FORM_RECOGNISED,
              Map.of("tables", String.valueOf(document.tables().size()))));
    }
    return findings;
  }

  private Status status() {
    if (regions.stream().anyMatch(ReadRegion::isDoubtful)) {
      return Status.PARTLY_READ;
    }
    boolean recognised = regions.stream().anyMatch(region -> !region.filings().isEmpty());
    return recognised ? Status.READ : Status.NOT_RECOGNISED;
  }

  private static Finding notUnderstood(ReadRegion region) {
    String reason = region.lacks().stream().map(Lack::name).collect(Collectors.joining(" "));
    return Finding.of(
        FindingCode.FORM_NOT_UNDERSTOOD, Map.of("reason", reason), region.region().location());
  }
}
