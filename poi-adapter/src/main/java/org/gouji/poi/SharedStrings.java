package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.CellValue;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook share, each once. */
final class SharedStrings {

  private final List<CellValue> values = new ArrayList<>();

  /** Reads them, none if the workbook has none. */
  static SharedStrings of(OoxmlPackage source, List<Relationship> parts)
      throws UnreadableDocumentException {
    SharedStrings strings = new SharedStrings();
    if (!parts.isEmpty()) {
      strings.read(source, parts.get(0).target());
    }
    return strings;
  }

  private void read(OoxmlPackage source, String part) throws UnreadableDocumentException {
    try (XmlPull xml = source.pull(part, SheetNamespaces::isKnown)) {
      while (xml.next(0)) {
        if (xml.name().equals("si")) {
          source.quota().keep(1);
          values.add(SheetText.value(SheetText.runs(xml)));
        }
      }
    }
  }

  /** The text with a number, counted from 0; null if there is none. */
  @Nullable CellValue get(int index) {
    return index < 0 || index >= values.size() ? null : values.get(index);
  }
}
