package org.gouji.poi;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.Submission;
import org.gouji.reconcile.Submissions;

/**
 * What was handed in, read and put together: the short way from a folder to submissions.
 *
 * @param documents every file with what there is to tell about it: what could not be opened, what
 *     was not understood, and forms that belong to no submission. Nothing is dropped on the way.
 * @param submissions the forms that belong together, in the order of their first forms
 */
public record OfficeFilings(List<Reading<FilingDocument>> documents, List<Submission> submissions) {

  public OfficeFilings {
    documents = List.copyOf(documents);
    submissions = List.copyOf(submissions);
  }

  /**
   * Reads files and folders as {@link OfficeFiles} finds them, with the standard vocabulary, and
   * gathers their forms as {@link Submissions} does. Never fails for what the paths hold: read
   * {@link #documents()} before trusting a silence.
   */
  public static OfficeFilings open(Path... paths) {
    OfficeFilingReader reader = OfficeFilingReader.standard();
    return of(OfficeFiles.of(List.of(paths)).files().stream().map(reader::read).toList());
  }

  /** Gathers the forms of documents that were read already. */
  public static OfficeFilings of(List<Reading<FilingDocument>> documents) {
    Reading<List<Submission>> gathered =
        Submissions.gather(documents.stream().map(Reading::value).toList());
    return new OfficeFilings(
        documents.stream().map(document -> told(document, gathered.findings())).toList(),
        gathered.value());
  }

  /** The document with the findings of the gathering that name its file. */
  private static Reading<FilingDocument> told(
      Reading<FilingDocument> document, List<Finding> gathered) {
    String file = document.value().file();
    Stream<Finding> more =
        gathered.stream().filter(finding -> file.equals(finding.facts().get("file")));
    return new Reading<>(
        document.value(), Stream.concat(document.findings().stream(), more).toList());
  }
}
