package org.gouji.poi;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.poi.Format.Kind;

/** Tells apart the formats that are text: markup by its first element, the rest by its lines. */
final class TextSniffer {

  private static final int HEAD = 100_000;

  private static final Map<String, Format> ROOTS =
      Map.of(
          "urn:schemas-microsoft-com:office:spreadsheet", Format.of(Kind.SPREADSHEET_ML),
          "http://www.w3.org/1999/xhtml", Format.of(Kind.HTML),
          "http://schemas.microsoft.com/office/word/2003/wordml", Format.unsupported("WordML 2003"),
          "http://schemas.microsoft.com/office/2006/xmlPackage", Format.unsupported("Flat OPC"),
          "urn:oasis:names:tc:opendocument:xmlns:office:1.0", Format.unsupported("OpenDocument"),
          "http://schemas.uof.org/cn/2003/uof", Format.unsupported("UOF"));

  /** What may stand before the first element. */
  private static final String PROLOGUE = "(?:<\\?xml[^>]*+>|<!--.*?-->|<!\\[[^>]*+>|\\s++)*+";

  private static final Pattern HTML =
      Pattern.compile(
          PROLOGUE
              + "<(?:!doctype\\s+html|(?:html|head|meta|title|link|style|script|body|table|tr|td|div"
              + "|p|span|center|font|form|h\\d)[\\s>])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String MIME = "MIME-Version:";
  private static final int MIME_HEAD_LINES = 30;

  private TextSniffer() {}

  static Format sniff(String file, byte[] content) {
    String head = TextEncoding.decodeHead(content, HEAD);
    String start = head.stripLeading();
    if (head.indexOf('\0') >= 0) {
      return Format.NOT_OFFICE;
    }
    if (start.startsWith("<")) {
      return HTML.matcher(start).lookingAt() ? Format.of(Kind.HTML) : xml(start);
    }
    if (isMime(start)) {
      return Format.of(Kind.MHTML);
    }
    return Delimited.isPlausible(file, head) ? Format.of(Kind.DELIMITED_TEXT) : Format.NOT_OFFICE;
  }

  private static boolean isMime(String text) {
    return text.lines()
        .limit(MIME_HEAD_LINES)
        .anyMatch(line -> line.regionMatches(true, 0, MIME, 0, MIME.length()));
  }

  /** By the namespace of the first element; what breaks off behind it does not matter. */
  private static Format xml(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String namespace = xml.getNamespaceURI();
      return ROOTS.getOrDefault(namespace == null ? "" : namespace, Format.NOT_OFFICE);
    } catch (XMLStreamException e) {
      return Format.NOT_OFFICE;
    }
  }
}
