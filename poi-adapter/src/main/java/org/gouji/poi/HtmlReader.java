package org.gouji.poi;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.jsoup.Jsoup;

/**
 * Reads HTML, which many systems export under the name .xls: its tables, and the text between them
 * as paragraphs. Every value is the text that is shown.
 */
final class HtmlReader implements FormatReader {

  @Override
  public Document read(String file, byte[] content, Limits limits)
      throws UnreadableDocumentException {
    Quota quota = new Quota(file, limits);
    return read(quota, List.of(TextEncoding.decode(content, quota)));
  }

  /** Reads the pages of one document. */
  static Document read(Quota quota, List<String> pages) throws UnreadableDocumentException {
    HtmlStory story = new HtmlStory(quota, HtmlPlaces.of(quota.file(), pages));
    for (String page : pages) {
      quota.probe(page.chars().filter(c -> c == '<').count());
      new HtmlBlocks(story, story).readAll(Jsoup.parse(page).body());
    }
    return new Document(quota.file(), story.blocks(), List.of());
  }
}
