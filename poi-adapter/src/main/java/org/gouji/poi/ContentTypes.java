package org.gouji.poi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** What kind of thing each part of a package is, as the package says. */
final class ContentTypes {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private final Map<String, String> byPart = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();
  private @Nullable String mainPart;

  private ContentTypes() {}

  static ContentTypes of(OoxmlPackage source) throws UnreadableDocumentException {
    ContentTypes types = new ContentTypes();
    try (XmlPull xml = source.pull("[Content_Types].xml", NAMESPACE::equals)) {
      while (xml.next(0)) {
        source.quota().keep(1);
        types.add(xml);
      }
    }
    return types;
  }

  private void add(XmlPull xml) {
    String type = xml.attributeOrEmpty("ContentType");
    if (xml.name().equals("Override")) {
      String part = xml.attributeOrEmpty("PartName").replaceFirst("^/", "");
      byPart.put(part.toLowerCase(Locale.ROOT), type);
      if (mainPart == null && OoxmlKind.ofContentType(type) != OoxmlKind.OTHER) {
        mainPart = part;
      }
    } else if (xml.name().equals("Default")) {
      byExtension.put(xml.attributeOrEmpty("Extension").toLowerCase(Locale.ROOT), type);
    }
  }

  /** The content type of a part, {@code ""} if none is said. */
  String of(String part) {
    String key = part.toLowerCase(Locale.ROOT);
    String extension = key.substring(key.lastIndexOf('.') + 1);
    return byPart.getOrDefault(key, byExtension.getOrDefault(extension, ""));
  }

  /** The first part whose content type is a document's or a workbook's, or null. */
  @Nullable String mainPart() {
    return mainPart;
  }
}
