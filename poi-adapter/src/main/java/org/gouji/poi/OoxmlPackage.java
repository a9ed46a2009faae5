package org.gouji.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An OOXML package in memory: its parts by name, found through relationships and content types and
 * never by a customary name. Parts expand only when they are pulled.
 */
final class OoxmlPackage implements AutoCloseable {

  private static final String CONTENT_TYPES = "[content_types].xml";

  private final Quota quota;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private @Nullable ContentTypes types;
  private @Nullable String main;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  private OoxmlPackage(Quota quota, ZipFile zip) {
    this.quota = quota;
    this.zip = zip;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableDocumentException if it is no zip file, is damaged or over a limit
   */
  static OoxmlPackage open(String file, byte[] content, Limits limits)
      throws UnreadableDocumentException {
    Quota quota = new Quota(file, limits);
    quota.bytes(content.length);
    quota.entries(ZipDirectory.entries(content));
    try {
      return new OoxmlPackage(
          quota,
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(file, Reason.DAMAGED, e);
    }
  }

  Quota quota() {
    return quota;
  }

  private void requireOffice() throws UnreadableDocumentException {
    if (!entries.containsKey(CONTENT_TYPES) && entries.containsKey("_rels/.rels")) {
      throw damaged("[Content_Types].xml is missing", null);
    }
    if (!entries.containsKey(CONTENT_TYPES)) {
      boolean openDocument = entries.containsKey("mimetype") && entries.containsKey("content.xml");
      throw new UnreadableDocumentException(
          quota.file(), openDocument ? Reason.UNSUPPORTED_FORMAT : Reason.NOT_OFFICE, null);
    }
  }

  private ContentTypes contentTypes() throws UnreadableDocumentException {
    ContentTypes read = types == null ? ContentTypes.of(this) : types;
    types = read;
    return read;
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /**
   * The part that everything hangs on: where the package's relationships point, or else the part
   * whose content type says so.
   */
  String mainPart() throws UnreadableDocumentException {
    String found = main == null ? findMainPart() : main;
    main = found;
    return found;
  }

  private String findMainPart() throws UnreadableDocumentException {
    requireOffice();
    for (Relationship target : relationships("").ofType("officeDocument")) {
      if (has(target.target())) {
        return target.target();
      }
    }
    String byType = contentTypes().mainPart();
    if (byType == null || !has(byType)) {
      throw damaged("no main part", null);
    }
    return byType;
  }

  /** The content type of the main part, {@code ""} if the package does not say. */
  String contentType() throws UnreadableDocumentException {
    return contentTypes().of(mainPart());
  }

  /** What the package holds. */
  OoxmlKind kind() throws UnreadableDocumentException {
    String main = mainPart();
    OoxmlKind kind = OoxmlKind.ofContentType(contentType());
    if (kind != OoxmlKind.OTHER || !main.endsWith(".xml")) {
      return kind;
    }
    try (XmlPull root = pull(main, any -> true)) {
      return root.next(0) ? OoxmlKind.ofRoot(root.localName()) : OoxmlKind.OTHER;
    }
  }

  /** The relationships of a part, none if it has none; {@code ""} is the package itself. */
  Relationships relationships(String part) throws UnreadableDocumentException {
    return Relationships.of(this, part);
  }

  /**
   * Opens a part.
   *
   * @param known the namespaces whose elements have a name for the caller
   */
  XmlPull pull(String part, Predicate<String> known) throws UnreadableDocumentException {
    PartStream stream = new PartStream(inflate(part), checksum(part), quota);
    return new XmlPull(xml, part, stream, quota, known);
  }

  private InputStream inflate(String part) throws UnreadableDocumentException {
    ZipArchiveEntry entry = entries.get(key(part));
    if (entry == null) {
      throw damaged(part + " is missing", null);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableDocumentException(quota.file(), Reason.ENCRYPTED, null, part);
    }
    try {
      return zip.getInputStream(entry);
    } catch (IOException | RuntimeException e) {
      throw damaged(part, e);
    }
  }

  private long checksum(String part) {
    return entries.get(key(part)).getCrc();
  }

  UnreadableDocumentException damaged(String detail, @Nullable Throwable cause) {
    return new UnreadableDocumentException(quota.file(), Reason.DAMAGED, cause, detail);
  }

  /** Names of parts are the same in upper and lower case; some programs write back-slashes. */
  private static String key(String name) {
    String slashes = name.replace('\\', '/');
    return (slashes.startsWith("/") ? slashes.substring(1) : slashes).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws UnreadableDocumentException {
    try {
      zip.close();
    } catch (IOException e) {
      throw damaged("", e);
    }
  }
}
