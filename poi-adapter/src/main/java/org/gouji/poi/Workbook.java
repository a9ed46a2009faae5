package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.document.UnreadableDocumentException;

/**
 * What the main part of a workbook says: its sheets in their order and from when it counts days.
 */
record Workbook(List<Sheet> sheets, DateSystem dates) {

  /**
   * A sheet as the workbook names it.
   *
   * @param relationship the id of the relationship to its part
   */
  record Sheet(String name, String relationship, boolean isHidden) {}

  static Workbook of(OoxmlPackage source, String part) throws UnreadableDocumentException {
    List<Sheet> sheets = new ArrayList<>();
    DateSystem dates = DateSystem.FROM_1900;
    boolean found = false;
    try (XmlPull xml = source.pull(part, SheetNamespaces::isKnown)) {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "workbook" -> found = true;
          case "workbookPr" ->
              dates = xml.flag("date1904", false) ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
          case "sheet" -> {
            source.quota().entries(sheets.size());
            sheets.add(sheet(xml));
          }
          default -> {}
        }
      }
    }
    if (!found) {
      throw source.damaged("no workbook", null);
    }
    return new Workbook(List.copyOf(sheets), dates);
  }

  private static Sheet sheet(XmlPull xml) {
    return new Sheet(
        xml.attributeOrEmpty("name"),
        xml.attributeOrEmpty("id"),
        xml.attributeOrEmpty("state").toLowerCase(Locale.ROOT).endsWith("hidden"));
  }
}
