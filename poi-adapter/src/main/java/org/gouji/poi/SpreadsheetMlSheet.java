package org.gouji.poi;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;

/** Reads one worksheet of SpreadsheetML 2003. Rows, columns and cells count on where none says. */
final class SpreadsheetMlSheet {

  private final XmlPull xml;
  private final Quota quota;
  private final Map<String, NumberFormat> styles;
  private final TableBuilder table;
  private int nextRow;
  private int nextColumn;

  SpreadsheetMlSheet(XmlPull xml, Quota quota, Map<String, NumberFormat> styles) {
    this.xml = xml;
    this.quota = quota;
    this.styles = styles;
    this.table = Table.at(new Location.InSheet(xml.attributeOrEmpty("Name"), 0, 0));
  }

  /** Reads the worksheet that was reached last. */
  Table read() throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "Column" -> column();
        case "Row" -> row();
        case "Visible" -> {
          if (text().contains("Hidden")) {
            table.hide();
          }
        }
        default -> {}
      }
    }
    quota.keep(table.covered());
    return table.build();
  }

  private void column() throws UnreadableDocumentException {
    int column = place("Index", nextColumn, CellAddress.COLUMNS);
    nextColumn = column + 1 + place("Span", 0, CellAddress.COLUMNS);
    for (int i = column; xml.flag("Hidden", false) && i < nextColumn; i++) {
      table.hideColumn(i);
    }
  }

  private void row() throws UnreadableDocumentException {
    int row = place("Index", nextRow, CellAddress.ROWS);
    nextRow = row + 1 + place("Span", 0, CellAddress.ROWS);
    nextColumn = 0;
    for (int i = row; xml.flag("Hidden", false) && i < nextRow; i++) {
      table.hideRow(i);
    }
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("Cell")) {
        cell(row);
      }
    }
  }

  private void cell(int row) throws UnreadableDocumentException {
    int column = place("Index", nextColumn, CellAddress.COLUMNS);
    int across = place("MergeAcross", 0, CellAddress.COLUMNS);
    int down = place("MergeDown", 0, CellAddress.ROWS);
    NumberFormat format =
        styles.getOrDefault(xml.attributeOrEmpty("StyleID"), NumberFormat.GENERAL);
    nextColumn = column + 1 + across;
    quota.keep(1);
    table.merge(row, column, down + 1, across + 1);
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("Data")) {
        CellValue value = value(xml.attributeOrEmpty("Type"), text(), format);
        if (value != CellValue.BLANK) {
          table.set(row, column, value);
        }
      } else {
        xml.skip();
      }
    }
  }

  /** An index counts from 1, a span or a merge from 0. */
  private int place(String attribute, int fallback, int most) throws UnreadableDocumentException {
    int least = attribute.equals("Index") ? 1 : 0;
    int number = xml.number(attribute, fallback + least) - least;
    if (number < 0 || number >= most) {
      throw new UnreadableDocumentException(
          quota.file(), Reason.DAMAGED, null, attribute + " " + number);
    }
    return number;
  }

  private String text() throws UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    xml.appendText(text);
    return text.toString();
  }

  private static CellValue value(String type, String written, NumberFormat format) {
    return switch (type) {
      case "Number" -> format.value(written, DateSystem.FROM_1900);
      case "DateTime" -> date(written.strip(), format);
      case "Boolean" -> new CellValue.Truth(written.strip().equals("1"));
      case "Error" -> new CellValue.Failure(written.strip());
      default -> XlsSheet.text(written);
    };
  }

  private static CellValue date(String written, NumberFormat format) {
    try {
      return new CellValue.Date(LocalDateTime.parse(written), written, format.pattern());
    } catch (DateTimeParseException e) {
      return XlsSheet.text(written);
    }
  }
}
