package org.gouji.poi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.gouji.document.Document;
import org.gouji.document.DocumentReader;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.gouji.poi.Format.Kind;

/**
 * Reads Word and Excel files, and what goes by their names: .docx, .doc, .xlsx, .xls, HTML,
 * single-file web pages and SpreadsheetML 2003 called .xls, CSV and TSV. The format is told by the
 * content; the name serves as a hint for CSV and TSV alone, which have no mark of their own.
 *
 * <p>Tables of a text document stand at {@link org.gouji.document.Location.InTable}, those of a
 * workbook at {@link org.gouji.document.Location.InSheet}. Stateless and thread-safe.
 */
public final class OfficeDocumentReader implements DocumentReader {

  private static final Set<String> ENDINGS =
      Set.of(
          "doc", "docx", "docm", "dot", "dotx", "dotm", "wps", "wpt", "rtf", "odt", "ott", "fodt",
          "xls", "xlsx", "xlsm", "xlsb", "xlt", "xltx", "xltm", "et", "ett", "ods", "ots", "fods",
          "csv", "tsv", "pdf", "ofd", "uot", "uos", "uof");

  private static final int HEAD = 100_000;

  private static final Map<Kind, FormatReader> READERS =
      Map.of(
          Kind.PACKAGE, new OoxmlReader()::read,
          Kind.ENVELOPE, new EnvelopeReader(),
          Kind.DOC, new DocReader(),
          Kind.XLS, new XlsReader(),
          Kind.HTML, new HtmlReader(),
          Kind.MHTML, new MhtmlReader(),
          Kind.SPREADSHEET_ML, new SpreadsheetMlReader(),
          Kind.DELIMITED_TEXT, new DelimitedReader());

  /** A reader; all are the same. */
  public OfficeDocumentReader() {}

  @Override
  public Document read(String file, byte[] content, Limits limits)
      throws UnreadableDocumentException {
    Objects.requireNonNull(file);
    if (content.length == 0) {
      throw new UnreadableDocumentException(file, Reason.EMPTY, null);
    }
    new Quota(file, limits).bytes(content.length);
    try {
      return open(file, content, limits);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableDocumentException(file, reason(e), e);
    }
  }

  private static Document open(String file, byte[] content, Limits limits) throws IOException {
    Format format = Sniffer.sniff(file, content);
    FormatReader reader = READERS.get(format.kind());
    if (reader == null) {
      Reason reason =
          format.kind() == Kind.NOT_OFFICE ? Reason.NOT_OFFICE : Reason.UNSUPPORTED_FORMAT;
      throw new UnreadableDocumentException(file, reason, null, format.name());
    }
    return reader.read(file, content, limits);
  }

  private static Reason reason(Throwable failure) {
    if (failure instanceof EncryptedDocumentException) {
      return Reason.ENCRYPTED;
    }
    return failure instanceof OldFileFormatException ? Reason.UNSUPPORTED_FORMAT : Reason.DAMAGED;
  }

  /**
   * Whether a file is an office document by its name or its content, read by this library or not;
   * for walks over folders, which pass over everything else. A web page or a text without such a
   * name is none. What begins like one and cannot be looked into is one, so that reading it tells
   * what is wrong.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean isOffice(Path file) throws IOException {
    String name = Objects.toString(file.getFileName(), "");
    if (ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    byte[] head = head(file, HEAD);
    if (Sniffer.isContainer(head) && Files.size(file) <= Limits.DEFAULT.bytes()) {
      head = head(file, Math.toIntExact(Limits.DEFAULT.bytes()));
    }
    try {
      return Sniffer.isOffice(head);
    } catch (IOException | RuntimeException e) {
      return true;
    }
  }

  private static byte[] head(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }
}
