package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from strangers: bombs, damage, other formats. */
class OoxmlPackageTest {

  private static UnreadableDocumentException failure(byte[] content, Limits limits) {
    return assertThrows(
        UnreadableDocumentException.class, () -> new OoxmlReader().read("a", content, limits));
  }

  private static Reason reason(Map<String, String> parts) {
    return failure(Packages.zip(parts), Limits.DEFAULT).reason();
  }

  private static void assertOver(String limit, byte[] content, Limits limits) {
    UnreadableDocumentException e = failure(content, limits);
    assertEquals(Reason.OVER_LIMIT, e.reason());
    assertTrue(e.getMessage().contains(limit), e.getMessage());
  }

  private static Limits limits(
      long bytes, int entries, long expandedBytes, int cells, int nesting) {
    return new Limits(bytes, entries, expandedBytes, cells, nesting);
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void aFileIsNotLargerThanTheLimit() {
    assertOver("bytes", Packages.docx(""), limits(100, 100, 10_000, 100, 100));
  }

  @Test
  void aPackageHasNotMoreEntriesThanTheLimit() {
    Map<String, String> parts = Packages.docxParts("");
    for (int i = 0; i < 20; i++) {
      parts.put("word/media/" + i, "");
    }
    assertOver("entries", Packages.zip(parts), limits(100_000, 20, 10_000, 100, 100));
  }

  @Test
  void aBombEndsWhereItGoesOverTheLimit() {
    byte[] bomb = Packages.docx(paragraph(" ".repeat(5_000_000)));
    assertTrue(bomb.length < 20_000);
    assertOver("expandedBytes", bomb, limits(100_000, 100, 1_000_000, 1000, 100));
  }

  @Test
  void aSingleTextOrAttributeEndsAtItsOwnLimit() {
    assertOver("text", Packages.docx(paragraph("a".repeat(17_000_000))), Limits.DEFAULT);
    assertOver(
        "text", Packages.docx("<w:p w:x='" + "a".repeat(17_000_000) + "'/>"), Limits.DEFAULT);
  }

  @Test
  void namesWithoutEndAreOverALimit() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      names.append("<a").append(i).append("/>");
    }
    assertOver("names", Packages.docx(names.toString()), Limits.DEFAULT);
  }

  @Test
  void elementsAreNotNestedDeeperThanTheLimit() {
    String deep = "<w:sdt><w:sdtContent>".repeat(200) + "</w:sdtContent></w:sdt>".repeat(200);
    assertOver("nesting", Packages.docx(deep), Limits.DEFAULT);
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(100_000) + "</w:tc></w:tr></w:tbl>".repeat(100_000);
    assertOver("nesting", Packages.docx(tables), Limits.DEFAULT);
  }

  @Test
  void cellsAreCountedWithWhatTheyCover() {
    Limits hundred = limits(100_000, 100, 1_000_000, 100, 100);
    String cell = "<w:tc><w:tcPr><w:gridSpan w:val='60'/></w:tcPr></w:tc>";
    assertOver("cells", Packages.docx("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>"), hundred);
    String corners =
        "<sheetData><row><c><v>1</v></c></row><row r='11'><c r='K11'><v>1</v></c></row>";
    assertOver(
        "cells",
        Packages.xlsx(corners + "</sheetData><mergeCells><mergeCell ref='A1:K11'/></mergeCells>"),
        hundred);
  }

  @Test
  void mergedAreasOfTheWholeSheetCostNothing() throws Exception {
    Limits hundred = limits(100_000, 100, 1_000_000, 100, 100);
    byte[] content =
        Packages.xlsx(
            "<sheetData><row><c><v>1</v></c></row><row><c r='B2'><v>2</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>");
    assertEquals(2, new OoxmlReader().read("a", content, hundred).tables().get(0).rows());
  }

  @Test
  void paragraphsAndSharedTextsAreCountedToo() {
    Limits ten = limits(100_000, 100, 1_000_000, 10, 100);
    assertOver("cells", Packages.docx("<w:p/>".repeat(11)), ten);
  }

  @Test
  void aDocumentTypeDeclarationIsDamage() {
    Map<String, String> parts = Packages.docxParts("");
    parts.computeIfPresent(
        "word/document.xml",
        (name, xml) ->
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                + xml);
    assertEquals(Reason.DAMAGED, reason(parts));
  }

  @Test
  void manyCharacterReferencesAreNoAttack() throws Exception {
    byte[] content = Packages.docx(paragraph("&amp;&#20803;".repeat(200_000)));
    String text = Pages.show(new OoxmlReader().read("a", content, Limits.DEFAULT)).get(0);
    assertEquals("paragraph 1: ".length() + 400_000, text.length());
  }

  @Test
  void aFlippedBitIsDamageEvenWhereTheTextStaysReadable() {
    Map<String, String> parts = Packages.docxParts(paragraph("148.736"));
    byte[] content = Stored.zip(parts);
    String text = new String(content, StandardCharsets.ISO_8859_1);
    content[text.indexOf("148.736")] = '7';
    assertEquals(Reason.DAMAGED, failure(content, Limits.DEFAULT).reason());
  }

  @Test
  void aFileThatBreaksOffIsDamaged() {
    byte[] whole = Packages.docx(paragraph("a"));
    for (int length = 0; length < whole.length; length += 7) {
      byte[] part = Arrays.copyOf(whole, length);
      assertEquals(Reason.DAMAGED, failure(part, Limits.DEFAULT).reason(), "length " + length);
    }
  }

  @Test
  void otherPackagesAreNotRead() {
    assertEquals(Reason.NOT_OFFICE, reason(Map.of("a.txt", "a")));
    assertEquals(
        Reason.UNSUPPORTED_FORMAT,
        reason(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "")));
    Map<String, String> slides = Packages.docxParts("");
    slides.put(
        "[Content_Types].xml",
        Packages.contentTypes("/word/document.xml", "application/vnd.x.presentation.main+xml"));
    slides.put("word/document.xml", "<presentation/>");
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(slides));
  }

  @Test
  void binaryWorkbooksAreNotRead() {
    Map<String, String> parts = Packages.xlsxParts("");
    parts.put("_rels/.rels", Packages.relationships("officeDocument", "xl/workbook.bin"));
    parts.put("xl/workbook.bin", "");
    parts.put(
        "[Content_Types].xml",
        Packages.contentTypes(
            "/xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason(parts));
  }

  @Test
  void withoutAContentTypeTheRootElementTellsTheKind() throws Exception {
    Map<String, String> parts = Packages.docxParts(paragraph("a"));
    parts.put("[Content_Types].xml", Packages.contentTypes("/x", "x"));
    assertEquals(
        1, new OoxmlReader().read("a", Packages.zip(parts), Limits.DEFAULT).blocks().size());
  }

  @Test
  void aPackageWithoutAMainPartIsDamaged() {
    Map<String, String> parts = Packages.docxParts("");
    parts.remove("word/document.xml");
    assertEquals(Reason.DAMAGED, reason(parts));
    Map<String, String> types = Packages.docxParts("");
    types.remove("[Content_Types].xml");
    assertEquals(Reason.DAMAGED, reason(types));
  }

  @Test
  void aPartUnderAPasswordIsEncrypted() {
    byte[] content = Stored.zip(Packages.docxParts(paragraph("a")));
    for (int i = 0; i + 8 < content.length; i++) {
      if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 3] == content[i + 2] + 1) {
        content[i + (content[i + 2] == 1 ? 8 : 6)] |= 1;
      }
    }
    assertEquals(Reason.ENCRYPTED, failure(content, Limits.DEFAULT).reason());
  }

  @Test
  void aPackageMayStandBehindOtherBytes() throws Exception {
    byte[] content = Packages.docx(paragraph("a"));
    byte[] behind = new byte[content.length + 100];
    System.arraycopy(content, 0, behind, 100, content.length);
    assertEquals(1, new OoxmlReader().read("a", behind, Limits.DEFAULT).blocks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void partsMayBeInEitherEncodingWithAMarkOrWithout(String encoding) throws Exception {
    Map<String, String> parts = Packages.docxParts(paragraph("预算"));
    parts.computeIfPresent(
        "word/document.xml",
        (name, xml) -> "<?xml version='1.0' encoding='" + encoding.substring(0, 5) + "'?>" + xml);
    byte[] plain = Packages.zip(parts, Charset.forName(encoding));
    parts.replaceAll((name, xml) -> "\uFEFF" + xml);
    byte[] marked = Packages.zip(parts, Charset.forName(encoding.replaceFirst("16$", "16LE")));
    for (byte[] content : List.of(plain, marked)) {
      assertEquals(
          List.of("paragraph 1: 预算"),
          Pages.show(new OoxmlReader().read("a", content, Limits.DEFAULT)));
    }
  }

  @Test
  void bytesOfAnotherEncodingAreDamageAndNothingIsPrinted() {
    Map<String, String> parts = Packages.docxParts(paragraph("预算"));
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      byte[] content = Packages.zip(parts, Charset.forName("GBK"));
      assertEquals(Reason.DAMAGED, failure(content, Limits.DEFAULT).reason());
    } finally {
      System.setErr(before);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }
}
