package org.gouji.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Category;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Heading;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.jspecify.annotations.Nullable;

/** Tells a filing's key fields, a line each. */
final class FilingText {

  private static final int SHOWN = 60;

  private final Messages messages;
  private final Lines lines;

  FilingText(Messages messages, Lines lines) {
    this.messages = messages;
    this.lines = lines;
  }

  void write(int number, Filing filing) throws IOException {
    Heading heading = filing.heading();
    String form = filing instanceof DepartmentFiling ? "parse.department" : "parse.project";
    lines.line(
        "%3d. ".formatted(number)
            + messages.text(form)
            + (heading.title() == null ? "" : " " + heading.title())
            + "  "
            + messages.place(heading.location()));
    lines.rows("     ", fields(filing));
  }

  private List<List<String>> fields(Filing filing) {
    List<List<String>> rows = new ArrayList<>();
    Heading heading = filing.heading();
    add(rows, "parse.year", heading.year());
    add(rows, "parse.departmentName", name(heading.department()));
    add(rows, "parse.unit", name(heading.implementingUnit()));
    if (filing instanceof ProjectFiling project) {
      add(rows, "parse.projectName", name(project.project()));
      add(rows, "parse.period", project.period() == null ? null : project.period().text());
    }
    add(rows, "parse.funds", funds(filing.funds()));
    for (Objective objective : filing.objectives()) {
      add(rows, "parse.objective." + objective.horizon().word(), shortened(objective.text()));
    }
    add(rows, "parse.indicators", indicators(filing.indicators()));
    return rows;
  }

  private void add(List<List<String>> rows, String key, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      rows.add(List.of(messages.text(key), value.toString()));
    }
  }

  private static @Nullable String name(@Nullable Party party) {
    if (party == null) {
      return null;
    }
    return party.code() == null ? party.name() : party.code() + " " + party.name();
  }

  private String funds(List<Fund> funds) {
    return funds.stream()
        .filter(fund -> fund.state() != Fund.State.BLANK)
        .map(this::fund)
        .collect(Collectors.joining(messages.text("report.semicolon")));
  }

  private String fund(Fund fund) {
    String measure = fund.measure() == Measure.BUDGET ? "" : messages.name(fund.measure()) + " ";
    String amount =
        fund.amount() == null ? "“" + fund.text() + "”" : messages.money(fund.amount().yuan());
    return fund.label().strip() + " " + measure + amount;
  }

  private String indicators(List<Indicator> indicators) {
    Map<Category, Long> counts =
        indicators.stream()
            .collect(
                Collectors.groupingBy(
                    Indicator::category,
                    () -> new EnumMap<>(Category.class),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> messages.name(count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(messages.text("report.semicolon")));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
