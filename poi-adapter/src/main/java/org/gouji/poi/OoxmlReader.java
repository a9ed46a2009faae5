package org.gouji.poi;

import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;

/** Reads whatever comes as a zip file: tells Word from Excel, and says no to the rest. */
final class OoxmlReader {

  /**
   * Reads a document that is in memory.
   *
   * @throws UnreadableDocumentException with {@link Reason#UNSUPPORTED_FORMAT} for other office
   *     packages, .xlsb among them; with {@link Reason#NOT_OFFICE} for other zip files
   */
  Document read(String file, byte[] content, Limits limits) throws UnreadableDocumentException {
    try (OoxmlPackage source = OoxmlPackage.open(file, content, limits)) {
      return switch (source.kind()) {
        case WORD -> new DocxReader().read(source);
        case EXCEL -> new XlsxReader().read(source);
        case OTHER -> throw refused(source);
      };
    }
  }

  private static UnreadableDocumentException refused(OoxmlPackage source)
      throws UnreadableDocumentException {
    return new UnreadableDocumentException(
        source.quota().file(), Reason.UNSUPPORTED_FORMAT, null, source.contentType());
  }
}
