package org.gouji.poi;

import java.util.BitSet;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package, pulled element by element. The way through it is by depth: {@link
 * #next(int)} stops at each element below a given one, so that a caller handles the elements it
 * knows and walks through wrappers it does not know without naming them. Of alternatives ({@code
 * mc:AlternateContent}) only the first is seen.
 *
 * <p>Every method that goes on throws an {@link UnreadableDocumentException} if the part is damaged
 * or goes over a limit.
 */
final class XmlPull implements AutoCloseable {

  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final PartEvents events;
  private final Predicate<String> known;
  private final XMLStreamReader xml;
  private final Quota quota;
  private int depth;

  /** The depths at which an alternative was taken. */
  private final BitSet taken = new BitSet();

  private @Nullable String lastNamespace;
  private boolean lastKnown;

  /**
   * @param known the namespaces whose elements have a {@link #name()}
   */
  XmlPull(
      XMLInputFactory factory, String part, PartStream stream, Quota quota, Predicate<String> known)
      throws UnreadableDocumentException {
    this.events = new PartEvents(factory, part, stream, quota);
    this.xml = events.xml();
    this.quota = quota;
    this.known = known;
  }

  /** How deep the element stands that was reached last; 0 before the first. */
  int depth() {
    return depth;
  }

  /**
   * Goes to the next element that begins within the one at {@code depth}, however deep.
   *
   * @return false at the end of the element at {@code depth}
   */
  boolean next(int depth) throws UnreadableDocumentException {
    while (true) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          begin();
          if (!isLesserAlternative()) {
            return true;
          }
          skip();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (--this.depth < depth) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  private void begin() throws UnreadableDocumentException {
    quota.nesting(++depth);
  }

  private boolean isLesserAlternative() {
    if (!ALTERNATIVES.equals(xml.getNamespaceURI())) {
      return false;
    }
    if (xml.getLocalName().equals("AlternateContent")) {
      taken.clear(depth);
      return false;
    }
    boolean lesser = taken.get(depth - 1);
    taken.set(depth - 1);
    return lesser;
  }

  /** Passes over the rest of the element that was reached last. */
  void skip() throws UnreadableDocumentException {
    leave(depth);
  }

  /** Passes over the rest of the element at {@code depth}. */
  void leave(int depth) throws UnreadableDocumentException {
    while (this.depth >= depth) {
      next(depth);
    }
  }

  /** Adds the text of the element that was reached last, to its end. */
  void appendText(StringBuilder text) throws UnreadableDocumentException {
    int end = depth - 1;
    while (depth > end) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          quota.text(text.length());
        }
        default -> {}
      }
    }
  }

  /** The element's local name if it is of a known namespace, else {@code ""}. */
  String name() {
    String namespace = namespace();
    if (namespace != lastNamespace) {
      lastNamespace = namespace;
      lastKnown = known.test(namespace);
    }
    return lastKnown ? xml.getLocalName() : "";
  }

  /** The element's local name, of whatever namespace. */
  String localName() {
    return xml.getLocalName();
  }

  /** The element's namespace, {@code ""} if it has none. */
  String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** An attribute by its local name, of whatever namespace. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute, {@code ""} if it is not there. */
  String attributeOrEmpty(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  /** A whole number, or {@code fallback} if there is none that can be read. */
  int number(String name, int fallback) {
    return Digits.parse(attributeOrEmpty(name), fallback);
  }

  /** A truth value as OOXML writes it; {@code fallback} if it is not there. */
  boolean flag(String name, boolean fallback) {
    String value = attribute(name);
    return value == null
        ? fallback
        : !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  @Override
  public void close() throws UnreadableDocumentException {
    events.close();
  }
}
