package org.gouji.poi;

import org.gouji.document.CellValue;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** Reads the part of one worksheet into a table. */
final class SheetPart {

  private final OoxmlPackage source;
  private final String part;
  private final TableBuilder table;
  private final CellValues values;
  private final StringBuilder written = new StringBuilder();
  private int row = CellAddress.NONE;
  private int column = CellAddress.NONE;
  private boolean odd;

  SheetPart(OoxmlPackage source, String part, TableBuilder table, CellValues values) {
    this.source = source;
    this.part = part;
    this.table = table;
    this.values = values;
  }

  /** Whether something in the part contradicts itself and was passed over. */
  boolean isOdd() {
    return odd;
  }

  Table read(boolean hidden) throws UnreadableDocumentException {
    boolean found = false;
    try (XmlPull xml = source.pull(part, SheetNamespaces::isKnown)) {
      while (xml.next(0)) {
        found |= xml.name().equals("worksheet");
        element(xml);
      }
    }
    if (!found) {
      throw source.damaged(part, null);
    }
    source.quota().keep(table.covered());
    return (hidden ? table.hide() : table).build();
  }

  private void element(XmlPull xml) throws UnreadableDocumentException {
    switch (xml.name()) {
      case "row" -> row(xml);
      case "c" -> cell(xml);
      case "col" -> columns(xml);
      case "mergeCell" -> merge(xml.attributeOrEmpty("ref"));
      case "extLst", "conditionalFormatting", "dataValidations", "hyperlinks" -> xml.skip();
      default -> {}
    }
  }

  private void columns(XmlPull xml) {
    if (xml.flag("hidden", false)) {
      int last = Math.min(xml.number("max", 0), CellAddress.COLUMNS);
      for (int column = Math.max(xml.number("min", 1), 1); column <= last; column++) {
        table.hideColumn(column - 1);
      }
    }
  }

  private void row(XmlPull xml) throws UnreadableDocumentException {
    row = xml.number("r", row + 2) - 1;
    column = CellAddress.NONE;
    if (row < 0 || row >= CellAddress.ROWS) {
      throw source.damaged(part + ": row " + (row + 1L), null);
    }
    if (xml.flag("hidden", false)) {
      table.hideRow(row);
    }
  }

  private void cell(XmlPull xml) throws UnreadableDocumentException {
    CellAddress address = CellAddress.of(xml.attributeOrEmpty("r"));
    column = address.isInSheet() ? address.column() : column + 1;
    if (column >= CellAddress.COLUMNS || row < 0) {
      throw source.damaged(part + ": a cell outside the sheet", null);
    }
    String type = xml.attributeOrEmpty("t");
    int style = xml.number("s", 0);
    written.setLength(0);
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "v" -> xml.appendText(written);
        case "is" -> written.append(SheetText.runs(xml));
        default -> xml.skip();
      }
    }
    set(values.of(type, style, written.toString()));
  }

  private void set(@Nullable CellValue value) throws UnreadableDocumentException {
    if (value == null) {
      odd = true;
    } else if (value != CellValue.BLANK) {
      source.quota().keep(1);
      table.set(row, column, value);
    }
  }

  private void merge(String ref) throws UnreadableDocumentException {
    int colon = ref.indexOf(':');
    CellAddress from = CellAddress.of(colon < 0 ? ref : ref.substring(0, colon));
    CellAddress to = CellAddress.of(ref.substring(colon + 1));
    if (!from.isInSheet() || !to.isInSheet()) {
      odd = true;
      return;
    }
    source.quota().keep(1);
    int row = Math.min(from.row(), to.row());
    int column = Math.min(from.column(), to.column());
    table.merge(
        row,
        column,
        Math.max(from.row(), to.row()) - row + 1,
        Math.max(from.column(), to.column()) - column + 1);
  }
}
