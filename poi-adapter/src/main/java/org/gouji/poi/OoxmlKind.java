package org.gouji.poi;

import java.util.Locale;
import java.util.Map;

/** What a package holds, told by the content type or the root element of its main part. */
enum OoxmlKind {
  /** .docx, .docm, .dotx, .dotm. */
  WORD,
  /** .xlsx, .xlsm, .xltx, .xltm, .xlam. */
  EXCEL,
  /** .xlsb, .pptx, .vsdx and whatever else comes as a package. */
  OTHER;

  private static final Map<String, OoxmlKind> ROOTS = Map.of("document", WORD, "workbook", EXCEL);

  private static final Map<String, OoxmlKind> CONTENT_TYPES =
      Map.ofEntries(
          word("vnd.openxmlformats-officedocument.wordprocessingml.document.main"),
          word("vnd.openxmlformats-officedocument.wordprocessingml.template.main"),
          word("vnd.ms-word.document.macroEnabled.main"),
          word("vnd.ms-word.template.macroEnabledTemplate.main"),
          excel("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main"),
          excel("vnd.openxmlformats-officedocument.spreadsheetml.template.main"),
          excel("vnd.ms-excel.sheet.macroEnabled.main"),
          excel("vnd.ms-excel.template.macroEnabled.main"),
          excel("vnd.ms-excel.addin.macroEnabled.main"));

  private static Map.Entry<String, OoxmlKind> word(String type) {
    return Map.entry(key("application/" + type + "+xml"), WORD);
  }

  private static Map.Entry<String, OoxmlKind> excel(String type) {
    return Map.entry(key("application/" + type + "+xml"), EXCEL);
  }

  private static String key(String type) {
    return type.strip().toLowerCase(Locale.ROOT);
  }

  static OoxmlKind ofContentType(String type) {
    return CONTENT_TYPES.getOrDefault(key(type), OTHER);
  }

  static OoxmlKind ofRoot(String localName) {
    return ROOTS.getOrDefault(localName, OTHER);
  }
}
