package org.gouji.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.UnreadableDocumentException;

/** The number formats that the cells of a workbook name by their style. */
final class SheetStyles {

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> ids = new ArrayList<>();
  private List<NumberFormat> formats = List.of();

  /** Of a workbook without styles every number is General. */
  static SheetStyles none() {
    return new SheetStyles();
  }

  static SheetStyles of(OoxmlPackage source, String part) throws UnreadableDocumentException {
    SheetStyles styles = new SheetStyles();
    try (XmlPull xml = source.pull(part, SheetNamespaces::isKnown)) {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "numFmts" -> styles.patterns(xml, source.quota());
          case "cellXfs" -> styles.ids(xml, source.quota());
          default -> {}
        }
      }
    }
    styles.formats =
        styles.ids.stream().map(id -> NumberFormat.of(id, styles.patterns.get(id))).toList();
    return styles;
  }

  private void patterns(XmlPull xml, Quota quota) throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("numFmt")) {
        quota.keep(1);
        patterns.put(xml.number("numFmtId", -1), xml.attributeOrEmpty("formatCode"));
      }
    }
  }

  private void ids(XmlPull xml, Quota quota) throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("xf")) {
        quota.keep(1);
        ids.add(xml.number("numFmtId", 0));
      }
    }
  }

  /** The number format of a style, General if there is no such style. */
  NumberFormat format(int style) {
    return style < 0 || style >= formats.size() ? NumberFormat.GENERAL : formats.get(style);
  }
}
