package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What POI's user model sees of a text document, in the notation of {@link Pages}. */
final class DocxOracle {

  private static final QName TEXT =
      new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "t");

  private final List<String> lines = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private DocxOracle() {}

  static List<String> show(byte[] content) throws IOException {
    DocxOracle oracle = new DocxOracle();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      markPages(document);
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          oracle.paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
          oracle.table(table);
        }
      }
    }
    return oracle.lines;
  }

  /** POI takes the end of a page for a line break. */
  private static void markPages(XWPFDocument document) {
    try (XmlCursor cursor = document.getDocument().newCursor()) {
      while (cursor.hasNextToken()) {
        if (cursor.isStart() && cursor.getObject() instanceof CTBr end && endsPage(end)) {
          cursor.setTextValue("");
          cursor.insertElementWithText(TEXT, "\f");
        }
        cursor.toNextToken();
      }
    }
  }

  private static boolean endsPage(CTBr end) {
    return end.isSetType() && end.getType() != STBrType.TEXT_WRAPPING;
  }

  /** What stands on each page; what ends with one is there only if it is not blank. */
  private static List<String> pages(XWPFParagraph paragraph) {
    String text = paragraph.getText();
    return text.contains("\f")
        ? Stream.of(text.split("\f\n?")).filter(page -> !page.isBlank()).toList()
        : List.of(text);
  }

  private void paragraph(XWPFParagraph paragraph) {
    List<String> pages = pages(paragraph);
    for (String page : pages.isEmpty() ? List.of("") : pages) {
      paragraphs++;
      if (!page.isBlank()) {
        lines.add("paragraph " + paragraphs + ": " + page);
      }
    }
  }

  private record Box(int column, int columns, String text, STMerge.Enum down) {}

  private void table(XWPFTable table) {
    lines.add("table " + ++tables + ":");
    List<List<Box>> rows = table.getRows().stream().map(DocxOracle::boxes).toList();
    int columns =
        rows.stream()
            .flatMap(List::stream)
            .mapToInt(box -> box.column + box.columns)
            .max()
            .orElse(0);
    for (int row = 0; row < rows.size(); row++) {
      lines.add(line(rows, row, columns));
    }
    for (XWPFTableRow row : table.getRows()) {
      row.getTableCells().forEach(cell -> cell.getTables().forEach(this::table));
    }
  }

  private static List<Box> boxes(XWPFTableRow row) {
    List<Box> boxes = new ArrayList<>();
    int column = 0;
    for (XWPFTableCell cell : row.getTableCells()) {
      CTTcPr properties = cell.getCTTc().getTcPr();
      int columns = 1;
      STMerge.Enum down = null;
      if (properties != null && properties.isSetGridSpan()) {
        columns = properties.getGridSpan().getVal().intValue();
      }
      if (properties != null && properties.isSetVMerge()) {
        down =
            properties.getVMerge().isSetVal() ? properties.getVMerge().getVal() : STMerge.CONTINUE;
      }
      boxes.add(new Box(column, columns, text(cell), down));
      column += columns;
    }
    return boxes;
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .flatMap(paragraph -> pages(paragraph).stream())
        .collect(Collectors.joining("\n"))
        .replace("\n", "/");
  }

  private static String line(List<List<Box>> rows, int row, int columns) {
    List<String> cells = new ArrayList<>();
    int end = 0;
    for (Box box : rows.get(row)) {
      if (box.down != STMerge.CONTINUE || row == 0 || !reaches(rows.get(row - 1), box)) {
        int height = 1;
        while (row + height < rows.size() && continues(rows.get(row + height), box)) {
          height++;
        }
        String span = "(" + height + "x" + box.columns + ")";
        cells.add(box.text + (span.equals("(1x1)") ? "" : span));
      }
      end = box.column + box.columns;
    }
    for (; end < columns; end++) {
      cells.add("");
    }
    return String.join(" | ", cells);
  }

  private static boolean continues(List<Box> below, Box box) {
    return box.down != null
        && below.stream().anyMatch(other -> isUnder(other, box) && other.down == STMerge.CONTINUE);
  }

  private static boolean reaches(List<Box> above, Box box) {
    return above.stream().anyMatch(other -> isUnder(other, box) && other.down != null);
  }

  private static boolean isUnder(Box one, Box other) {
    return one.column == other.column && one.columns == other.columns;
  }
}
