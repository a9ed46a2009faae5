package org.gouji.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Contributor;
import org.gouji.reconcile.IndicatorMatch;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** Tells of one submission: first what disagrees, the gravest first, then what agrees. */
final class SubmissionText {

  private static final String INDENT = "      ";
  private static final int MANY = 3;
  private static final int PLACES = 3;

  private final Reconciliation reconciliation;
  private final List<String> files;
  private final Messages messages;
  private final FileNames names;
  private final Lines lines;

  SubmissionText(Reconciliation reconciliation, Messages messages, FileNames names, Lines lines) {
    this.reconciliation = reconciliation;
    this.files = files(reconciliation.submission());
    this.messages = messages;
    this.names = names;
    this.lines = lines;
  }

  private static List<String> files(Submission submission) {
    return Stream.concat(submission.departments().stream(), submission.projects().stream())
        .map(Filed::file)
        .distinct()
        .toList();
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
    if (files.size() == 1) {
      lines.line(messages.text("report.file", Map.of("file", files.get(0))));
    }
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
    for (Check check : checks) {
      lines.line("%3d. ".formatted(++number) + messages.sentence(check) + places(check));
      figures(check);
      causes(check.likelyCauses());
    }
  }

  /** The stated figure and its addends, each with its cell. */
  private void figures(Check check) throws IOException {
    if (check.contributors().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Place place : check.places()) {
      rows.add(List.of(messages.text("report.stated"), amount(check, check.stated()), told(place)));
    }
    for (Contributor addend : check.contributors()) {
      rows.add(List.of(addend.name(), amount(check, addend.value()), told(addend.place())));
    }
    rows.add(List.of(messages.text("report.summed"), amount(check, check.summed())));
    lines.rows(INDENT, rows);
  }

  private String amount(Check check, @Nullable BigDecimal value) {
    return CheckFacts.amount(check.rule(), value, messages);
  }

  private void causes(List<LikelyCause> causes) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (LikelyCause cause : causes) {
      Place place = cause.place();
      rows.add(
          List.of(
              messages.text(rows.isEmpty() ? "report.causes" : "report.orElse"),
              messages.explanation(cause) + (place == null ? "" : bracketed(told(place)))));
    }
    lines.rows(INDENT, rows);
    if (!causes.isEmpty() && causes.get(0).facts().containsKey("ambiguous")) {
      Map<String, String> facts = Map.of("count", causes.get(0).facts().get("ambiguous"));
      lines.line(INDENT + messages.text("report.ambiguous", facts));
    }
  }

  /** Where to look, for a check that has no figures below it. */
  private String places(Check check) {
    if (!check.contributors().isEmpty() || check.places().isEmpty()) {
      return "";
    }
    String told =
        check.places().stream()
            .limit(PLACES)
            .map(this::told)
            .collect(Collectors.joining(messages.text("report.comma")));
    boolean more = check.places().size() > PLACES;
    return bracketed(more ? told + messages.text("report.andOthers") : told);
  }

  private String bracketed(String text) {
    return messages.text("report.bracketed", Map.of("text", text));
  }

  /** The cell; its file too, where the submission has several. */
  private String told(Place place) {
    String cell = messages.place(place.location());
    return files.size() == 1 ? cell : names.of(place.file()) + " " + cell;
  }

  private void notes() throws IOException {
    List<Check> notes = with(Severity.NOTE);
    if (notes.isEmpty()) {
      return;
    }
    section(messages.name(Severity.NOTE));
    for (Kind kind : Kind.of(notes)) {
      if (kind.checks().size() > MANY) {
        bullet(kind.sentence(messages));
      } else {
        for (Check check : kind.checks()) {
          bullet(messages.sentence(check) + places(check));
        }
      }
    }
  }

  /** Matches that a person may want to overrule. */
  private void reworded() throws IOException {
    List<String> doubtful =
        reconciliation.matches().stream()
            .filter(match -> match.how() == IndicatorMatch.How.REWORDED)
            .map(match -> match.department().name() + " ↔ " + carriers(match))
            .distinct()
            .toList();
    if (doubtful.isEmpty()) {
      return;
    }
    section(messages.text("report.reworded"));
    for (String match : doubtful) {
      bullet(match);
    }
  }

  private static String carriers(IndicatorMatch match) {
    return match.carriers().stream()
        .map(carrier -> carrier.project() + "：" + carrier.indicator().name())
        .collect(Collectors.joining("；"));
  }

  /** A few sums with their figures, all else by its number. */
  private void agreements() throws IOException {
    List<Check> agreed = with(null);
    if (agreed.isEmpty()) {
      return;
    }
    section(messages.text("report.agreements"));
    for (Kind kind : Kind.of(agreed)) {
      boolean isFew = kind.checks().size() <= MANY;
      if (isFew && kind.checks().stream().anyMatch(check -> check.stated() != null)) {
        for (Check check : kind.checks()) {
          bullet(messages.sentence(check));
        }
      } else {
        Map<String, String> facts =
            Map.of(
                "rule", messages.name(kind.rule()), "count", String.valueOf(kind.checks().size()));
        bullet(messages.text("report.agreement", facts));
      }
    }
  }

  private void bullet(String text) throws IOException {
    lines.line("   - " + text);
  }
}
