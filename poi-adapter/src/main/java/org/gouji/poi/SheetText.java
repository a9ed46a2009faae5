package org.gouji.poi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.CellValue;
import org.gouji.document.UnreadableDocumentException;

/** Texts as workbooks write them: in runs, with escapes. */
final class SheetText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private SheetText() {}

  /** Joins the runs of the element that was reached last, phonetic ones left out. */
  static String runs(XmlPull xml) throws UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "t" -> xml.appendText(text);
        case "rPh", "phoneticPr", "rPr" -> xml.skip();
        default -> {}
      }
    }
    return text.toString();
  }

  /** The value of a text: escapes such as {@code _x000D_} resolved, lines ended by \n. */
  static CellValue value(String written) {
    String text = written.contains("_x") ? unescape(written) : written;
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.isEmpty() ? CellValue.BLANK : new CellValue.Text(lines);
  }

  private static String unescape(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(escape.group(1), 16))));
  }
}
