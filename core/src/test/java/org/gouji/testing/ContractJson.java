package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.document.Location;
import org.gouji.document.Location.InTable;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Execution;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.model.Objective;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Remark;
import org.gouji.model.Subtotal;
import org.gouji.model.Subtotal.Level;
import org.gouji.model.Task;
import org.gouji.model.Totals;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of {@code parse} back into model records. */
final class ContractJson {

  private final int table;
  private int row;

  private ContractJson(int table) {
    this.table = table;
  }

  static List<FilingDocument> documents(JsonNode root) {
    return list(root.path("documents"), ContractJson::document);
  }

  private static FilingDocument document(JsonNode node) {
    List<Filing> filings = new ArrayList<>();
    for (JsonNode filing : node.path("filings")) {
      filings.add(new ContractJson(filings.size() + 1).filing(filing));
    }
    ContractJson after = new ContractJson(filings.size() + 1);
    return new FilingDocument(
        node.path("file").asText(),
        Words.of(Status.values(), Status::word, node.path("status").asText("read")),
        filings,
        list(node.path("subtotals"), after::subtotal),
        List.of());
  }

  private Filing filing(JsonNode node) {
    return node.path("form").asText().equals("department") ? department(node) : project(node);
  }

  private DepartmentFiling department(JsonNode node) {
    return new DepartmentFiling(
        headings().heading(node),
        list(node.path("funds"), funds()::fund),
        text(node, "responsibilities"),
        list(node.path("objectives"), this::objective),
        list(node.path("tasks"), this::task),
        list(node.path("indicators"), indicator -> new IndicatorJson(next()).indicator(indicator)),
        execution(node.path("execution")),
        totals(node.path("totals")),
        list(node.path("remarks"), this::remark));
  }

  private ProjectFiling project(JsonNode node) {
    return new ProjectFiling(
        headings().heading(node),
        headings().party(node.path("project")),
        headings().period(node.path("period")),
        list(node.path("funds"), funds()::fund),
        list(node.path("objectives"), this::objective),
        list(node.path("indicators"), indicator -> new IndicatorJson(next()).indicator(indicator)),
        execution(node.path("execution")),
        totals(node.path("totals")),
        list(node.path("remarks"), this::remark));
  }

  private HeadingJson headings() {
    return new HeadingJson(new InTable(table, 0, 0), this::next);
  }

  private FundJson funds() {
    return new FundJson(this::next);
  }

  private Objective objective(JsonNode node) {
    return new Objective(
        Words.horizon(node), node.path("text").asText(""), text(node, "actual"), next());
  }

  private Task task(JsonNode node) {
    return new Task(
        node.path("name").asText(""),
        text(node, "content"),
        list(node.path("funds"), funds()::fund),
        next());
  }

  private Subtotal subtotal(JsonNode node) {
    return new Subtotal(
        node.path("name").asText(""),
        Words.of(Level.values(), Level::word, node.path("level").asText("department")),
        list(node.path("funds"), funds()::fund),
        next());
  }

  private @Nullable Execution execution(JsonNode node) {
    return node.isObject()
        ? new Execution(
            Words.number(node, "rate"),
            Words.number(node, "points"),
            Words.number(node, "score"),
            next())
        : null;
  }

  private @Nullable Totals totals(JsonNode node) {
    return node.isObject()
        ? new Totals(Words.number(node, "points"), Words.number(node, "score"), next())
        : null;
  }

  private Remark remark(JsonNode node) {
    return new Remark(node.path("label").asText(""), node.path("text").asText(""), next());
  }

  private Location next() {
    row++;
    return new InTable(table, row, 1);
  }

  static @Nullable String text(JsonNode node, String key) {
    return node.path(key).isValueNode() && !node.path(key).isNull()
        ? node.path(key).asText()
        : null;
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(reader.apply(node)));
    return items;
  }
}
