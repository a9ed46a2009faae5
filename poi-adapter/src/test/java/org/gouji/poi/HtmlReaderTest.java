package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

/** Web pages called .xls, in one piece or as a single-file web page. */
class HtmlReaderTest {

  private static Document read(String file, String page, Charset charset)
      throws UnreadableDocumentException {
    return new OfficeDocumentReader().read(file, page.getBytes(charset), Limits.DEFAULT);
  }

  private static List<String> show(String page) throws UnreadableDocumentException {
    return Pages.show(read("a.xls", page, StandardCharsets.UTF_8));
  }

  @Test
  void spansAreThoseOfTheTable() throws Exception {
    assertEquals(
        List.of("Sheet1:", "a(2x1) | b(1x2)", "c | d(2x1)", "e(1x2)"),
        show(
            "<table><tr><th rowspan=2>a<th colspan=2>b"
                + "<tr><td>c<td rowspan='2'>d<tr><td colspan=2>e</table>"));
  }

  @Test
  void breaksAndBlocksAreLinesAndBlanksAreOne() throws Exception {
    assertEquals(
        List.of("Sheet1:", "年度本级/预算金额 | a b | x/y | 　100%"),
        show(
            "<html><table><tr><td>年度本级<br>\n  预算金额</td><td> a \n\t b </td>"
                + "<td><p>x</p><p>y</p></td><td>　100%</td></tr></table>"));
  }

  private static final String TABLES =
      "<html><head><title>t</title><style>p{}</style></head><body><h1>项目支出<b>绩效目标表</b></h1>"
          + "<table><tr><td>a<table><tr><td>in</table><td>z</table>填表人"
          + "<script>var x</script><table><tr><td>b</table>";

  @Test
  void aPageForExcelIsOneSheetWithItsTextInRowsBetweenTheTables() throws Exception {
    assertEquals(
        List.of("Sheet1:", "项目支出绩效目标表 | ", "a | z", "in | ", "填表人 | ", "b | "), show(TABLES));
  }

  @Test
  void anyOtherPageIsATextWithTables() throws Exception {
    assertEquals(
        List.of(
            "paragraph 1: 项目支出绩效目标表",
            "table 1:",
            "a | z",
            "table 2:",
            "in",
            "paragraph 2: 填表人",
            "table 3:",
            "b"),
        Pages.show(read("a.html", TABLES, StandardCharsets.UTF_8)));
  }

  @Test
  void theCellsOfALowerTableStandWhereExcelShowsThem() throws Exception {
    Table sheet =
        read(
                "a.xls",
                "<p>x</p><table><tr><td rowspan=9 colspan=2>a<tr style='display:none'><td>b</table>"
                    + "<table><tr><td>c<td>d</table>",
                StandardCharsets.UTF_8)
            .tables()
            .get(0);
    assertEquals(List.of("x |  | ", "a(2x2) | ", "b", "c | d | "), Pages.show(sheet));
    assertEquals("Sheet1!B4", sheet.location(sheet.cell(3, 1)).toString());
    assertTrue(sheet.isRowHidden(2) && !sheet.isRowHidden(1));
  }

  @Test
  void aCaptionIsALineAboveItsTable() throws Exception {
    assertEquals(
        List.of("Sheet1:", "项目支出绩效目标表", "a"),
        show("<table><caption>项目支出绩效目标表</caption><tr><td>a</table>"));
  }

  @Test
  void cellsDoNotReachBeyondTheirGroupOfRows() throws Exception {
    assertEquals(
        List.of("Sheet1:", "a | b", "c(2x1) | d", "e", "f | g"),
        show(
            "<table><thead><tr><td rowspan=5>a<td>b</thead><tbody><tr><td rowspan=0>c<td>d<tr><td>e"
                + "</tbody><tfoot><tr><td>f<td>g</tfoot></table>"));
  }

  @Test
  void whatIsNotDisplayedIsLeftOut() throws Exception {
    assertEquals(
        List.of("Sheet1:", "a | c"),
        show(
            "<p style='display:none'>x</p><table hidden><tr><td>y</table><table><tr>"
                + "<td>a<span style='DISPLAY : NONE'>b</span><td style='display:none'>z<td>c"
                + "<b style='mso-hide:all'>d</b></table>"));
  }

  @Test
  void entitiesAndNumberFormatsShowWhatTheyShowInABrowser() throws Exception {
    assertEquals(
        List.of("Sheet1:", "≥95%\u00a0 | 57.60 | <b>&"),
        show(
            "<table><tr><td>&ge;95&#37;&nbsp;<td style='mso-number-format:\"0\\.00\"' x:num='57.6'>57.60"
                + "<td>&lt;b&gt;&amp;</table>"));
  }

  @Test
  void aPageWhoseSheetsAreOtherFilesSaysSo() {
    String page =
        "<html><frameset rows='*,39'><frame src='a.files/sheet001.htm'></frameset></html>";
    UnreadableDocumentException failure =
        assertThrows(
            UnreadableDocumentException.class, () -> read("a.xls", page, StandardCharsets.UTF_8));
    assertEquals(Reason.UNSUPPORTED_FORMAT, failure.reason());
  }

  @Test
  void whatExcelNamesASheetIsItsName() throws Exception {
    String page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><!--[if gte mso 9]><xml>"
            + "<x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>整体</x:Name>"
            + "</x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head>"
            + "<body><table><tr><td>1<td>57.6</table></body></html>";
    Document document = read("b.htm", page, StandardCharsets.UTF_8);
    assertEquals(
        "整体!B1", document.tables().get(0).location(document.tables().get(0).cell(0, 1)).toString());
  }

  @Test
  void aPageThatIsNotExcelsHasNumberedTables() throws Exception {
    Document document = read("b.html", "<table><tr><td>a</table>", StandardCharsets.UTF_8);
    assertEquals("table 1", document.tables().get(0).location().toString());
  }

  @Test
  void hiddenRowsAreMarked() throws Exception {
    Document document =
        read(
            "a.xls",
            "<table><tr style='height:0; DISPLAY: none'><td>a<tr><td>b</table>",
            StandardCharsets.UTF_8);
    assertTrue(document.tables().get(0).isRowHidden(0));
  }

  @Test
  void theEncodingIsToldByTheBytesWhateverThePageDeclares() throws Exception {
    String page = "<html><meta charset=utf-8><table><tr><td>沅江市司法局　㐂</table></html>";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16)) {
      assertEquals(
          "沅江市司法局　㐂",
          read("a.xls", page, charset).tables().get(0).cell(0, 0).text(),
          charset.name());
    }
  }

  @Test
  void spansBeyondReasonAreCutAndCounted() throws Exception {
    assertEquals(
        List.of("Sheet1:", "a(1x2)", "b | c"),
        show("<table><tr><td colspan=99999999>a<tr><td rowspan=0>b<td rowspan=-1>c</table>"));
    String wide = "<table>" + "<tr><td colspan=1000 rowspan=65000>a".repeat(100) + "</table>";
    Limits few = new Limits(1_000_000, 10, 1_000_000, 50_000, 10);
    UnreadableDocumentException failure =
        assertThrows(
            UnreadableDocumentException.class,
            () ->
                new OfficeDocumentReader()
                    .read("a.xls", wide.getBytes(StandardCharsets.UTF_8), few));
    assertEquals(Reason.OVER_LIMIT, failure.reason());
  }

  @Test
  void deepNestingEnds() throws Exception {
    String deep = "<table><tr><td>x".repeat(5000);
    assertTrue(read("a.xls", deep, StandardCharsets.UTF_8).tables().get(0).rows() > 1);
  }

  @Test
  void aSingleFileWebPageIsReadPartByPart() throws Exception {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="----=_b"

        ------=_b
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <html xmlns:x=3D"urn:schemas-microsoft-com:office:excel"><xml><x:Name>=E8=A1=A8</x:Name>=
        </xml></html>
        ------=_b
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PHRhYmxlPjx0cj48dGQ+NTcuNjwvdGFibGU+
        ------=_b
        Content-Type: image/png

        x
        ------=_b--
        """;
    for (String lines : List.of(page, page.replace("\n", "\r\n"))) {
      Document document = read("a.mht", lines, StandardCharsets.UTF_8);
      assertEquals(List.of("表:", "57.6"), Pages.show(document));
    }
  }

  @Test
  void ofAWorkbookInASingleFileTheSheetsAreReadAndNothingElse() throws Exception {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Location: file:///C:/1/a.htm
        Content-Type: text/html; charset="utf-8"

        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><xml>
        <x:ExcelWorksheet><x:Name>部门</x:Name>
         <x:WorksheetSource HRef="a.files/sheet001.htm"/></x:ExcelWorksheet>
        <x:ExcelWorksheet><x:Name>甲&amp;乙</x:Name>
         <x:WorksheetSource HRef="a.files/sheet002.htm"/></x:ExcelWorksheet>
        </xml></head><frameset><noframes><body>无法显示</body></noframes></frameset></html>
        --b
        Content-Location: file:///C:/1/a.files/tabstrip.htm
        Content-Type: text/html

        <table><tr><td>部门</td><td>甲&amp;乙</td></tr></table>
        --b
        Content-Location: file:///C:/1/a.files/sheet002.htm
        Content-Type: text/html

        <table><tr><td>2</td></tr></table>
        --b
        Content-Location: file:///C:/1/a.files/sheet001.htm
        Content-Type: text/html

        <table><tr><td>1</td></tr></table>
        --b--
        """;
    assertEquals(
        List.of("甲&乙:", "2", "部门:", "1"), Pages.show(read("a.xls", page, StandardCharsets.UTF_8)));
  }
}
