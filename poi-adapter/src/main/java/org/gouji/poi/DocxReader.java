package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Reads .docx, .docm, .dotx and .dotm, transitional and strict: the paragraphs and tables of the
 * body, as they print. What is deleted in tracked changes or hidden is left out, what is inserted
 * is kept; a field shows its result, a content control that nobody filled in is blank whatever it
 * prompts for; a text box follows the paragraph that it hangs on; the end of a page is no
 * character. Numbers of lists are not computed. Headers, footers, notes and comments are not read.
 *
 * <p>Blank paragraphs make no block but are counted.
 */
final class DocxReader {

  /** Reads a document that is in memory. */
  Document read(String file, byte[] content, Limits limits) throws UnreadableDocumentException {
    try (OoxmlPackage source = OoxmlPackage.open(file, content, limits)) {
      return read(source);
    }
  }

  Document read(OoxmlPackage source) throws UnreadableDocumentException {
    List<Block> blocks = body(source);
    if (blocks == null) {
      throw source.damaged("no body", null);
    }
    return new Document(source.quota().file(), blocks, List.of());
  }

  private static @Nullable List<Block> body(OoxmlPackage source)
      throws UnreadableDocumentException {
    Body body = null;
    try (XmlPull xml = source.pull(source.mainPart(), WordNamespaces::isKnown)) {
      while (xml.next(0)) {
        if (body == null && xml.name().equals("body")) {
          body = new Body();
          new DocxBlocks(new DocxStory(source.quota()), body).readAll(xml);
        }
      }
    }
    return body == null ? null : body.blocks;
  }

  /** The flow of the whole document. */
  private static final class Body implements Flow {

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    @Override
    public void line(String text) {
      paragraphs++;
      if (!text.isBlank()) {
        blocks.add(new Paragraph(text, new Location.InParagraph(paragraphs)));
      }
    }

    @Override
    public void table(Table table) {
      blocks.add(table);
    }
  }
}
