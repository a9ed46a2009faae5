package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads HTML, which many systems export under the name .xls: such a page is a sheet, its tables one
 * below the other and the text between them in rows of its own; any other is a text document with
 * paragraphs and tables. Every value is the text that is shown; what is not displayed is left out.
 */
final class HtmlReader implements FormatReader {

  @Override
  public Document read(String file, byte[] content, Limits limits)
      throws UnreadableDocumentException {
    Quota quota = new Quota(file, limits);
    String html = TextEncoding.decode(content, quota);
    if (body(html, quota).normalName().equals("frameset")) {
      throw new UnreadableDocumentException(
          file, Reason.UNSUPPORTED_FORMAT, null, "a web page whose sheets are files of their own");
    }
    return read(quota, List.of(new HtmlPage("", html)));
  }

  /** Reads the pages of one document. */
  static Document read(Quota quota, List<HtmlPage> pages) throws UnreadableDocumentException {
    HtmlWorkbook workbook = HtmlWorkbook.of(quota.file(), pages);
    List<Block> blocks =
        workbook.isWorkbook() ? sheets(workbook, pages, quota) : text(pages, quota);
    return new Document(quota.file(), blocks, List.of());
  }

  private static List<Block> sheets(HtmlWorkbook workbook, List<HtmlPage> pages, Quota quota)
      throws UnreadableDocumentException {
    List<Block> sheets = new ArrayList<>();
    for (HtmlPage page : pages) {
      if (workbook.isSheet(page)) {
        HtmlSheet sheet = new HtmlSheet(quota, () -> workbook.name(page));
        new HtmlBlocks(sheet, sheet).readAll(body(page.html(), quota));
        sheets.addAll(sheet.blocks());
      }
    }
    return sheets;
  }

  private static List<Block> text(List<HtmlPage> pages, Quota quota)
      throws UnreadableDocumentException {
    HtmlText text = new HtmlText(quota);
    for (HtmlPage page : pages) {
      new HtmlBlocks(text, text).readAll(body(page.html(), quota));
    }
    return text.blocks();
  }

  private static Element body(String html, Quota quota) throws UnreadableDocumentException {
    quota.probe(html.chars().filter(c -> c == '<').count());
    return Jsoup.parse(html).body();
  }
}
