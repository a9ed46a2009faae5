package org.gouji.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Contributor;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.jspecify.annotations.Nullable;

/** Tells a check: its sentence, its figures with their cells, its likely causes. */
final class CheckText {

  private static final String INDENT = "      ";
  private static final int PLACES = 3;

  private final FiledPlaces filed;
  private final Messages messages;
  private final Lines lines;

  CheckText(FiledPlaces filed, Messages messages, Lines lines) {
    this.filed = filed;
    this.messages = messages;
    this.lines = lines;
  }

  /** Writes a check by itself behind its number. */
  void write(String number, Check check) throws IOException {
    boolean hasFigures = !check.contributors().isEmpty();
    lines.line(number + messages.sentence(check) + (hasFigures ? "" : bracketedPlaces(check)));
    if (hasFigures) {
      figures(check);
    }
    causes(check.likelyCauses());
  }

  /** Writes a check in one line, without its figures. */
  void brief(String bullet, Check check) throws IOException {
    lines.line(bullet + messages.sentence(check) + bracketedPlaces(check));
  }

  /**
   * Writes checks of one kind together: what they share, then a line for each.
   *
   * @param most how many lines
   */
  void together(String number, Kind kind, int most) throws IOException {
    int count = kind.checks().size();
    Map<String, String> facts =
        Map.of("sentence", kind.heading(messages), "count", String.valueOf(count));
    lines.line(number + messages.text("report.together", facts));
    List<String> entries = kind.entries(messages);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(count, most); i++) {
      String places = places(kind.checks().get(i));
      rows.add(entries.get(i).isEmpty() ? List.of(places) : List.of(entries.get(i), places));
    }
    lines.rows(INDENT, rows);
    if (count > most) {
      lines.line(INDENT + messages.text("report.more", Map.of("count", "" + (count - most))));
    }
  }

  /** The stated figure and its addends, each with its cell. */
  private void figures(Check check) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Place place : check.places()) {
      rows.add(
          List.of(
              messages.text("report.stated"), amount(check, check.stated()), filed.told(place)));
    }
    for (Contributor addend : check.contributors()) {
      rows.add(List.of(addend.name(), amount(check, addend.value()), filed.told(addend.place())));
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
              messages.explanation(cause) + (place == null ? "" : bracketed(filed.told(place)))));
    }
    lines.rows(INDENT, rows);
    if (!causes.isEmpty() && causes.get(0).facts().containsKey("ambiguous")) {
      Map<String, String> facts = Map.of("count", causes.get(0).facts().get("ambiguous"));
      lines.line(INDENT + messages.text("report.ambiguous", facts));
    }
  }

  private String bracketedPlaces(Check check) {
    return check.places().isEmpty() ? "" : bracketed(places(check));
  }

  private String places(Check check) {
    String told =
        check.places().stream()
            .limit(PLACES)
            .map(filed::told)
            .collect(Collectors.joining(messages.text("place.separator")));
    boolean more = check.places().size() > PLACES;
    return more ? told + messages.text("report.andOthers") : told;
  }

  private String bracketed(String text) {
    return messages.text("report.bracketed", Map.of("text", text));
  }
}
