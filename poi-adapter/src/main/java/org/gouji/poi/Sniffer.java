package org.gouji.poi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.gouji.poi.Format.Kind;

/** Tells a file's format by its first bytes and, where they leave it open, by what is inside. */
final class Sniffer {

  /** The directory of a package with thousands of entries fits in. */
  private static final int END = 1_000_000;

  private static final String ZIP = "504b0304";
  private static final String OLE2 = "d0cf11e0a1b11ae1";

  /**
   * What gives a format away that is not read.
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

  /** Names of entries of a package; the first may stand in the part that broke off. */
  private static final List<String> PACKAGE =
      List.of("[content_types].xml", "_rels/.rels", "word/document.xml", "xl/workbook.xml");

  /** The name of an entry that gives a zip file away. */
  private static final List<Magic> ZIPS =
      List.of(
          new Magic("mimetypeapplication/vnd.oasis.opendocument", "OpenDocument"),
          new Magic("mimetypeapplication/vnd.sun.xml", "OpenDocument"),
          new Magic("meta-inf/manifest.xmlpk", "OpenDocument"),
          new Magic("ofd.xml", "OFD"),
          new Magic("uof.xml", "UOF"),
          new Magic("index/document.iwa", "iWork"));

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
      case HTML, MHTML -> ends(content).contains("schemas-microsoft-com:office");
      default -> true;
    };
  }

  /** Whether the beginning of a file leaves open what is inside. */
  static boolean isContainer(byte[] head) {
    return begins(head, ZIP) || begins(head, OLE2);
  }

  private static boolean begins(byte[] content, String magic) {
    int length = magic.length() / 2;
    return content.length >= length && HexFormat.of().formatHex(content, 0, length).equals(magic);
  }

  /** By the names of its entries, which stand in the clear even where the file breaks off. */
  private static Format zip(byte[] content) {
    String entries = ends(content);
    if (PACKAGE.stream().anyMatch(entries::contains)) {
      return Format.of(Kind.PACKAGE);
    }
    return ZIPS.stream()
        .filter(zip -> entries.contains(zip.bytes()))
        .findFirst()
        .map(zip -> Format.unsupported(zip.name()))
        .orElse(Format.NOT_OFFICE);
  }

  /** What stands in the clear at a file's beginning and at its end, in small letters. */
  private static String ends(byte[] content) {
    int length = Math.min(content.length, END);
    return (new String(content, 0, length, StandardCharsets.ISO_8859_1)
            + new String(content, content.length - length, length, StandardCharsets.ISO_8859_1))
        .toLowerCase(Locale.ROOT);
  }
}
