package org.gouji.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** What the head of a submission's report is made of. */
final class SubmissionFacts {

  private SubmissionFacts() {}

  static Map<String, String> of(Reconciliation reconciliation) {
    Submission submission = reconciliation.submission();
    Map<String, String> facts = new HashMap<>();
    if (submission.department() != null) {
      facts.put("department", submission.department());
    }
    if (submission.year() != null) {
      facts.put("year", submission.year().toString());
    }
    putFiles(submission, facts);
    facts.put("outcome", reconciliation.outcome().name());
    facts.put("departments", String.valueOf(submission.departments().size()));
    facts.put("projects", String.valueOf(submission.projects().size()));
    facts.put("errors", count(reconciliation, Severity.ERROR));
    facts.put("warnings", count(reconciliation, Severity.WARNING));
    facts.put("notes", count(reconciliation, Severity.NOTE));
    facts.put("agreements", count(reconciliation, null));
    return facts;
  }

  private static void putFiles(Submission submission, Map<String, String> facts) {
    List<String> files = FiledPlaces.files(submission);
    facts.put("files", String.valueOf(files.size()));
    if (files.size() == 1) {
      facts.put("file", files.get(0));
    } else if (!FileNames.folder(files).isEmpty()) {
      facts.put("folder", FileNames.folder(files));
    }
  }

  private static String count(Reconciliation reconciliation, @Nullable Severity severity) {
    return String.valueOf(
        reconciliation.checks().stream().filter(check -> check.severity() == severity).count());
  }
}
