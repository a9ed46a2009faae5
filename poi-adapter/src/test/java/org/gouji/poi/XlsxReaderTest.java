package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.gouji.document.CellValue;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks: sheets, values, merged cells. */
class XlsxReaderTest {

  private static Document read(byte[] content) throws UnreadableDocumentException {
    return new XlsxReader().read("a.xlsx", content, Limits.DEFAULT);
  }

  private static Table sheet(String content) throws UnreadableDocumentException {
    return read(Packages.xlsx(content)).tables().get(0);
  }

  private static String data(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  private static void assertSheet(String content, String... lines)
      throws UnreadableDocumentException {
    assertEquals(List.of(lines), Pages.show(sheet(content)));
  }

  private static String text(String cell, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
  }

  private static Map<String, String> with(Map<String, String> parts, String type, String xml) {
    parts.put("xl/" + type + ".xml", xml);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        Packages.relationships("worksheet", "worksheets/sheet1.xml", type, type + ".xml"));
    return parts;
  }

  /** The value of a cell in one of these number formats, counted from 0. */
  private static CellValue formatted(String cell, String workbookPr, String... formats)
      throws UnreadableDocumentException {
    StringBuilder patterns = new StringBuilder("<numFmts>");
    StringBuilder styles = new StringBuilder("<cellXfs>");
    for (int i = 0; i < formats.length; i++) {
      boolean builtIn = formats[i].matches("\\d+");
      String id = builtIn ? formats[i] : "" + (164 + i);
      styles.append("<xf numFmtId='").append(id).append("'/>");
      if (!builtIn) {
        patterns.append("<numFmt numFmtId='%s' formatCode='%s'/>".formatted(id, formats[i]));
      }
    }
    String dxfs = "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>";
    String xml =
        "<styleSheet xmlns='%s'>".formatted(Packages.X)
            + patterns
            + "</numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
            + styles
            + "</cellXfs>"
            + dxfs
            + "</styleSheet>";
    Map<String, String> parts =
        with(Packages.xlsxParts(data("<row>" + cell + "</row>")), "styles", xml);
    parts.computeIfPresent(
        "xl/workbook.xml", (name, book) -> book.replace("<sheets>", workbookPr + "<sheets>"));
    return read(Packages.zip(parts)).tables().get(0).cell(0, 0).value();
  }

  @Test
  void eachWorksheetIsATableInTheOrderOfTheWorkbook() throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data(""), data(""), data(""));
    parts.put(
        "xl/workbook.xml",
        Packages.workbook(
            "<sheets><sheet name='项目' r:id='rId3'/><sheet name='b' state='hidden' r:id='rId1'/>"
                + "<sheet name='c' state='veryHidden' r:id='rId2'/></sheets>"));
    List<Table> tables = read(Packages.zip(parts)).tables();
    assertEquals(
        List.of("项目", "b", "c"), tables.stream().map(t -> t.location().toString()).toList());
    assertEquals(List.of(false, true, true), tables.stream().map(Table::isHidden).toList());
  }

  @Test
  void chartSheetsArePassedOver() throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data(""), data(""));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        Packages.relationships("chartsheet", "charts/1.xml", "worksheet", "worksheets/sheet2.xml"));
    Document document = read(Packages.zip(parts));
    assertEquals(1, document.tables().size());
    assertEquals(List.of(), document.damaged());
  }

  @Test
  void positionsThatAreNotWrittenFollowOneAnother() throws Exception {
    assertSheet(
        data(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r='3'><c r='B3'><v>3</v></c><c><v>4</v></c></row>"
                + "<row><c><v>5</v></c></row>"),
        "1 | 2 | ",
        " |  | ",
        " | 3 | 4",
        "5 |  | ");
  }

  @Test
  void rowsAndCellsMayComeInAnyOrderAndTheLastOfOnePositionCounts() throws Exception {
    assertSheet(
        data(
            "<row r='2'><c r='B2'><v>4</v></c><c r='A2'><v>3</v></c></row>"
                + "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"),
        "2 | ",
        "3 | 4");
  }

  @Test
  void runsOfSharedTextsAreJoinedWithoutTheirPhonetics() throws Exception {
    String strings =
        "<sst xmlns='"
            + Packages.X
            + "'><si><t>a</t></si><si><r><rPr><b/></rPr><t>绩效</t></r>"
            + "<r><t xml:space='preserve'> 目标</t></r><rPh sb='0' eb='1'><t>ji</t></rPh><phoneticPr/></si><si><t/></si></sst>";
    String cells =
        data(
            "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='s'><v>2</v></c><c t='s'><v>1</v></c></row>");
    Table table =
        read(Packages.zip(with(Packages.xlsxParts(cells), "sharedStrings", strings)))
            .tables()
            .get(0);
    assertEquals(List.of("绩效 目标 | a |  | 绩效 目标"), Pages.show(table));
    assertSame(table.cell(0, 0).value(), table.cell(0, 3).value());
  }

  @Test
  void aSharedTextThatDoesNotExistIsToldAndTheSheetIsKept() throws Exception {
    Document document =
        read(Packages.xlsx(data("<row><c t='s'><v>7</v></c><c><v>1</v></c></row>")));
    assertEquals(List.of(" | 1"), Pages.show(document.tables().get(0)));
    assertEquals(
        List.of(new DamagedPart("xl/worksheets/sheet1.xml", new Location.InSheet("S1", 0, 0))),
        document.damaged());
  }

  @Test
  void escapesAndLineEndsOfTextsAreResolved() throws Exception {
    assertSheet(
        data("<row>" + text("A1", "a_x000D_\nb_x005F_x000D__xZZZZ_&amp;c&#13;d") + "</row>"),
        "a/b_x000D__xZZZZ_&c/d");
  }

  @Test
  void formulasStandWithTheirSavedValues() throws Exception {
    assertSheet(
        data(
            "<row><c><f>A2*2</f><v>148.73600000000002</v></c><c t='str'><f>B2</f><v>合计</v></c>"
                + "<c t='b'><f>1=1</f><v>1</v></c><c t='e'><f>#REF!</f><v>#REF!</v></c><c><f>X1</f></c>"
                + "<c t='str'><f>X1</f><v></v></c><c t='b'><v>0</v></c></row>"),
        "148.736 | 合计 | TRUE | #REF! |  |  | FALSE");
  }

  @Test
  void aNumberThatIsNoneStaysAText() throws Exception {
    Table table =
        sheet(
            data(
                "<row><c><v>五万</v></c><c><v> 5.5E2 </v></c><c><v>1e999</v></c>"
                    + "<c><v>1.0E-30</v></c></row>"));
    assertEquals(new CellValue.Text("五万"), table.cell(0, 0).value());
    assertEquals("550", table.cell(0, 1).text());
    assertEquals(new CellValue.Text("1e999"), table.cell(0, 2).value());
    assertEquals(new BigDecimal("1E-30"), ((CellValue.Numeric) table.cell(0, 3).value()).value());
  }

  @Test
  void numbersKeepTheirFormat() throws Exception {
    assertEquals(
        new CellValue.Numeric(new BigDecimal("0.95"), "0.95", "0%"),
        formatted("<c s='1'><v>0.95</v></c>", "", "0", "9"));
    assertEquals(
        new CellValue.Numeric(new BigDecimal("57.6"), "57.6", "0.00\"万元\""),
        formatted("<c s='0'><v>57.6</v></c>", "", "0.00&quot;万元&quot;"));
    assertEquals(
        new CellValue.Numeric(new BigDecimal("5"), "5", ""),
        formatted("<c s='9'><v>5</v></c>", "", "9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14",
        "31",
        "57",
        "yyyy/m/d",
        "[$-804]yyyy\\-mm\\-dd;@",
        "yyyy&quot;年&quot;m&quot;月&quot;"
      })
  void aNumberInAFormatOfDatesIsADate(String format) throws Exception {
    CellValue value = formatted("<c s='0'><v>45292</v></c>", "", format);
    assertEquals(LocalDateTime.of(2024, 1, 1, 0, 0), ((CellValue.Date) value).value());
    assertEquals("2024-01-01", value.text());
  }

  @Test
  void aWorkbookMayCountItsDaysFrom1904() throws Exception {
    CellValue value = formatted("<c s='0'><v>43830.5</v></c>", "<workbookPr date1904='1'/>", "14");
    assertEquals(LocalDateTime.of(2024, 1, 1, 12, 0), ((CellValue.Date) value).value());
  }

  @Test
  void aNumberThatTheCalendarDoesNotHaveIsNoDate() throws Exception {
    assertEquals("-1", formatted("<c s='0'><v>-1</v></c>", "", "14").text());
    assertEquals("99999999", formatted("<c s='0'><v>99999999</v></c>", "", "14").text());
  }

  @Test
  void aDateMayBeWrittenAsOne() throws Exception {
    assertSheet(
        data(
            "<row><c t='d'><v>2024-01-01</v></c><c t='d'><v>2024-01-01T08:30:00Z</v></c>"
                + "<c t='d'><v>soon</v></c></row>"),
        "2024-01-01 | 2024-01-01 08:30:00 | soon");
  }

  @Test
  void mergedAreasAreCutToWhatIsUsed() throws Exception {
    assertSheet(
        data(
                "<row>"
                    + text("A1", "a")
                    + text("B1", "b")
                    + text("C1", "c")
                    + "</row><row r='3'>"
                    + text("C3", "d")
                    + "</row>")
            + "<mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='$C$3:$XFD$1048576'/>"
            + "<mergeCell ref='E5:F9'/><mergeCell ref='B3:A3'/></mergeCells>",
        "a(2x2) | c",
        "",
        "(1x2) | d");
  }

  @Test
  void aMergedAreaThatIsNoneIsTold() throws Exception {
    Document document =
        read(
            Packages.xlsx(
                data("<row><c><v>1</v></c></row>")
                    + "<mergeCells><mergeCell ref='?'/></mergeCells>"));
    assertEquals(1, document.damaged().size());
  }

  @Test
  void hiddenRowsAndColumnsAreMarked() throws Exception {
    Table table =
        sheet(
            "<cols><col min='2' max='3' hidden='1'/><col min='1' max='1' hidden='0'/></cols>"
                + data("<row hidden='1'>" + text("C1", "a") + "</row><row><c><v>1</v></c></row>"));
    assertEquals(List.of(true, false), List.of(table.isRowHidden(0), table.isRowHidden(1)));
    assertEquals(
        List.of(false, true, true),
        List.of(table.isColumnHidden(0), table.isColumnHidden(1), table.isColumnHidden(2)));
  }

  @Test
  void cellsWithNothingButAStyleDoNotEnlargeTheSheet() throws Exception {
    assertSheet(
        data("<row><c><v>1</v></c><c r='XFD1' s='0'/></row><row r='1048576'><c s='0'/></row>"),
        "1");
  }

  @Test
  void theStrictVariantReadsAlike() throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data("<row><c><v>1</v></c></row>"));
    parts.replaceAll(
        (name, part) ->
            part.replace(Packages.X, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(Packages.R, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    assertEquals(List.of("1"), Pages.show(read(Packages.zip(parts)).tables().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vnd.openxmlformats-officedocument.spreadsheetml.template.main",
        "vnd.ms-excel.sheet.macroEnabled.main",
        "vnd.ms-excel.template.macroEnabled.main"
      })
  void templatesAndMacroWorkbooksReadAlike(String type) throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data("<row><c><v>1</v></c></row>"));
    parts.put(
        "[Content_Types].xml",
        Packages.contentTypes("/xl/workbook.xml", "application/" + type + "+xml"));
    Document document = new OoxmlReader().read("a", Packages.zip(parts), Limits.DEFAULT);
    assertEquals(List.of("1"), Pages.show(document.tables().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>",
        "<other/>",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheetData><row r='1048577'/></sheetData></worksheet>",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
            + "<sheetData><row r='1'><c r='XFD1'/><c/></row></sheetData></worksheet>",
        ""
      })
  void aDamagedSheetIsPassedOverAndTold(String damaged) throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data(""), data("<row><c><v>1</v></c></row>"));
    parts.put("xl/worksheets/sheet1.xml", damaged);
    Document document = read(Packages.zip(parts));
    assertEquals(List.of("S2:", "1"), Pages.show(document));
    assertEquals(
        List.of(new DamagedPart("xl/worksheets/sheet1.xml", new Location.InSheet("S1", 0, 0))),
        document.damaged());
  }

  @Test
  void aMissingSheetIsToldByItsPart() throws Exception {
    Map<String, String> parts = Packages.xlsxParts(data(""), data(""));
    parts.remove("xl/worksheets/sheet2.xml");
    DamagedPart damaged = read(Packages.zip(parts)).damaged().get(0);
    assertEquals("xl/worksheets/sheet2.xml", damaged.part());
  }

  @Test
  void aWorkbookOfNothingButDamagedSheetsIsDamaged() {
    Map<String, String> parts = Packages.xlsxParts("");
    parts.put("xl/worksheets/sheet1.xml", "<worksheet");
    UnreadableDocumentException e =
        assertThrows(UnreadableDocumentException.class, () -> read(Packages.zip(parts)));
    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(e.getMessage().contains("sheet1.xml"), e.getMessage());
  }

  @Test
  void damagedStylesCostTheFormatsAndAreTold() throws Exception {
    Document document =
        read(
            Packages.zip(
                with(Packages.xlsxParts(data("<row><c s='0'><v>1</v></c></row>")), "styles", "<")));
    assertEquals(List.of("S1:", "1"), Pages.show(document));
    assertEquals(List.of(new DamagedPart("xl/styles.xml", null)), document.damaged());
  }

  @Test
  void damagedSharedTextsCostTheWhole() {
    Map<String, String> parts = with(Packages.xlsxParts(data("")), "sharedStrings", "<sst>");
    assertEquals(
        Reason.DAMAGED,
        assertThrows(UnreadableDocumentException.class, () -> read(Packages.zip(parts))).reason());
  }
}
