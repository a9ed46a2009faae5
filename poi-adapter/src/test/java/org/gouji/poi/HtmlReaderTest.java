package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
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
            "<table><thead><tr><th rowspan=2>a<th colspan=2>b</thead>"
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

  @Test
  void textBetweenTablesIsParagraphsAndInnerTablesFollowOuterOnes() throws Exception {
    assertEquals(
        List.of(
            "paragraph 1: 项目支出绩效目标表",
            "Sheet1:",
            "a | z",
            "Sheet2:",
            "in",
            "paragraph 2: 填表人",
            "Sheet3:",
            "b"),
        show(
            "<html><head><title>t</title><style>p{}</style></head><body><h1>项目支出<b>绩效目标表</b></h1>"
                + "<table><tr><td>a<table><tr><td>in</table><td>z</table>填表人"
                + "<script>var x</script><table><tr><td>b</table>"));
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
    assertTrue(read("a.xls", deep, StandardCharsets.UTF_8).tables().size() > 1);
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

        <html xmlns:x=3D"urn:schemas-microsoft-com:office:excel"><x:Name>=E8=A1=A8</x:Name>=
        </html>
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
      assertEquals(
          List.of("表:", "57.6"),
          Pages.show(document).stream().filter(l -> !l.startsWith("paragraph")).toList());
    }
  }
}
