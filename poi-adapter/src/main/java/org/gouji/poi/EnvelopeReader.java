package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;

/**
 * Takes a package (.docx, .xlsx) out of the OLE 2 file around it. One that is merely
 * write-protected is encrypted with a password that all know, and opens.
 */
final class EnvelopeReader implements FormatReader {

  private static final String EMBEDDED = "Package";

  /** What Office allows; a file that claims more would keep the machine busy for hours. */
  private static final int MOST_ROUNDS = 10_000_000;

  @Override
  public Document read(String file, byte[] content, Limits limits) throws IOException {
    return new OoxmlReader().read(file, letter(content, limits), limits);
  }

  private static byte[] letter(byte[] envelope, Limits limits) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(envelope));
        InputStream letter = open(files.getRoot())) {
      return letter.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
    }
  }

  private static InputStream open(DirectoryNode root) throws IOException {
    if (root.hasEntry(EMBEDDED)) {
      return root.createDocumentInputStream(EMBEDDED);
    }
    try {
      EncryptionInfo encryption = new EncryptionInfo(root);
      if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
        throw new IOException("rounds of encryption");
      }
      Decryptor decryptor = encryption.getDecryptor();
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("password");
      }
      return decryptor.getDataStream(root);
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
  }
}
