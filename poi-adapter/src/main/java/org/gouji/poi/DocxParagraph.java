package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableDocumentException;

/** Reads one paragraph: its own text, and apart from it the text boxes that hang on it. */
final class DocxParagraph {

  private final DocxStory story;
  private final StringBuilder text;
  private final FieldCodes fields;
  private final List<String> ended = new ArrayList<>();
  private final Flow.Held boxes = new Flow.Held();
  private boolean endDeleted;

  /**
   * @param carried the text before it, of a paragraph whose end was deleted
   */
  DocxParagraph(DocxStory story, String carried) {
    this.story = story;
    this.text = new StringBuilder(carried);
    this.fields = new FieldCodes(text);
  }

  /** The lines that ended with a page or a column. */
  List<String> ended() {
    return ended;
  }

  /** The text, or what follows the lines that ended. */
  String text() {
    return text.toString();
  }

  /** Whether the paragraph's mark was deleted, so that it runs on into the next. */
  boolean isEndDeleted() {
    return endDeleted;
  }

  Flow.Held boxes() {
    return boxes;
  }

  /** Reads the paragraph that was reached last. */
  void read(XmlPull xml) throws UnreadableDocumentException {
    story.quota().keep(1);
    inline(xml);
  }

  /** Runs hold text, and other things hold runs: one walk for both. */
  private void inline(XmlPull xml) throws UnreadableDocumentException {
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("rPr") && isHidden(xml)) {
        xml.leave(depth);
        return;
      }
      piece(xml);
    }
  }

  private void piece(XmlPull xml) throws UnreadableDocumentException {
    switch (xml.name()) {
      case "r" -> inline(xml);
      case "t" -> xml.appendText(text);
      case "tab", "ptab" -> text.append('\t');
      case "br" -> lineBreak(xml);
      case "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      case "sym" -> text.append(symbol(xml));
      case "checkBox" -> text.append(isChecked(xml) ? '☑' : '□');
      case "fldChar" -> field(xml);
      case "sdtPr" -> control(xml);
      case "pPr" -> endDeleted = isMarkDeleted(xml);
      case "txbxContent" -> new DocxBlocks(story, boxes).readAll(xml);
      case "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "ctrlPr", "sdtEndPr" ->
          xml.skip();
      default -> {}
    }
  }

  /** The end of a page or column is no character; what stands before it is a line of its own. */
  private void lineBreak(XmlPull xml) {
    String type = xml.attributeOrEmpty("type");
    if (!type.equals("page") && !type.equals("column")) {
      text.append('\n');
    } else if (!text.toString().isBlank()) {
      ended.add(text.toString());
      text.setLength(0);
      fields.forget();
    }
  }

  private void field(XmlPull xml) throws UnreadableDocumentException {
    String type = xml.attributeOrEmpty("fldCharType");
    inline(xml);
    fields.mark(type);
  }

  /** Passes over the prompt of a content control that nobody filled in. */
  private static void control(XmlPull xml) throws UnreadableDocumentException {
    int control = xml.depth() - 1;
    if (ContentControl.showsPrompt(xml)) {
      xml.leave(control);
    }
  }

  private static String symbol(XmlPull xml) {
    return Symbols.text(xml.attributeOrEmpty("font"), xml.attributeOrEmpty("char"));
  }

  private static boolean isHidden(XmlPull xml) throws UnreadableDocumentException {
    boolean hidden = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "vanish" -> hidden = xml.flag("val", true);
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
    return hidden;
  }

  private static boolean isMarkDeleted(XmlPull xml) throws UnreadableDocumentException {
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "del", "moveFrom" -> deleted = true;
        case "pPrChange", "rPrChange", "sectPr", "numPr" -> xml.skip();
        default -> {}
      }
    }
    return deleted;
  }

  private static boolean isChecked(XmlPull xml) throws UnreadableDocumentException {
    boolean checked = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "default", "checked" -> checked = xml.flag("val", true);
        default -> {}
      }
    }
    return checked;
  }
}
