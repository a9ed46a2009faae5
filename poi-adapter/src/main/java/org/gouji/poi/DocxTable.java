package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;

/** Reads one table of a text document; tables within it follow it. */
final class DocxTable {

  /** Word knows 63 columns. A span beyond this is noise. */
  private static final int WIDEST_SPAN = 1000;

  /** In twips; Word's pages end at 22 inches. */
  private static final int WIDEST_CELL = 22 * 1440;

  private final DocxStory story;
  private final List<Table> nested = new ArrayList<>();
  private final List<WordRow> rows = new ArrayList<>();

  DocxTable(DocxStory story) {
    this.story = story;
  }

  /** Reads the table that was reached last. */
  void read(XmlPull xml, Flow flow) throws UnreadableDocumentException {
    Location.InTable place = story.nextTable();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "tr" -> row(xml);
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {}
      }
    }
    DocxWidths.align(rows);
    flow.table(WordGrid.lay(place, rows));
    nested.forEach(flow::table);
  }

  private void row(XmlPull xml) throws UnreadableDocumentException {
    WordRow row = new WordRow();
    boolean prompt = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "trPr" -> rowProperties(xml, row);
        case "sdtPr" -> prompt = ContentControl.showsPrompt(xml);
        case "tc" -> {
          add(cell(xml), prompt, row);
          prompt = false;
        }
        case "tblPrEx", "sdtEndPr" -> xml.skip();
        default -> {}
      }
    }
    story.quota().keep(1 + row.before + row.after);
    if (!row.deleted) {
      rows.add(row);
    }
  }

  private static void add(WordCell cell, boolean prompt, WordRow row) {
    if (prompt) {
      cell.value = CellValue.BLANK;
    }
    if (!cell.deleted) {
      row.add(cell);
    }
  }

  private static void rowProperties(XmlPull xml, WordRow row) throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridBefore" -> row.before = span(xml, 0);
        case "gridAfter" -> row.after = span(xml, 0);
        case "hidden" -> row.hidden = xml.flag("val", true);
        case "del" -> row.deleted = true;
        case "trPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private WordCell cell(XmlPull xml) throws UnreadableDocumentException {
    WordCell cell = new WordCell();
    CellText text = new CellText(nested);
    DocxBlocks blocks = new DocxBlocks(story, text);
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("tcPr")) {
        cellProperties(xml, cell);
      } else {
        blocks.read(xml);
      }
    }
    blocks.end();
    cell.value = text.value();
    story.quota().keep(cell.columns);
    return cell;
  }

  private static void cellProperties(XmlPull xml, WordCell cell)
      throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "gridSpan" -> cell.columns = span(xml, 1);
        case "vMerge" -> cell.down = merge(xml);
        case "hMerge" -> cell.across = merge(xml);
        case "tcW" -> cell.width = width(xml);
        case "cellDel" -> cell.deleted = true;
        case "tcPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private static int span(XmlPull xml, int least) {
    int span = xml.number("val", least);
    return span > WIDEST_SPAN ? least : Math.max(least, span);
  }

  private static WordCell.Merge merge(XmlPull xml) {
    return "restart".equals(xml.attribute("val"))
        ? WordCell.Merge.BEGINS
        : WordCell.Merge.CONTINUES;
  }

  /** Other units than twips, and what no page is wide enough for, are as good as nothing. */
  private static int width(XmlPull xml) {
    String unit = xml.attributeOrEmpty("type");
    int width = unit.isEmpty() || unit.equals("dxa") ? xml.number("w", 0) : 0;
    return width > WIDEST_CELL ? 0 : width;
  }
}
