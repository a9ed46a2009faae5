package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door: which format, and why not. */
class OfficeDocumentReaderTest {

  private static final byte[] DOCX = Packages.docx("<w:p><w:r><w:t>绩效目标表</w:t></w:r></w:p>");

  private static Document read(String file, byte[] content) throws UnreadableDocumentException {
    return new OfficeDocumentReader().read(file, content, Limits.DEFAULT);
  }

  private static UnreadableDocumentException refusal(String file, byte[] content) {
    return assertThrows(UnreadableDocumentException.class, () -> read(file, content));
  }

  private static Reason reason(byte[] content) {
    return refusal("a", content).reason();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] ole2(String entry, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(content), entry);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encrypted(byte[] content, String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(content);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void theFormatIsToldByTheContentAndNotByTheName() throws Exception {
    assertEquals(List.of("S:", "x"), Pages.show(read("a.docx", xls())));
    assertEquals(List.of("paragraph 1: 绩效目标表"), Pages.show(read("a.xls", DOCX)));
  }

  @Test
  void aPackageInAnEnvelopeIsTakenOut() throws Exception {
    for (byte[] envelope :
        List.of(ole2("Package", DOCX), encrypted(DOCX, Decryptor.DEFAULT_PASSWORD))) {
      assertEquals(List.of("paragraph 1: 绩效目标表"), Pages.show(read("a.docx", envelope)));
    }
  }

  @Test
  void aPasswordIsTold() throws Exception {
    assertEquals(Reason.ENCRYPTED, reason(encrypted(DOCX, "123456")));
  }

  @Test
  void officeFormatsThatAreNotReadAreNamed() throws Exception {
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(bytes("%PDF-1.7\n")));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(bytes("{\\rtf1\\ansi}")));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(new byte[] {9, 8, 8, 0, 0, 5, 5, 0}));
    assertEquals(
        Reason.UNSUPPORTED_FORMAT,
        reason(Stored.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(Stored.zip(Map.of("OFD.xml", "<x/>"))));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(ole2("PowerPoint Document", new byte[9])));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(ole2("Book", new byte[9])));
    assertEquals(
        Reason.UNSUPPORTED_FORMAT,
        reason(
            bytes(
                "<?xml version='1.0'?><pkg:package"
                    + " xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>")));
    assertTrue(refusal("a.pdf", bytes("%PDF-1.7\n")).getMessage().endsWith(": PDF"));
  }

  @Test
  void whatIsNoOfficeDocumentIsNone() throws Exception {
    assertEquals(Reason.NOT_OFFICE, reason(bytes("# README\n")));
    assertEquals(Reason.NOT_OFFICE, reason(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")));
    assertEquals(Reason.NOT_OFFICE, reason(bytes("<a><b></a>")));
    assertEquals(Reason.NOT_OFFICE, reason(new byte[100]));
    assertEquals(Reason.NOT_OFFICE, reason(Stored.zip(Map.of("a.txt", "x"))));
    assertEquals(Reason.NOT_OFFICE, reason(ole2("Thumbs", new byte[9])));
    assertEquals(Reason.EMPTY, reason(new byte[0]));
  }

  @Test
  void whatBreaksOffIsDamaged() throws Exception {
    byte[] doc = xls();
    assertEquals(Reason.DAMAGED, reason(Arrays.copyOf(doc, doc.length / 2)));
    assertEquals(Reason.DAMAGED, reason(Arrays.copyOf(doc, 100)));
    assertEquals(Reason.DAMAGED, reason(Arrays.copyOf(DOCX, DOCX.length / 2)));
    assertEquals(Reason.DAMAGED, reason(ole2("WordDocument", new byte[9])));
    assertEquals(Reason.DAMAGED, reason(ole2("Workbook", new byte[9])));
  }

  @Test
  void aFileBeyondTheLimitIsNotOpened() {
    Limits few = new Limits(10, 10, 1000, 50, 10);
    UnreadableDocumentException failure =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new OfficeDocumentReader().read("a.docx", DOCX, few));
    assertEquals(Reason.OVER_LIMIT, failure.reason());
  }

  @Test
  void aFailureNamesTheFileAndKeepsItsCause() throws Exception {
    UnreadableDocumentException failure = refusal("表.doc", ole2("WordDocument", new byte[9]));
    assertEquals("表.doc", failure.file());
    assertTrue(failure.getCause() != null);
  }

  @Test
  void aWalkTakesOfficeFilesByNameOrByContent(@TempDir Path folder) throws Exception {
    assertTrue(isOffice(folder, "broken.DOCX", new byte[0]));
    assertTrue(isOffice(folder, "scan.pdf", bytes("x")));
    assertTrue(isOffice(folder, "list.csv", bytes("x")));
    assertTrue(isOffice(folder, "no-name", DOCX));
    assertTrue(isOffice(folder, "no-name-2", xls()));
    assertTrue(
        isOffice(
            folder,
            "export.htm",
            bytes("<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>")));
    assertFalse(isOffice(folder, "README.md", bytes("a,b\n1,2\n")));
    assertFalse(isOffice(folder, "index.html", bytes("<html><table><tr><td>a</table>")));
    assertFalse(isOffice(folder, "expected.json", bytes("{\"a\": 1}")));
    assertFalse(isOffice(folder, "photo.zip", Stored.zip(Map.of("a.jpg", "x"))));
    assertFalse(isOffice(folder, "empty", new byte[0]));
  }

  private static boolean isOffice(Path folder, String name, byte[] content) throws IOException {
    return OfficeDocumentReader.isOffice(Files.write(folder.resolve(name), content));
  }
}
