package org.gouji.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.jspecify.annotations.Nullable;

/** What the page's template is filled with for a check, or for many of one kind. */
final class CheckPage {

  private final FiledPlaces filed;
  private final Messages messages;

  CheckPage(FiledPlaces filed, Messages messages) {
    this.filed = filed;
    this.messages = messages;
  }

  /** Many of a kind are one item with an entry each. */
  Stream<Map<String, Object>> of(Kind kind) {
    return kind.isMany() && !kind.hasFigures()
        ? Stream.of(together(kind))
        : kind.checks().stream().map(this::alone);
  }

  private Map<String, Object> together(Kind kind) {
    List<String> texts = kind.entries(messages);
    List<Map<String, Object>> entries = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      entries.add(Map.of("text", texts.get(i), "places", places(kind.checks().get(i).places())));
    }
    Map<String, String> facts =
        Map.of("sentence", kind.heading(messages), "count", String.valueOf(texts.size()));
    return item(messages.text("report.together", facts), List.of(), List.of(), List.of(), entries);
  }

  private Map<String, Object> alone(Check check) {
    boolean hasFigures = !check.contributors().isEmpty() && check.severity() != null;
    return item(
        messages.sentence(check),
        hasFigures ? List.of() : places(check.places()),
        hasFigures ? figures(check) : List.of(),
        check.likelyCauses().stream().map(this::cause).toList(),
        List.of());
  }

  private static Map<String, Object> item(
      String message, List<?> places, List<?> figures, List<?> causes, List<?> entries) {
    return Map.of(
        "message", message,
        "places", places,
        "figures", figures,
        "hasFigures", !figures.isEmpty(),
        "causes", causes,
        "hasCauses", !causes.isEmpty(),
        "entries", entries,
        "hasEntries", !entries.isEmpty());
  }

  private Map<String, Object> cause(LikelyCause cause) {
    List<Place> places = cause.place() == null ? List.of() : List.of(cause.place());
    return Map.of("text", messages.explanation(cause), "places", places(places));
  }

  private List<Map<String, Object>> figures(Check check) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Place place : check.places()) {
      rows.add(figure(messages.text("report.stated"), check, check.stated(), List.of(place)));
    }
    check
        .contributors()
        .forEach(
            addend ->
                rows.add(figure(addend.name(), check, addend.value(), List.of(addend.place()))));
    rows.add(figure(messages.text("report.summed"), check, check.summed(), List.of()));
    return rows;
  }

  private Map<String, Object> figure(
      String name, Check check, @Nullable BigDecimal value, List<Place> places) {
    String amount = CheckFacts.amount(check.rule(), value, messages);
    return Map.of("name", name, "amount", amount, "places", places(places));
  }

  /** Cells; the whole path of the file shows under the pointer. */
  private List<Map<String, String>> places(List<Place> places) {
    return places.stream()
        .map(place -> Map.of("file", place.file(), "cell", filed.told(place)))
        .toList();
  }
}
