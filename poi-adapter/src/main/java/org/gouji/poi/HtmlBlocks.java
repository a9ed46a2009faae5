package org.gouji.poi;

import java.util.Locale;
import java.util.Set;
import org.gouji.document.UnreadableDocumentException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what is in the body of a web page or in a cell: lines of text and tables. */
final class HtmlBlocks {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "title", "template", "noscript", "xml", "select", "textarea");

  private final HtmlStory story;
  private final Flow flow;
  private final StringBuilder line = new StringBuilder();

  HtmlBlocks(HtmlStory story, Flow flow) {
    this.story = story;
    this.flow = flow;
  }

  /** Reads all that is within an element. */
  void readAll(Element container) throws UnreadableDocumentException {
    children(container);
    endLine();
  }

  private void children(Element parent) throws UnreadableDocumentException {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        append(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) throws UnreadableDocumentException {
    String name = element.normalName();
    if (isHidden(element)) {
      return;
    }
    if (name.equals("br")) {
      stripEnd();
      line.append('\n');
    } else if (name.equals("table")) {
      endLine();
      new HtmlTable(story).read(element, flow);
    } else if (element.isBlock() && !UNSEEN.contains(name)) {
      endLine();
      children(element);
      endLine();
    } else if (!UNSEEN.contains(name)) {
      children(element);
    }
  }

  /** Whether the page does not display the element. */
  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("mso-hide:all")
        || element.hasAttr("hidden");
  }

  /** Runs of ordinary blanks are one; no-break and full-width ones stay as they are. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
        line.append(' ');
      }
    }
  }

  private void endLine() throws UnreadableDocumentException {
    stripEnd();
    if (!line.isEmpty()) {
      story.quota().keep(1);
      flow.line(line.toString());
      line.setLength(0);
    }
  }

  private void stripEnd() {
    while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }
}
