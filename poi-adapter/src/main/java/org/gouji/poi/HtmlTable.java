package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.jsoup.nodes.Element;

/** Reads one table of a web page; its caption goes before it, tables within it follow it. */
final class HtmlTable {

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** What browsers allow. */
  private static final int WIDEST = 1000;

  private static final int HIGHEST = 65_534;

  private final HtmlStory story;
  private final TableBuilder table;
  private final List<Table> nested = new ArrayList<>();

  /** By column the row up to which a cell from above reaches. */
  private final Map<Integer, Integer> taken = new HashMap<>();

  private int rows;

  HtmlTable(HtmlStory story) {
    this.story = story;
    this.table = Table.at(story.nextTable());
  }

  void read(Element element, Flow flow) throws UnreadableDocumentException {
    for (Element child : element.children()) {
      if (child.normalName().equals("caption")) {
        new HtmlBlocks(story, flow).readAll(child);
      } else if (GROUPS.contains(child.normalName())) {
        group(child);
      }
    }
    table.atLeast(rows, 0);
    story.quota().keep(table.covered());
    flow.table(table.build());
    nested.forEach(flow::table);
  }

  /** A cell does not reach beyond the group of rows that it stands in. */
  private void group(Element element) throws UnreadableDocumentException {
    List<Element> group =
        element.children().stream().filter(child -> child.normalName().equals("tr")).toList();
    int end = rows + group.size();
    taken.clear();
    for (Element row : group) {
      row(row, end);
    }
  }

  private void row(Element element, int end) throws UnreadableDocumentException {
    int row = rows++;
    if (HtmlBlocks.isHidden(element)) {
      table.hideRow(row);
    }
    story.quota().keep(1);
    int column = 0;
    for (Element cell : element.children()) {
      if (CELLS.contains(cell.normalName()) && !HtmlBlocks.isHidden(cell)) {
        while (taken.getOrDefault(column, 0) > row) {
          column++;
        }
        column += cell(row, column, end, cell);
      }
    }
  }

  /** Returns how many columns the cell takes. */
  private int cell(int row, int column, int end, Element element)
      throws UnreadableDocumentException {
    int columns = Math.max(1, Math.min(span(element, "colspan"), WIDEST));
    int rows = rows(element, end - row);
    story.quota().keep(columns);
    CellText text = new CellText(nested);
    new HtmlBlocks(story, text).readAll(element);
    table.set(row, column, text.value());
    table.merge(row, column, rows, columns);
    for (int i = 0; rows > 1 && i < columns; i++) {
      taken.put(column + i, row + rows);
    }
    return columns;
  }

  /** A span of 0 reaches to the end of the group. */
  private static int rows(Element cell, int most) {
    int span = span(cell, "rowspan");
    return span == 0 ? most : Math.max(1, Math.min(span, Math.min(most, HIGHEST)));
  }

  /** A span that is no number is 1. */
  private static int span(Element cell, String attribute) {
    return Digits.parse(cell.attr(attribute), 1);
  }
}
