package org.gouji.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.Submission;
import org.gouji.model.Submission.ListTotal;

/**
 * Gathers forms into submissions.
 *
 * <p>Forms of one document that holds a department's table belong to that table. A folder with
 * exactly one department's table is one submission: its other forms, those in sub-folders without a
 * table included, belong to it whatever they print. Everything else gathers by department and year
 * as printed. Where a document holds several tables, a form goes to the one whose department and
 * year it prints, or else to the one that stands before it.
 *
 * <p>A department's name is the same with blanks, a code or a stamp in it, in full width, without
 * its city or with 本级 behind it, as long as it fits one department only; units go with the
 * department that their code begins with.
 */
public final class Submissions {

  private Submissions() {}

  /**
   * The submissions, in the order of their first forms. Only the paths of the documents are looked
   * at, never the disk.
   *
   * @return with a finding for each form that names no department and that nothing else places
   */
  public static Reading<List<Submission>> gather(List<FilingDocument> documents) {
    Gathering gathering = new Gathering(HandedIn.of(documents));
    List<ListTotal> totals =
        documents.stream().flatMap(document -> ListTotals.of(document).stream()).toList();
    List<Submission> submissions =
        gathering.bundles().stream()
            .sorted(Comparator.comparingInt(Bundle::order))
            .map(bundle -> bundle.submission(totals))
            .toList();
    return new Reading<>(
        submissions, gathering.nameless().stream().map(Submissions::finding).toList());
  }

  private static Finding finding(HandedIn form) {
    String title = Objects.requireNonNullElse(form.heading().title(), "");
    return Finding.of(
        FindingCode.FORM_WITHOUT_DEPARTMENT,
        new TreeMap<>(Map.of("file", form.file(), "title", title)),
        form.heading().location());
  }
}
