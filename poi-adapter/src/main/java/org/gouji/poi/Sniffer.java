package org.gouji.poi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gouji.poi.Format.Kind;

/** Tells a file's format by its first bytes and, where they leave it open, by what is inside. */
final class Sniffer {

  private static final String ZIP = "504b0304";
  private static final String OLE2 = "d0cf11e0a1b11ae1";

  /**
   * A format that is not read.
   *
   * @param bytes its first bytes in hexadecimal
   */
  private record Magic(String bytes, String name) {}

  private static final List<Magic> UNSUPPORTED =
      List.of(
          new Magic("255044462d", "PDF"),
          new Magic("7b5c727466", "RTF"),
          new Magic("09000400", "Excel 2"),
          new Magic("09020600", "Excel 3"),
          new Magic("09040600", "Excel 4"),
          new Magic("09080800", "Excel 5"),
          new Magic("31be0000", "Write"),
          new Magic("dba52d00", "Word 2"),
          new Magic("dca5", "Word 6"),
          new Magic("ff575043", "WordPerfect"));

  private Sniffer() {}

  /**
   * @param file the file's name, which serves as a hint for text alone
   * @throws IOException if it begins like a container of documents and cannot be looked into
   */
  static Format sniff(String file, byte[] content) throws IOException {
    if (begins(content, ZIP)) {
      return zip(content);
    }
    if (begins(content, OLE2)) {
      return OleSniffer.sniff(content);
    }
    for (Magic magic : UNSUPPORTED) {
      if (begins(content, magic.bytes())) {
        return Format.unsupported(magic.name());
      }
    }
    return TextSniffer.sniff(file, content);
  }

  /**
   * Whether the content alone says that it is an office document. A web page says so only if an
   * office program wrote it.
   */
  static boolean isOffice(byte[] content) throws IOException {
    return switch (sniff("", content).kind()) {
      case NOT_OFFICE -> false;
      case HTML, MHTML -> contains(content, "schemas-microsoft-com:office");
      default -> true;
    };
  }

  private static boolean begins(byte[] content, String magic) {
    int length = magic.length() / 2;
    return content.length >= length && HexFormat.of().formatHex(content, 0, length).equals(magic);
  }

  /** By the names of its entries, which stand in the clear even where the file breaks off. */
  private static Format zip(byte[] content) {
    if (contains(content, "[Content_Types].xml")) {
      return Format.of(Kind.PACKAGE);
    }
    if (contains(content, "mimetypeapplication/vnd.oasis.opendocument")
        || contains(content, "mimetypeapplication/vnd.sun.xml")) {
      return Format.unsupported("OpenDocument");
    }
    if (contains(content, "OFD.xml")) {
      return Format.unsupported("OFD");
    }
    if (contains(content, "uof.xml")) {
      return Format.unsupported("UOF");
    }
    return contains(content, "Index/Document.iwa") || contains(content, "index.apxl")
        ? Format.unsupported("iWork")
        : Format.NOT_OFFICE;
  }

  private static boolean contains(byte[] content, String name) {
    byte[] sought = name.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i <= content.length - sought.length; i++) {
      int same = 0;
      while (same < sought.length && content[i + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }
}
