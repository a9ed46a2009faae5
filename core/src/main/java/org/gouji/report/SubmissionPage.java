package org.gouji.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.jspecify.annotations.Nullable;

/** What the page's template is filled with. */
final class SubmissionPage {

  private final Messages messages;
  private final FileNames names;

  SubmissionPage(Messages messages, FileNames names) {
    this.messages = messages;
    this.names = names;
  }

  Map<String, Object> of(Reconciliation reconciliation) {
    Map<String, Object> page = new HashMap<>();
    page.put("head", messages.text("report.submission", SubmissionFacts.of(reconciliation)));
    page.put("counts", messages.text("report.counts", SubmissionFacts.of(reconciliation)));
    page.put("outcome", reconciliation.outcome().word());
    page.put(
        "groups",
        Stream.of(Severity.values())
            .map(grade -> group(grade, reconciliation))
            .filter(group -> !group.isEmpty())
            .toList());
    page.put("agreements", checks(null, reconciliation));
    page.put("hasAgreements", !checks(null, reconciliation).isEmpty());
    return page;
  }

  private Map<String, Object> group(Severity severity, Reconciliation reconciliation) {
    List<Map<String, Object>> checks = checks(severity, reconciliation);
    return checks.isEmpty()
        ? Map.of()
        : Map.of(
            "name", messages.name(severity),
            "word", severity.word(),
            "count", checks.size(),
            "isOpen", severity != Severity.NOTE,
            "checks", checks);
  }

  private List<Map<String, Object>> checks(
      @Nullable Severity severity, Reconciliation reconciliation) {
    return reconciliation.checks().stream()
        .filter(check -> check.severity() == severity)
        .map(this::check)
        .toList();
  }

  private Map<String, Object> check(Check check) {
    boolean hasFigures = !check.contributors().isEmpty() && check.severity() != null;
    return Map.of(
        "message", messages.sentence(check),
        "rule", messages.name(check.rule()),
        "figures", hasFigures ? figures(check) : List.of(),
        "hasFigures", hasFigures,
        "causes", check.likelyCauses().stream().map(messages::explanation).toList(),
        "hasCauses", !check.likelyCauses().isEmpty(),
        "places", hasFigures ? List.of() : check.places().stream().map(this::place).toList());
  }

  private List<Map<String, Object>> figures(Check check) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Place place : check.places()) {
      rows.add(figure(messages.text("report.stated"), amount(check, check.stated()), place));
    }
    check
        .contributors()
        .forEach(
            addend ->
                rows.add(figure(addend.name(), amount(check, addend.value()), addend.place())));
    rows.add(figure(messages.text("report.summed"), amount(check, check.summed()), null));
    return rows;
  }

  private Map<String, Object> figure(String name, String amount, @Nullable Place place) {
    List<Map<String, String>> places = place == null ? List.of() : List.of(place(place));
    return Map.of("name", name, "amount", amount, "places", places);
  }

  private String amount(Check check, @Nullable BigDecimal value) {
    return CheckFacts.amount(check.rule(), value, messages);
  }

  /** The cell with its file's name; the whole path shows under the pointer. */
  private Map<String, String> place(Place place) {
    String cell = names.of(place.file()) + " " + messages.place(place.location());
    return Map.of("file", place.file(), "cell", cell);
  }

  Map<String, Object> of(Reservation reservation) {
    return Map.of(
        "file", reservation.file(),
        "status", messages.name(reservation.status()),
        "remarks", reservation.remarks());
  }
}
