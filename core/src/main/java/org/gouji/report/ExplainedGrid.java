package org.gouji.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.parse.CellRole;
import org.gouji.parse.ExplainedCell;
import org.gouji.parse.ExplainedTable;
import org.gouji.parse.TableKind;

/** The rows of a table as the page shows them, merged cells merged. */
final class ExplainedGrid {

  private static final int WIDEST = 256;

  /** Of a table that is no form, so many rows are enough to know it again. */
  private static final int GLANCE = 12;

  private final ExplainedTable table;
  private final String anchor;
  private final Messages messages;
  private final ExplanationFacts facts;
  private final Map<String, ExplainedCell> cells = new HashMap<>();
  private final int columns;
  private final int end;

  ExplainedGrid(ExplainedTable table, String anchor, Messages messages, ExplanationFacts facts) {
    this.table = table;
    this.anchor = anchor;
    this.messages = messages;
    this.facts = facts;
    table.cells().forEach(cell -> cells.put(anchor(cell.cell()), cell));
    this.columns = Math.min(WIDEST, width(table));
    this.end = table.kind().isRead() ? table.to() : Math.min(table.to(), table.from() + GLANCE);
  }

  /** In a sheet nothing says where the blank cells on the right end. */
  private static int width(ExplainedTable table) {
    return table.table().location() instanceof Location.InSheet
        ? table.cells().stream().mapToInt(cell -> cell.cell().column() + 1).max().orElse(0)
        : table.table().columns();
  }

  /** What a cell is linked by within its table. */
  static String anchor(Cell cell) {
    return "r" + (cell.row() + 1) + "c" + (cell.column() + 1);
  }

  /** The rows, each a list of cells, made one at a time. */
  Iterable<Map<String, Object>> rows() {
    return () ->
        IntStream.range(table.from(), end)
            .mapToObj(row -> Map.<String, Object>of("cells", row(row)))
            .iterator();
  }

  /** How many rows are not shown, as a sentence; none where all are. */
  List<String> leftOut() {
    String rows = String.valueOf(table.to() - end);
    return end == table.to()
        ? List.of()
        : List.of(messages.text("explained.leftOut", Map.of("rows", rows)));
  }

  private List<Map<String, Object>> row(int row) {
    List<Map<String, Object>> line = new ArrayList<>();
    for (int column = 0; column < columns; ) {
      Cell cell = table.table().cell(row, column);
      if (Math.max(cell.row(), table.from()) == row) {
        line.add(cell(cell, row));
      }
      column = cell.endColumn();
    }
    return line;
  }

  private Map<String, Object> cell(Cell cell, int row) {
    ExplainedCell explained = cells.get(anchor(cell));
    Map<String, Object> page = new HashMap<>();
    page.put("rowSpan", Math.min(cell.endRow(), end) - row);
    page.put("columnSpan", Math.min(cell.endColumn(), columns) - cell.column());
    page.put("text", explained == null ? "" : cell.text());
    page.put("word", explained == null ? "blank" : ExplanationFacts.word(explained.role()));
    page.put("hint", explained == null ? List.of() : List.of(hint(explained)));
    page.put("field", explained == null ? List.of() : field(explained.role()));
    page.put(
        "link",
        explained != null && explained.isUnread() ? List.of(anchor + anchor(cell)) : List.of());
    return page;
  }

  private String hint(ExplainedCell cell) {
    return messages.text(
        "explained.hint",
        Map.of(
            "kind", messages.name(cell.role().kind()),
            "field", facts.field(cell.role()),
            "place", messages.place(cell.location())));
  }

  /** Below the value of a form its field is told; in a column the head has told it already. */
  private List<String> field(CellRole role) {
    boolean shown =
        role.kind() == CellRole.Kind.FIELD
            && table.kind() != TableKind.PROJECT_LIST
            && !role.name().startsWith("indicator");
    return shown ? List.of(facts.field(role)) : List.of();
  }
}
