package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;

/** Reads SpreadsheetML 2003, a workbook in one XML file, mostly called .xls. */
final class SpreadsheetMlReader implements FormatReader {

  private static final Set<String> NAMESPACES =
      Set.of(
          "urn:schemas-microsoft-com:office:spreadsheet", "urn:schemas-microsoft-com:office:excel");

  /** It may name an encoding that the file is not in. */
  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

  /** The formats that have a name here and a pattern elsewhere. */
  private static final Map<String, String> NAMED =
      Map.of(
          "General Number", "",
          "Percent", "0.00%",
          "Standard", "#,##0.00",
          "Fixed", "0.00",
          "Scientific", "0.00E+00");

  @Override
  public Document read(String file, byte[] content, Limits limits)
      throws UnreadableDocumentException {
    Quota quota = new Quota(file, limits);
    String text = DECLARATION.matcher(TextEncoding.decode(content, quota)).replaceFirst("");
    Map<String, NumberFormat> styles = new HashMap<>();
    List<Block> sheets = new ArrayList<>();
    try (XmlPull xml = pull(text, quota)) {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "Style" -> style(xml, styles);
          case "Worksheet" -> sheets.add(new SpreadsheetMlSheet(xml, quota, styles).read());
          default -> {}
        }
      }
    }
    return new Document(file, sheets, List.of());
  }

  private static XmlPull pull(String text, Quota quota) throws UnreadableDocumentException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    PartStream stream = new PartStream(new ByteArrayInputStream(utf8), -1, quota);
    return new XmlPull(factory, "", stream, quota, NAMESPACES::contains);
  }

  private static void style(XmlPull xml, Map<String, NumberFormat> styles)
      throws UnreadableDocumentException {
    String id = xml.attributeOrEmpty("ID");
    NumberFormat inherited = styles.get(xml.attributeOrEmpty("Parent"));
    if (inherited != null) {
      styles.put(id, inherited);
    }
    int depth = xml.depth();
    while (xml.next(depth)) {
      String format = xml.attributeOrEmpty("Format");
      if (xml.name().equals("NumberFormat") && !format.isEmpty()) {
        styles.put(id, NumberFormat.of(-1, NAMED.getOrDefault(format, format)));
      }
    }
  }
}
