package org.gouji.poi;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;

/**
 * The parser's events, under guard: it is kept to the quota, and all that goes wrong in it comes
 * out as one exception.
 */
final class PartEvents implements AutoCloseable {

  /** Each so many-th element is looked at for its names. */
  private static final int SAMPLE = 16;

  private final String part;
  private final PartStream stream;
  private final Quota quota;
  private final XMLStreamReader xml;
  private int elements;

  /** Names as a sample met them: the parser keeps each for good. */
  private final Set<String> names = new HashSet<>();

  PartEvents(XMLInputFactory factory, String part, PartStream stream, Quota quota)
      throws UnreadableDocumentException {
    this.part = part;
    this.stream = stream;
    this.quota = quota;
    try {
      this.xml = factory.createXMLStreamReader(PartText.of(stream));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** The parser, to be asked about the event at hand. */
  XMLStreamReader xml() {
    return xml;
  }

  /** Goes to the next event, one of {@link XMLStreamConstants}. */
  int next() throws UnreadableDocumentException {
    stream.stretch();
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("a document type declaration");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++elements % SAMPLE == 0) {
        sample();
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private void sample() throws UnreadableDocumentException {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    quota.names(names.size());
  }

  /** A limit that was met while the parser read comes out of it wrapped. */
  private UnreadableDocumentException damaged(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableDocumentException limit) {
        return limit;
      }
      if (cause instanceof XMLStreamException nested
          && nested.getNestedException() instanceof UnreadableDocumentException limit) {
        return limit;
      }
    }
    return new UnreadableDocumentException(quota.file(), Reason.DAMAGED, failure, part);
  }

  @Override
  public void close() throws UnreadableDocumentException {
    try (stream) {
      xml.close();
    } catch (XMLStreamException | IOException e) {
      throw damaged(e);
    }
  }
}
