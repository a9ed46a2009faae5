package org.gouji.poi;

import org.gouji.document.UnreadableDocumentException;

/** What the properties of a content control of Word say. */
final class ContentControl {

  private ContentControl() {}

  /**
   * Whether nobody filled the control in, so that it shows its prompt; to be asked where its
   * properties were reached.
   */
  static boolean showsPrompt(XmlPull xml) throws UnreadableDocumentException {
    boolean prompt = false;
    int depth = xml.depth();
    while (xml.next(depth)) {
      if (xml.name().equals("showingPlcHdr")) {
        prompt = xml.flag("val", true);
      }
    }
    return prompt;
  }
}
