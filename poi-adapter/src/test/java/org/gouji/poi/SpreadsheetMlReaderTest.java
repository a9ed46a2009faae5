package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class SpreadsheetMlReaderTest {

  static final String SMALL =
      "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
          + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='S'><Table>"
          + "<Row ss:Index='2'><Cell ss:MergeAcross='1'><Data ss:Type='Number'>57.6</Data></Cell>"
          + "</Row></Table></Worksheet></Workbook>";

  private static Document read(String prologue, String content, Charset charset)
      throws UnreadableDocumentException {
    String xml =
        prologue
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + content
            + "</Workbook>";
    return new OfficeDocumentReader().read("a.xls", xml.getBytes(charset), Limits.DEFAULT);
  }

  private static Table sheet(String content) throws UnreadableDocumentException {
    String sheet = "<Worksheet ss:Name='S'><Table>" + content + "</Table></Worksheet>";
    return read("<?xml version='1.0'?>", sheet, StandardCharsets.UTF_8).tables().get(0);
  }

  private static String data(String type, String value) {
    return "<Data ss:Type='" + type + "'>" + value + "</Data>";
  }

  @Test
  void rowsAndCellsCountOnWhereNoneSays() throws Exception {
    Table table =
        sheet(
            "<Row ss:Index='2'><Cell ss:Index='2'>"
                + data("String", "a")
                + "</Cell><Cell>"
                + data("String", "b")
                + "</Cell></Row><Row><Cell>"
                + data("String", "c")
                + "</Cell></Row>");
    assertEquals(List.of(" |  | ", " | a | b", "c |  | "), Pages.show(table));
  }

  @Test
  void mergedCellsCoverWhatTheySay() throws Exception {
    Table table =
        sheet(
            "<Row><Cell ss:MergeAcross='1' ss:MergeDown='1'>"
                + data("String", "a")
                + "</Cell><Cell>"
                + data("String", "b")
                + "</Cell></Row><Row><Cell ss:Index='3'>"
                + data("String", "c")
                + "</Cell></Row>");
    assertEquals(List.of("a(2x2) | b", "c"), Pages.show(table));
    assertEquals("S!A1", table.location(table.cell(1, 1)).toString());
  }

  @Test
  void dataHasItsType() throws Exception {
    Table table =
        read(
                "",
                "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style>"
                    + "<Style ss:ID='q' ss:Parent='p'/></Styles>"
                    + "<Worksheet ss:Name='S'><Table><Row><Cell>"
                    + data("Number", "148.73600000000002")
                    + "</Cell><Cell ss:StyleID='q'>"
                    + data("Number", "0.95")
                    + "</Cell><Cell>"
                    + data("DateTime", "2024-03-01T00:00:00.000")
                    + "</Cell><Cell>"
                    + data("Boolean", "1")
                    + "</Cell><Cell>"
                    + data("Error", "#REF!")
                    + "</Cell><Cell>"
                    + data("String", "<B xmlns='http://www.w3.org/TR/REC-html40'>x</B>y&#10;z")
                    + "<Comment><Data>note</Data></Comment></Cell></Row></Table></Worksheet>",
                StandardCharsets.UTF_8)
            .tables()
            .get(0);
    assertEquals(List.of("148.736 | 95% | 2024-03-01 | TRUE | #REF! | xy/z"), Pages.show(table));
    CellValue.Date date = assertInstanceOf(CellValue.Date.class, table.cell(0, 2).value());
    assertEquals(LocalDateTime.of(2024, 3, 1, 0, 0), date.value());
  }

  @Test
  void whatIsHiddenIsMarked() throws Exception {
    Document document =
        read(
            "",
            "<Worksheet ss:Name='S'><Table><Column ss:Index='2' ss:Span='1' ss:Hidden='1'/>"
                + "<Column/><Row ss:Hidden='1'><Cell ss:Index='4'>"
                + data("String", "a")
                + "</Cell></Row></Table><WorksheetOptions"
                + " xmlns='urn:schemas-microsoft-com:office:excel'><Visible>SheetHidden</Visible>"
                + "</WorksheetOptions></Worksheet>",
            StandardCharsets.UTF_8);
    Table table = document.tables().get(0);
    assertTrue(table.isHidden());
    assertTrue(table.isRowHidden(0));
    assertFalse(table.isColumnHidden(0));
    assertTrue(table.isColumnHidden(1));
    assertTrue(table.isColumnHidden(2));
    assertFalse(table.isColumnHidden(3));
  }

  @Test
  void theEncodingIsToldByTheBytes() throws Exception {
    for (Charset charset : List.of(Charset.forName("GBK"), StandardCharsets.UTF_16)) {
      Document document =
          read(
              "<?xml version='1.0' encoding='UTF-8'?>\n<?mso-application progid='Excel.Sheet'?>",
              "<Worksheet ss:Name='部门'><Table><Row><Cell>"
                  + data("String", "沅江")
                  + "</Cell></Row></Table></Worksheet>",
              charset);
      assertEquals(List.of("部门:", "沅江"), Pages.show(document));
    }
  }

  @Test
  void entitiesAndPlacesOutsideASheetAreDamage() {
    for (String bad :
        List.of(
            "<Worksheet ss:Name='S'><Table><Row ss:Index='99999999'/></Table></Worksheet>",
            "<Worksheet ss:Name='S'><Table><Row><Cell ss:MergeDown='99999999'/></Row></Table>"
                + "</Worksheet>",
            "<Worksheet ss:Name='S'><Table>&x;</Table></Worksheet>",
            "<Worksheet>")) {
      UnreadableDocumentException failure =
          assertThrows(
              UnreadableDocumentException.class, () -> read("", bad, StandardCharsets.UTF_8), bad);
      assertEquals(Reason.DAMAGED, failure.reason(), bad);
    }
  }
}
