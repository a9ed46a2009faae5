package org.gouji.poi;

import java.util.Set;

/** The namespaces of a workbook's elements. */
final class SheetNamespaces {

  private static final Set<String> KNOWN =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private SheetNamespaces() {}

  static boolean isKnown(String namespace) {
    return KNOWN.contains(namespace);
  }
}
