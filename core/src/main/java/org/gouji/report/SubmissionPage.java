package org.gouji.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** What the page's template is filled with for one submission. */
final class SubmissionPage {

  private final Reconciliation reconciliation;
  private final Messages messages;
  private final CheckPage checks;

  SubmissionPage(Reconciliation reconciliation, Messages messages) {
    this.reconciliation = reconciliation;
    this.messages = messages;
    this.checks = new CheckPage(new FiledPlaces(reconciliation.submission(), messages), messages);
  }

  Map<String, Object> fill() {
    Map<String, String> facts = SubmissionFacts.of(reconciliation);
    Map<String, Object> page = new HashMap<>();
    page.put("head", messages.text("report.submission", facts));
    page.put("counts", messages.text("report.counts", facts));
    page.put("files", messages.text("report.files", facts));
    page.put("outcome", reconciliation.outcome().word());
    page.put(
        "groups",
        Stream.of(Severity.values()).map(this::group).filter(group -> !group.isEmpty()).toList());
    List<String> reworded = Rewording.told(reconciliation.matches());
    page.put("reworded", reworded);
    page.put("hasReworded", !reworded.isEmpty());
    List<String> agreements = with(null).stream().map(messages::sentence).toList();
    page.put("agreements", agreements);
    page.put("hasAgreements", !agreements.isEmpty());
    return page;
  }

  private List<Check> with(@Nullable Severity severity) {
    return reconciliation.checks().stream().filter(check -> check.severity() == severity).toList();
  }

  private Map<String, Object> group(Severity severity) {
    List<Check> graded = with(severity);
    return graded.isEmpty()
        ? Map.of()
        : Map.of(
            "name", messages.name(severity),
            "word", severity.word(),
            "count", graded.size(),
            "isOpen", severity != Severity.NOTE,
            "checks", Kind.of(graded).stream().flatMap(checks::of).toList());
  }
}
