package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;

/**
 * Reads Excel 97 to 2003 (.xls) record by record. Records that say nothing about cells, drawings
 * and charts above all, are passed over unread, so that damage in them does no harm.
 */
final class XlsReader implements FormatReader {

  private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "workbook");
  private static final int BIFF8 = 0x0600;
  private static final int HEADER = 4;

  @Override
  public Document read(String file, byte[] content, Limits limits) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
        InputStream stream = workbook(files.getRoot())) {
      XlsWorkbook workbook = new XlsWorkbook(new Quota(file, limits));
      read(stream, workbook);
      return workbook.finish(file);
    }
  }

  /** What follows the last sheet is padding, with whatever happened to lie there. */
  private static void read(InputStream stream, XlsWorkbook workbook)
      throws UnreadableDocumentException {
    RecordInputStream records = new RecordInputStream(stream);
    int position = 0;
    while (records.hasNextRecord()
        && (workbook.isOpen() || records.getNextSid() == BOFRecord.sid)) {
      records.nextRecord();
      position += HEADER + records.remaining();
      switch (records.getSid()) {
        case FilePassRecord.sid -> records = decrypted(records, stream, position);
        case BOFRecord.sid -> workbook.begin(supported(new BOFRecord(records)));
        default -> workbook.accept(records);
      }
      records.readRemainder();
    }
  }

  private static InputStream workbook(DirectoryNode root) throws IOException {
    for (String name : STREAMS) {
      if (root.hasEntry(name)) {
        return root.createDocumentInputStream(name);
      }
    }
    throw new IOException("no workbook");
  }

  private static BOFRecord supported(BOFRecord begin) {
    if (begin.getVersion() != BIFF8) {
      throw new OldExcelFormatException("BIFF " + Integer.toHexString(begin.getVersion()));
    }
    return begin;
  }

  /** A workbook that is merely write-protected is encrypted with a password that all know. */
  private static RecordInputStream decrypted(
      RecordInputStream records, InputStream stream, int position) {
    EncryptionInfo encryption = new FilePassRecord(records).getEncryptionInfo();
    try {
      if (!encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("password");
      }
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
    return new RecordInputStream(stream, encryption, position);
  }
}
