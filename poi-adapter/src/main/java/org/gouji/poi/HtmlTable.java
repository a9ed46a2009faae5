package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.jsoup.nodes.Element;

/** Reads one table of a web page; tables within it follow it. */
final class HtmlTable {

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  /** What browsers allow. */
  private static final int WIDEST = 1000;

  private static final int HIGHEST = 65_534;

  private final HtmlStory story;
  private final TableBuilder table;
  private final List<Table> nested = new ArrayList<>();

  /** By column the row up to which a cell from above reaches. */
  private final Map<Integer, Integer> taken = new HashMap<>();

  HtmlTable(HtmlStory story) {
    this.story = story;
    this.table = Table.at(story.places().next());
  }

  void read(Element element, Flow flow) throws UnreadableDocumentException {
    int row = 0;
    for (Element child : element.children()) {
      if (child.normalName().equals("tr")) {
        row(row++, child);
      } else if (GROUPS.contains(child.normalName())) {
        for (Element grandchild : child.children()) {
          row(row++, grandchild);
        }
      }
    }
    table.atLeast(row, 0);
    story.quota().keep(table.covered());
    flow.table(table.build());
    nested.forEach(flow::table);
  }

  private void row(int row, Element element) throws UnreadableDocumentException {
    if (isHidden(element)) {
      table.hideRow(row);
    }
    story.quota().keep(1);
    int column = 0;
    for (Element cell : element.children()) {
      while (taken.getOrDefault(column, 0) > row) {
        column++;
      }
      column += cell(row, column, cell);
    }
  }

  /** Returns how many columns the cell takes. */
  private int cell(int row, int column, Element element) throws UnreadableDocumentException {
    int columns = span(element, "colspan", WIDEST);
    int rows = span(element, "rowspan", HIGHEST);
    story.quota().keep(columns);
    DocxCell cell = new DocxCell();
    new HtmlBlocks(story, cell.flow(nested)).readAll(element);
    table.set(row, column, cell.value());
    table.merge(row, column, rows, columns);
    for (int i = 0; rows > 1 && i < columns; i++) {
      taken.put(column + i, row + rows);
    }
    return columns;
  }

  /** A span of 0 or of no number is 1. */
  private static int span(Element cell, String attribute, int most) {
    int span = Digits.parse(cell.attr(attribute), 1);
    return Math.max(1, Math.min(span, most));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none");
  }
}
