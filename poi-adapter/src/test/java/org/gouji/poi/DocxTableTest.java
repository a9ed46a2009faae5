package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** The tables of a text document, laid out as a rectangular grid. */
class DocxTableTest {

  private static final String SPAN_2 = "<w:gridSpan w:val='2'/>";
  private static final String BEGINS = "<w:vMerge w:val='restart'/>";
  private static final String CONTINUES = "<w:vMerge/>";

  private static Document read(String body) throws UnreadableDocumentException {
    return new DocxReader().read("a.docx", Packages.docx(body), Limits.DEFAULT);
  }

  private static void assertGrid(String rows, String... lines) throws UnreadableDocumentException {
    Table table = read("<w:tbl>" + rows + "</w:tbl>").tables().get(0);
    assertEquals(List.of(lines), Pages.show(table));
  }

  private static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String tc(String text) {
    return tc("", text);
  }

  private static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void cellsSpanColumns() throws Exception {
    assertGrid(
        tr(tc(SPAN_2, "a"), tc("b")) + tr(tc("c"), tc("d"), tc("e")), "a(1x2) | b", "c | d | e");
  }

  @Test
  void cellsSpanRows() throws Exception {
    assertGrid(
        tr(tc(BEGINS, "a"), tc("b"))
            + tr(tc(CONTINUES, ""), tc("c"))
            + tr(tc(BEGINS, "d"), tc("e")),
        "a(2x1) | b",
        "c",
        "d | e");
  }

  @Test
  void aContinuationOfOtherColumnsIsItsOwnCell() throws Exception {
    assertGrid(tr(tc(BEGINS, "a"), tc("b")) + tr(tc(SPAN_2 + CONTINUES, "c")), "a | b", "c(1x2)");
  }

  @Test
  void aContinuationWithoutABeginIsItsOwnCell() throws Exception {
    assertGrid(tr(tc(CONTINUES, "a"), tc("b")) + tr(tc("c"), tc(CONTINUES, "d")), "a | b", "c | d");
  }

  @Test
  void continuationsWithoutABeginAreOneCellAmongThemselves() throws Exception {
    assertGrid(tr(tc(CONTINUES, "a"), tc("b")) + tr(tc(CONTINUES, ""), tc("c")), "a(2x1) | b", "c");
  }

  @Test
  void aContinuationAfterAGapIsItsOwnCell() throws Exception {
    assertGrid(tr(tc(BEGINS, "a")) + tr(tc("b")) + tr(tc(CONTINUES, "c")), "a", "b", "c");
  }

  @Test
  void theOldWayToMergeAcrossIsUnderstood() throws Exception {
    assertGrid(
        tr(tc("<w:hMerge w:val='restart'/>", "a"), tc("<w:hMerge/>", ""), tc("b")) + tr(tc("c")),
        "a(1x2) | b",
        "c |  | ");
  }

  @Test
  void rowsMayBeginLaterAndEndEarlierThanTheGrid() throws Exception {
    assertGrid(
        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
            + tc("a")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:gridAfter w:val='2'/></w:trPr>"
            + tc("b")
            + "</w:tr>",
        " | a | ",
        "b |  | ");
  }

  @Test
  void formerPropertiesOfTrackedChangesDoNotCount() throws Exception {
    assertGrid(
        tr(
            tc("<w:tcPrChange><w:tcPr>" + SPAN_2 + CONTINUES + "</w:tcPr></w:tcPrChange>", "a"),
            tc("b")),
        "a | b");
  }

  @Test
  void deletedRowsAreLeftOut() throws Exception {
    assertGrid(
        tr(tc("a")) + "<w:tr><w:trPr><w:del/></w:trPr>" + tc("b") + "</w:tr>" + tr(tc("c")),
        "a",
        "c");
  }

  @Test
  void deletedCellsAreLeftOut() throws Exception {
    assertGrid(
        "<w:tr>" + tc("<w:cellDel w:id='1'/>", "x") + tc("", "a") + tc("", "b") + "</w:tr>",
        "a | b");
  }

  @Test
  void aCellThatShowsItsPromptIsBlank() throws Exception {
    String prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
    assertGrid(
        "<w:tr>" + prompt + tc("", "请输入") + "</w:sdtContent></w:sdt>" + tc("", "b") + "</w:tr>",
        " | b");
  }

  @Test
  void hiddenRowsAreMarked() throws Exception {
    Table table =
        read("<w:tbl>"
                + tr(tc("a"))
                + "<w:tr><w:trPr><w:hidden/></w:trPr>"
                + tc("b")
                + "</w:tr></w:tbl>")
            .tables()
            .get(0);
    assertEquals(List.of(false, true), List.of(table.isRowHidden(0), table.isRowHidden(1)));
  }

  @Test
  void paragraphsOfACellAreJoinedByLines() throws Exception {
    assertGrid(tr("<w:tc>" + p("a") + p("") + p("b") + "</w:tc>"), "a//b");
  }

  @Test
  void rowsAndCellsMayBeWrapped() throws Exception {
    assertGrid(
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + tr("<w:sdt><w:sdtContent>" + tc("a") + "</w:sdtContent></w:sdt>", tc("b"))
            + "</w:sdtContent></w:sdt><w:customXml>"
            + tr("<w:tc><w:sdt><w:sdtContent>" + p("c") + "</w:sdtContent></w:sdt></w:tc>")
            + "</w:customXml>",
        "a | b",
        "c | ");
  }

  @Test
  void aNestedTableIsNumberedAfterTheOneThatHoldsIt() throws Exception {
    String inner = "<w:tbl>" + tr(tc("inner")) + "</w:tbl>";
    String outer =
        "<w:tbl>" + tr("<w:tc>" + p("before") + inner + p("after") + "</w:tc>") + "</w:tbl>";
    assertEquals(
        List.of("table 1:", "before/after", "table 2:", "inner", "table 3:", "last"),
        Pages.show(read(outer + "<w:tbl>" + tr(tc("last")) + "</w:tbl>")));
  }

  @Test
  void aTextBoxInACellAddsItsLinesToTheCellAndItsTablesAfterIt() throws Exception {
    String box =
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>"
            + p("box")
            + "<w:tbl>"
            + tr(tc("inner"))
            + "</w:tbl></w:txbxContent></v:textbox></w:pict><w:t>own</w:t></w:r></w:p>";
    assertEquals(
        List.of("table 1:", "own/box", "table 2:", "inner"),
        Pages.show(read("<w:tbl>" + tr("<w:tc>" + box + "</w:tc>") + "</w:tbl>")));
  }

  @Test
  void aSpanThatNoTableCanHaveIsNoSpan() throws Exception {
    assertGrid(
        tr(tc("<w:gridSpan w:val='99999999'/>", "a"), tc("<w:gridSpan w:val='0'/>", "b")), "a | b");
  }

  @Test
  void aTableWithoutRowsIsStillCounted() throws Exception {
    Document document = read("<w:tbl/><w:tbl>" + tr(tc("a")) + "</w:tbl>");
    assertEquals(List.of("table 1:", "table 2:", "a"), Pages.show(document));
    assertTrue(document.damaged().isEmpty());
  }

  private static String wide(int width, String text) {
    return tc("<w:tcW w:type='dxa' w:w='" + width + "'/>", text);
  }

  @Test
  void whereNoSpanIsSaidAtAllTheWidthsTellIt() throws Exception {
    assertGrid(
        tr(wide(9000, "title"))
            + tr(wide(3000, "a"), wide(6020, "b"))
            + tr(wide(2990, "c"), wide(3000, "d"), wide(3010, "e")),
        "title(1x3)",
        "a | b(1x2)",
        "c | d | e");
  }

  @Test
  void widthsDoNotCountWhereASpanIsSaidOrAWidthIsMissing() throws Exception {
    assertGrid(tr(wide(9000, "a")) + tr(wide(3000, "b"), tc("c")), "a | ", "b | c");
    assertGrid(
        tr(wide(9000, "a"), tc(SPAN_2, "b")) + tr(wide(1, "c"), wide(1, "d")),
        "a | b(1x2)",
        "c | d | ");
    assertGrid(tr(wide(9000, "a")) + tr(wide(99999, "b"), wide(1, "c")), "a | ", "b | c");
  }
}
