package org.gouji.poi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;

/**
 * Reads a web page in one file (MHTML), as Excel and Word save it: the HTML parts in their order.
 */
final class MhtmlReader implements FormatReader {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

  private static final Pattern LOCATION =
      Pattern.compile("^Content-Location:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  @Override
  public Document read(String file, byte[] content, Limits limits) throws IOException {
    Quota quota = new Quota(file, limits);
    quota.wholeText(content.length);
    String mime = new String(content, StandardCharsets.ISO_8859_1);
    Matcher boundary = BOUNDARY.matcher(mime);
    if (!boundary.find()) {
      throw new IOException("no boundary");
    }
    String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    List<HtmlPage> pages = new ArrayList<>();
    for (String part : mime.split("\\R--" + Pattern.quote(name))) {
      addPage(part, quota, pages);
    }
    if (pages.isEmpty()) {
      throw new IOException("no page");
    }
    return HtmlReader.read(quota, pages);
  }

  private static void addPage(String part, Quota quota, List<HtmlPage> pages)
      throws UnreadableDocumentException {
    Matcher end = HEAD_END.matcher(part);
    if (end.find()) {
      String head = part.substring(0, end.start());
      String kind = head.toLowerCase(Locale.ROOT);
      if (kind.contains("text/html")) {
        String html = TextEncoding.decode(decode(kind, part.substring(end.end())), quota);
        pages.add(new HtmlPage(location(head), html));
      }
    }
  }

  private static String location(String head) {
    Matcher location = LOCATION.matcher(head);
    return location.find() ? location.group(1) : "";
  }

  private static byte[] decode(String head, String body) {
    if (head.contains("quoted-printable")) {
      return quotedPrintable(body).getBytes(StandardCharsets.ISO_8859_1);
    }
    return head.contains("base64")
        ? Base64.getMimeDecoder().decode(body)
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String quotedPrintable(String body) {
    String joined = body.replaceAll("=[ \\t]*\\r?\\n", "");
    return Pattern.compile("=([0-9A-Fa-f]{2})")
        .matcher(joined)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(hex.group(1), 16))));
  }
}
