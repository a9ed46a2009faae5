package org.gouji.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.finding.Severity;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.jspecify.annotations.Nullable;

/** Tells of one submission: first what disagrees, the gravest first, then what agrees. */
final class SubmissionText {

  private static final String BULLET = "   - ";
  private static final int FEW = 3;

  /** Lines of one kind; the other formats have all. */
  private static final int MOST = 30;

  private final Reconciliation reconciliation;
  private final Messages messages;
  private final Lines lines;
  private final CheckText text;

  SubmissionText(Reconciliation reconciliation, Messages messages, Lines lines) {
    this.reconciliation = reconciliation;
    this.messages = messages;
    this.lines = lines;
    this.text =
        new CheckText(new FiledPlaces(reconciliation.submission(), messages), messages, lines);
  }

  void write() throws IOException {
    head();
    severe(Severity.ERROR);
    severe(Severity.WARNING);
    notes();
    reworded();
    agreements();
  }

  private void head() throws IOException {
    Map<String, String> facts = SubmissionFacts.of(reconciliation);
    lines.line(messages.text("report.submission", facts));
    lines.line(messages.text("report.counts", facts));
    lines.line(messages.text("report.files", facts));
  }

  private List<Check> with(@Nullable Severity severity) {
    return reconciliation.checks().stream().filter(check -> check.severity() == severity).toList();
  }

  private void section(String name) throws IOException {
    lines.blank();
    lines.line(messages.text("report.section", Map.of("name", name)));
  }

  private void severe(Severity severity) throws IOException {
    List<Check> checks = with(severity);
    if (checks.isEmpty()) {
      return;
    }
    section(messages.name(severity));
    int number = 0;
    for (Kind kind : Kind.of(checks)) {
      if (kind.isMany() && !kind.hasFigures()) {
        text.together(numbered(++number), kind, MOST);
      } else {
        for (Check check : kind.checks()) {
          text.write(numbered(++number), check);
        }
      }
    }
  }

  private static String numbered(int number) {
    return "%3d. ".formatted(number);
  }

  private void notes() throws IOException {
    List<Check> notes = with(Severity.NOTE);
    if (notes.isEmpty()) {
      return;
    }
    section(messages.name(Severity.NOTE));
    for (Kind kind : Kind.of(notes)) {
      if (kind.isMany()) {
        lines.line(BULLET + kind.sentence(messages));
      } else {
        for (Check check : kind.checks()) {
          text.brief(BULLET, check);
        }
      }
    }
  }

  private void reworded() throws IOException {
    List<String> doubtful = Rewording.told(reconciliation.matches());
    if (doubtful.isEmpty()) {
      return;
    }
    section(messages.text("report.reworded"));
    for (String match : doubtful) {
      lines.line(BULLET + match);
    }
  }

  /** A few sums with their figures, all else by its number. */
  private void agreements() throws IOException {
    Map<RuleCode, List<Check>> agreed =
        with(null).stream()
            .collect(Collectors.groupingBy(Check::rule, LinkedHashMap::new, Collectors.toList()));
    if (agreed.isEmpty()) {
      return;
    }
    section(messages.text("report.agreements"));
    for (List<Check> checks : agreed.values()) {
      agreement(checks);
    }
  }

  private void agreement(List<Check> checks) throws IOException {
    if (checks.size() <= FEW && checks.stream().anyMatch(check -> check.stated() != null)) {
      for (Check check : checks) {
        lines.line(BULLET + messages.sentence(check));
      }
      return;
    }
    String rule = messages.name(checks.get(0).rule());
    Map<String, String> facts = Map.of("rule", rule, "count", String.valueOf(checks.size()));
    lines.line(BULLET + messages.text("report.agreement", facts));
  }
}
