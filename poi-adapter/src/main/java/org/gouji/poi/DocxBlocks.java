package org.gouji.poi;

import org.gouji.document.UnreadableDocumentException;

/** Reads the paragraphs and tables of one container: the body, a cell, a text box. */
final class DocxBlocks {

  private final DocxStory story;
  private final Flow flow;

  /** The text of a paragraph whose end was deleted: the next one goes on with it. */
  private String carried = "";

  DocxBlocks(DocxStory story, Flow flow) {
    this.story = story;
    this.flow = flow;
  }

  /** Reads everything within the element that was reached last. */
  void readAll(XmlPull xml) throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      read(xml);
    }
    end();
  }

  /**
   * Reads the element that was reached last, if it is a block; walks into it if it is a wrapper.
   */
  void read(XmlPull xml) throws UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> paragraph(xml);
      case "tbl" -> new DocxTable(story).read(xml, flow);
      case "sdtPr" -> control(xml);
      case "del", "moveFrom", "sdtEndPr", "sectPr" -> xml.skip();
      default -> {}
    }
  }

  private void paragraph(XmlPull xml) throws UnreadableDocumentException {
    DocxParagraph paragraph = new DocxParagraph(story, carried);
    paragraph.read(xml);
    paragraph.ended().forEach(flow::line);
    carried = "";
    if (paragraph.isEndDeleted()) {
      carried = paragraph.text();
    } else if (paragraph.ended().isEmpty() || !paragraph.text().isBlank()) {
      flow.line(paragraph.text());
    }
    paragraph.boxes().release(flow);
  }

  /** The prompt of a content control that nobody filled in is as good as a blank paragraph. */
  private void control(XmlPull xml) throws UnreadableDocumentException {
    int control = xml.depth() - 1;
    if (ContentControl.showsPrompt(xml)) {
      xml.leave(control);
      flow.line("");
    }
  }

  /** To be called when the container ends. */
  void end() {
    if (!carried.isEmpty()) {
      flow.line(carried);
      carried = "";
    }
  }
}
