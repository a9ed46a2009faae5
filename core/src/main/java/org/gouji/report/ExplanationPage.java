package org.gouji.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.parse.CellRole;
import org.gouji.parse.ExplainedCell;
import org.gouji.parse.ExplainedTable;
import org.gouji.parse.Explanation;

/** What the page's template is filled with. Good for one page: it counts the documents on it. */
final class ExplanationPage {

  private static final int FEW = 4;

  private final Messages messages;
  private final ExplanationFacts facts;
  private int documents;

  ExplanationPage(Messages messages) {
    this.messages = messages;
    this.facts = new ExplanationFacts(messages);
  }

  List<Map<String, String>> legend() {
    List<Map<String, String>> legend = new ArrayList<>();
    for (CellRole.Kind kind : CellRole.Kind.values()) {
      legend.add(sign(ExplanationFacts.word(kind), messages.name(kind)));
    }
    legend.add(1, sign(ExplanationFacts.KEPT, messages.text("cell.remark")));
    return legend;
  }

  private static Map<String, String> sign(String word, String meaning) {
    return Map.of("word", word, "meaning", meaning);
  }

  Map<String, Object> of(Reading<Explanation> reading) {
    Explanation explanation = reading.value();
    List<ExplainedTable> tables = explanation.tables();
    String anchor = "d" + ++documents + "t";
    Map<String, Object> page = new HashMap<>();
    page.put("file", FileNames.last(explanation.file()));
    page.put("path", explanation.file());
    page.put("counts", messages.text("explained.counts", facts.of(explanation)));
    List<Map<String, String>> findings = findings(reading);
    page.put("findings", findings);
    page.put("hasFindings", !findings.isEmpty());
    page.put("hasUnread", !explanation.unread().isEmpty());
    page.put(
        "unread",
        IntStream.range(0, tables.size())
            .boxed()
            .flatMap(
                i -> tables.get(i).unread().stream().map(cell -> unread(cell, anchor + (i + 1))))
            .toList());
    page.put(
        "isAllRead", explanation.unread().isEmpty() && ExplanationFacts.forms(explanation) > 0);
    page.put(
        "tables",
        (Iterable<Map<String, Object>>)
            () ->
                IntStream.range(0, tables.size())
                    .mapToObj(i -> table(tables.get(i), anchor + (i + 1)))
                    .iterator());
    return page;
  }

  /** What is odd about the document, each sentence once with all its places. */
  private List<Map<String, String>> findings(Reading<Explanation> reading) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Finding finding : reading.findings()) {
      String sentence = messages.name(finding.severity()) + " " + messages.sentence(finding);
      finding.locations().stream()
          .map(messages::place)
          .forEach(places.computeIfAbsent(sentence, key -> new ArrayList<>())::add);
    }
    return places.entrySet().stream()
        .map(told -> Map.of("sentence", told.getKey(), "places", some(told.getValue())))
        .toList();
  }

  private String some(List<String> places) {
    String first = places.stream().limit(FEW).collect(joining(messages.text("report.comma")));
    return places.size() <= FEW
        ? first
        : messages.text(
            "explained.places", Map.of("places", first, "count", String.valueOf(places.size())));
  }

  private Map<String, String> unread(ExplainedCell cell, String anchor) {
    return Map.of(
        "anchor", anchor + ExplainedGrid.anchor(cell.cell()),
        "place", messages.place(cell.location()),
        "text", cell.cell().text());
  }

  private Map<String, Object> table(ExplainedTable table, String anchor) {
    Map<String, String> said = facts.of(table);
    Map<String, Object> page = new HashMap<>();
    page.put("caption", messages.text("explain.table", said));
    page.put("lacks", table.lacks().stream().map(messages::name).toList());
    page.put("labels", table.labels());
    page.put("hasLacks", !table.lacks().isEmpty());
    page.put(
        "labelsHead",
        messages.text(table.kind().isRead() ? "explained.labels" : "explained.known"));
    page.put("hasLabels", !table.labels().isEmpty());
    page.put("isRead", table.kind().isRead());
    page.put("kind", ExplanationFacts.word(table.kind()));
    ExplainedGrid grid = new ExplainedGrid(table, anchor, messages, facts);
    page.put("rows", grid.rows());
    page.put("hasRows", !table.cells().isEmpty());
    page.put("leftOut", grid.leftOut());
    return page;
  }
}
