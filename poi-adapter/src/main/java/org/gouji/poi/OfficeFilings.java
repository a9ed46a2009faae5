package org.gouji.cli;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;

/** Puts what was found while forms were gathered beside what was found while they were read. */
final class Told {

  private Told() {}

  /** Each document with the findings that name its file. */
  static List<Reading<FilingDocument>> together(
      List<Reading<FilingDocument>> documents, List<Finding> gathered) {
    return documents.stream()
        .map(
            document ->
                new Reading<>(
                    document.value(),
                    Stream.concat(document.findings().stream(), of(document, gathered)).toList()))
        .toList();
  }

  private static Stream<Finding> of(Reading<FilingDocument> document, List<Finding> gathered) {
    String file = document.value().file();
    return gathered.stream().filter(finding -> file.equals(finding.facts().get("file")));
  }
}
