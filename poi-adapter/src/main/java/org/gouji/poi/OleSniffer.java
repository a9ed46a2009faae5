package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.poi.Format.Kind;

/** Tells the formats in OLE 2 files apart by the entries of the root; the first one counts. */
final class OleSniffer {

  private record Entry(String name, Format format) {}

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("EncryptedPackage", Format.of(Kind.ENVELOPE)),
          new Entry("WordDocument", Format.of(Kind.DOC)),
          new Entry("Workbook", Format.of(Kind.XLS)),
          new Entry("Package", Format.of(Kind.ENVELOPE)),
          new Entry("Book", Format.unsupported("Excel 5")),
          new Entry("PowerPoint Document", Format.unsupported("PowerPoint")),
          new Entry("PP40", Format.unsupported("PowerPoint")),
          new Entry("PP97_DUALSTORAGE", Format.unsupported("PowerPoint")),
          new Entry("VisioDocument", Format.unsupported("Visio")),
          new Entry("Quill", Format.unsupported("Publisher")),
          new Entry("__properties_version1.0", Format.unsupported("Outlook")),
          new Entry("MatOST", Format.unsupported("Works")),
          new Entry("WksSSWorkBook", Format.unsupported("Works")),
          new Entry("HwpSummaryInformation", Format.unsupported("Hangul")));

  private OleSniffer() {}

  static Format sniff(byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      for (Entry entry : ENTRIES) {
        if (root.hasEntryCaseInsensitive(entry.name())) {
          return entry.format();
        }
      }
      return Format.NOT_OFFICE;
    }
  }
}
