package org.gouji.poi;

import java.util.Set;

/** The namespaces whose elements make a text document's words. */
final class WordNamespaces {

  /** Those of words and of formulas, in the transitional and the strict variant. */
  private static final Set<String> KNOWN =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private WordNamespaces() {}

  static boolean isKnown(String namespace) {
    return KNOWN.contains(namespace);
  }
}
