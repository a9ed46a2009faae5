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
    return read(file, List.of(TextEncoding.decode(content)), limits);
  }

  /** Reads the pages of one document. */
  static Document read(String file, List<String> pages, Limits limits)
      throws UnreadableDocumentException {
    HtmlStory story = new HtmlStory(new Quota(file, limits), HtmlPlaces.of(file, pages));
    for (String page : pages) {
      new HtmlBlocks(story, story).readAll(Jsoup.parse(page).body());
    }
    return new Document(file, story.blocks(), List.of());
  }
}
