package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a text document; its tables are {@link DocxTableTest}'s. */
class DocxReaderTest {

  private static Document read(byte[] content) throws UnreadableDocumentException {
    return new DocxReader().read("a.docx", content, Limits.DEFAULT);
  }

  private static void assertReads(String body, String... lines) throws UnreadableDocumentException {
    assertEquals(List.of(lines), Pages.show(read(Packages.docx(body))));
  }

  private static String p(String inline) {
    return "<w:p>" + inline + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void runsOfAParagraphAreJoined() throws Exception {
    assertReads(p(r("绩效") + r("目标表")), "paragraph 1: 绩效目标表");
  }

  @Test
  void blankParagraphsMakeNoBlockButAreCounted() throws Exception {
    assertReads(p("") + p(r(" ")) + p(r("a")), "paragraph 3: a");
  }

  @Test
  void breaksAndTabsAndHyphensBecomeCharacters() throws Exception {
    assertReads(
        p(
            "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t>d</w:t>"
                + "<w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t></w:r>"),
        "paragraph 1: a\nb\nc\td-ef");
  }

  @Test
  void theEndOfAPageIsNoCharacterBeforeOrBehindAText() throws Exception {
    String page = "<w:r><w:br w:type='page'/></w:r>";
    assertReads(
        p(page + r("2024年项目支出") + "<w:r><w:lastRenderedPageBreak/></w:r>" + r("绩效目标表"))
            + p(r("填表人：张三") + page)
            + p(page),
        "paragraph 1: 2024年项目支出绩效目标表",
        "paragraph 2: 填表人：张三");
  }

  @Test
  void theTextsOfTwoPagesOrColumnsAreLinesOfTheirOwn() throws Exception {
    assertReads(
        p(
            r("填表人：张三")
                + "<w:r><w:br w:type='page'/><w:br w:type='page'/></w:r>"
                + r("附件2")
                + "<w:r><w:br w:type='column'/></w:r>"
                + r("附件3")
                + "<w:r><w:br w:type='textWrapping'/></w:r>"),
        "paragraph 1: 填表人：张三",
        "paragraph 2: 附件2",
        "paragraph 3: 附件3\n");
  }

  @Test
  void tabStopsOfAParagraphAreNoTabs() throws Exception {
    assertReads(
        p("<w:pPr><w:tabs><w:tab w:val='left' w:pos='10'/></w:tabs></w:pPr>" + r("a")),
        "paragraph 1: a");
  }

  @Test
  void symbolsOfSymbolFontsAreTheSignsTheyLookLike() throws Exception {
    assertReads(
        p(
            "<w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>95%</w:t>"
                + "<w:sym w:font='Wingdings' w:char='F0FE'/><w:sym w:font='Wingdings 2' w:char='00A3'/>"
                + "<w:sym w:font='Arial' w:char='2265'/><w:sym w:font='Arial' w:char='?'/></w:r>"),
        "paragraph 1: ≥95%☑□≥");
  }

  @Test
  void aTickedBoxOfAFormShowsItsTick() throws Exception {
    assertReads(
        p(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
                + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
                + r("新增项目")
                + "<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox>"
                + "</w:ffData></w:fldChar></w:r>"
                + r("延续项目")),
        "paragraph 1: ☑新增项目□延续项目");
  }

  @Test
  void deletedTextIsLeftOutAndInsertedTextIsKept() throws Exception {
    assertReads(
        p(
            r("预算")
                + "<w:del><w:r><w:delText>148.9</w:delText></w:r></w:del>"
                + "<w:ins>"
                + r("148.736")
                + "</w:ins>"
                + "<w:moveFrom>"
                + r("x")
                + "</w:moveFrom><w:moveTo>"
                + r("y")
                + "</w:moveTo>"),
        "paragraph 1: 预算148.736y");
  }

  @Test
  void aParagraphWhoseEndIsDeletedRunsOnIntoTheNext() throws Exception {
    String deletedEnd = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    assertReads(
        p(deletedEnd + r("a")) + p(r("b")) + p(deletedEnd + r("c")),
        "paragraph 1: ab",
        "paragraph 2: c");
  }

  @Test
  void hiddenTextIsLeftOut() throws Exception {
    assertReads(
        p(
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t><w:tab/></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>shown</w:t></w:r>"
                + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:t>now</w:t></w:r>"),
        "paragraph 1: shownnow");
  }

  @Test
  void aFieldShowsItsResultAndNotItsInstruction() throws Exception {
    assertReads(
        p(
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + r("148.736")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:fldSimple w:instr='DATE'>"
                + r("2024")
                + "</w:fldSimple>"),
        "paragraph 1: 148.7362024");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  @Test
  void aFieldWithinTheInstructionOfAnotherShowsNothing() throws Exception {
    String inner = mark("begin") + mark("separate") + r("12") + mark("end");
    assertReads(
        p(r("共") + mark("begin") + inner + r("=") + mark("separate") + r("24") + mark("end")),
        "paragraph 1: 共24");
  }

  @Test
  void aFieldWithoutAResultShowsNothing() throws Exception {
    assertReads(p(r("a") + mark("begin") + r("XE") + mark("end") + r("b")), "paragraph 1: ab");
  }

  @Test
  void aFieldThatIsNeverEndedCostsNoText() throws Exception {
    assertReads(
        p(mark("end") + r("a") + mark("begin") + r("b")) + p(mark("separate") + r("c")),
        "paragraph 1: ab",
        "paragraph 2: c");
  }

  private static String prompt(String content) {
    return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  @Test
  void thePromptOfAContentControlIsBlank() throws Exception {
    assertReads(
        p(r("单位：") + prompt(r("单击此处输入文字。")) + r("（盖章）")) + prompt(p(r("请选择"))) + p(r("a")),
        "paragraph 1: 单位：（盖章）",
        "paragraph 3: a");
  }

  @Test
  void aContentControlThatIsFilledInIsRead() throws Exception {
    assertReads(
        prompt(p(r("甲"))).replace("<w:showingPlcHdr/>", "<w:showingPlcHdr w:val='0'/>"),
        "paragraph 1: 甲");
  }

  @Test
  void referencesToNotesAndCommentsShowNothing() throws Exception {
    assertReads(
        p(
            r("预算数")
                + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:endnoteReference w:id='2'/>"
                + "</w:r><w:commentRangeStart w:id='0'/>"
                + r("57.6")
                + "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>"),
        "paragraph 1: 预算数57.6");
  }

  @Test
  void aTabThatIsAlignedToTheMarginIsATab() throws Exception {
    assertReads(
        p(r("单位：甲") + "<w:r><w:ptab w:alignment='right' w:relativeTo='margin'/></w:r>" + r("2024")),
        "paragraph 1: 单位：甲\t2024");
  }

  @Test
  void wrappersOfEveryKindAreWalkedThrough() throws Exception {
    assertReads(
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
            + p(
                "<w:hyperlink>"
                    + r("a")
                    + "</w:hyperlink><w:smartTag>"
                    + r("b")
                    + "</w:smartTag>"
                    + "<w:customXml>"
                    + r("c")
                    + "</w:customXml><w:sdt><w:sdtContent>"
                    + r("d")
                    + "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>≥95</m:t></m:r></m:oMath>")
            + "</w:sdtContent></w:sdt><w:customXml>"
            + p(r("e"))
            + "</w:customXml>",
        "paragraph 1: abcd≥95",
        "paragraph 2: e");
  }

  @Test
  void phoneticGuidesAreLeftOut() throws Exception {
    assertReads(
        p(
            "<w:r><w:ruby><w:rt>"
                + r("yuan")
                + "</w:rt><w:rubyBase>"
                + r("元")
                + "</w:rubyBase></w:ruby></w:r>"),
        "paragraph 1: 元");
  }

  @Test
  void ofAlternativesOnlyTheFirstIsRead() throws Exception {
    String nested =
        "<mc:AlternateContent><mc:Choice>"
            + r("inner")
            + "</mc:Choice><mc:Fallback>"
            + r("old")
            + "</mc:Fallback></mc:AlternateContent>";
    assertReads(
        p(
            "<mc:AlternateContent><mc:Choice>"
                + nested
                + r("new")
                + "</mc:Choice><mc:Choice>"
                + r("second")
                + "</mc:Choice><mc:Fallback>"
                + r("old")
                + "</mc:Fallback></mc:AlternateContent>"
                + "<mc:AlternateContent><mc:Fallback>"
                + r("only")
                + "</mc:Fallback></mc:AlternateContent>"),
        "paragraph 1: innernewonly");
  }

  @Test
  void aTextBoxFollowsItsParagraphAndIsReadOnce() throws Exception {
    String box =
        "<w:txbxContent>"
            + p(r("box"))
            + "<w:tbl><w:tr><w:tc>"
            + p(r("cell"))
            + "</w:tc></w:tr></w:tbl></w:txbxContent>";
    assertReads(
        p(
                "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>"
                    + box
                    + "</wps:txbx></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r>"
                    + r("own"))
            + p(r("next")),
        "paragraph 1: own",
        "paragraph 2: box",
        "table 1:",
        "cell",
        "paragraph 3: next");
  }

  @Test
  void theStrictVariantReadsAlike() throws Exception {
    Map<String, String> parts = Packages.docxParts(p(r("a")));
    parts.replaceAll(
        (name, part) ->
            part.replace(Packages.W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(Packages.R, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertEquals(List.of("paragraph 1: a"), Pages.show(read(Packages.zip(parts))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vnd.openxmlformats-officedocument.wordprocessingml.template.main",
        "vnd.ms-word.document.macroEnabled.main",
        "vnd.ms-word.template.macroEnabledTemplate.main"
      })
  void templatesAndMacroDocumentsReadAlike(String type) throws Exception {
    Map<String, String> parts = Packages.docxParts(p(r("a")));
    parts.put(
        "[Content_Types].xml",
        Packages.contentTypes("/word/document.xml", "application/" + type + "+xml"));
    Document document = new OoxmlReader().read("a", Packages.zip(parts), Limits.DEFAULT);
    assertEquals(List.of("paragraph 1: a"), Pages.show(document));
  }

  @Test
  void theMainPartMayHaveAnyName() throws Exception {
    Map<String, String> parts = Packages.docxParts(p(r("a")));
    parts.put("_rels/.rels", Packages.relationships("officeDocument", "/other/./x/../Text.xml"));
    parts.put("other\\text.xml", parts.remove("word/document.xml"));
    assertEquals(List.of("paragraph 1: a"), Pages.show(read(Packages.zip(parts))));
  }

  @Test
  void withoutRelationshipsTheContentTypeTellsTheMainPart() throws Exception {
    Map<String, String> parts = Packages.docxParts(p(r("a")));
    parts.remove("_rels/.rels");
    assertEquals(List.of("paragraph 1: a"), Pages.show(read(Packages.zip(parts))));
  }

  @Test
  void aDocumentWithoutABodyIsDamaged() {
    Map<String, String> parts = Packages.docxParts("");
    parts.put("word/document.xml", "<w:document xmlns:w='" + Packages.W + "'/>");
    assertEquals(Reason.DAMAGED, reason(Packages.zip(parts)));
  }

  @Test
  void aDocumentThatBreaksOffIsDamagedAndSaysWhy() {
    Map<String, String> parts = Packages.docxParts(p(r("a")));
    parts.computeIfPresent("word/document.xml", (name, xml) -> xml.substring(0, xml.length() - 9));
    UnreadableDocumentException e =
        assertThrows(UnreadableDocumentException.class, () -> read(Packages.zip(parts)));
    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(e.getMessage().contains("word/document.xml"), e.getMessage());
    assertTrue(e.getCause() instanceof javax.xml.stream.XMLStreamException);
  }

  private static Reason reason(byte[] content) {
    return assertThrows(UnreadableDocumentException.class, () -> read(content)).reason();
  }
}
