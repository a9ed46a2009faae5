package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Location;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.finding.Severity;
import org.gouji.model.FilingDocument;
import org.gouji.model.Submission;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.gouji.report.Messages;
import org.junit.jupiter.api.Test;

class ReconciliationWorkbookTest {

  private static Check check(
      RuleCode rule, String subject, Verdict verdict, Severity severity, BigDecimal stated) {
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        stated,
        stated,
        BigDecimal.ZERO,
        List.of(),
        List.of(),
        Map.of(),
        List.of(new Place("a.docx", new Location.InTable(1, 2, 3))));
  }

  private static Reading<FilingDocument> encrypted() {
    return new Reading<>(
        new FilingDocument(
            "青山县/加密.xlsx", FilingDocument.Status.UNREADABLE, List.of(), List.of(), List.of()),
        List.of(Finding.of(FindingCode.DOCUMENT_UNREADABLE, Map.of("reason", "ENCRYPTED"))));
  }

  private static XSSFWorkbook workbook(String department) throws IOException {
    List<Check> checks =
        List.of(
            check(
                RuleCode.PROJECTS_SUM_TO_DEPARTMENT,
                "projectExpenditure",
                Verdict.EXACT,
                null,
                new BigDecimal("1487360.5")),
            check(RuleCode.INDICATOR_REPRESENTED, "办结率", Verdict.DIFFERS, Severity.NOTE, null),
            check(
                RuleCode.INDICATOR_SUPPORTED,
                "=1+1".repeat(30),
                Verdict.DIFFERS,
                Severity.WARNING,
                null));
    Reconciliation reconciliation =
        new Reconciliation(
            new Submission(department, 2024, List.of(), List.of()),
            Reconciliation.Outcome.AGREES,
            checks,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationWorkbook(Messages.of(Locale.CHINESE))
        .render(List.of(reconciliation), List.of(encrypted()), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> row(XSSFSheet sheet, int row) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    List<String> cells = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> cells.add(shown.formatCellValue(cell)));
    return cells;
  }

  @Test
  void the_overview_has_a_row_for_each_submission() throws IOException {
    XSSFSheet sheet = workbook("青山县司法局").getSheet("汇总");
    assertEquals(List.of("部门", "年度", "结论"), row(sheet, 0).subList(0, 3));
    assertEquals(
        List.of("青山县司法局", "2024", "相符", "部门表 0 张，项目表 0 张", "0", "1", "1", "1"), row(sheet, 1));
  }

  @Test
  void what_does_not_agree_is_apart_from_what_agrees_and_the_gravest_comes_first()
      throws IOException {
    XSSFWorkbook workbook = workbook("青山县司法局");
    XSSFSheet checks = workbook.getSheet("核对结果");
    assertEquals("提醒", row(checks, 1).get(2));
    assertEquals("说明", row(checks, 2).get(2));
    assertEquals(2, checks.getLastRowNum());
    XSSFSheet agreements = workbook.getSheet("核对相符");
    assertEquals(1487360.5, agreements.getRow(1).getCell(6).getNumericCellValue());
    assertEquals("1,487,360.50", row(agreements, 1).get(6));
    assertEquals("a.docx 表1第2行第3列", row(agreements, 1).get(10));
    assertEquals(1, agreements.getLastRowNum());
  }

  @Test
  void a_file_that_was_not_read_is_told() throws IOException {
    assertEquals(
        List.of("加密.xlsx", "无法打开", "0", "文件设有密码，请取消密码后再试", "青山县/加密.xlsx"),
        row(workbook("青山县司法局").getSheet("文件"), 1));
  }

  @Test
  void the_head_is_frozen_and_has_filters() throws IOException {
    XSSFSheet sheet = workbook("青山县司法局").getSheet("核对结果");
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertNotNull(sheet.getCTWorksheet().getAutoFilter());
    assertEquals("A1:L3", sheet.getCTWorksheet().getAutoFilter().getRef());
  }

  @Test
  void it_prints_on_pages_as_wide_as_the_columns_for_people() throws IOException {
    XSSFWorkbook workbook = workbook("青山县司法局");
    assertEquals("核对结果!$A$1:$K$3", workbook.getPrintArea(1));
    XSSFSheet sheet = workbook.getSheetAt(1);
    assertTrue(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape());
    assertEquals(0, sheet.getPrintSetup().getFitHeight());
    assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
  }

  @Test
  void a_row_is_as_high_as_its_longest_text_needs() throws IOException {
    XSSFSheet sheet = workbook("青山县司法局").getSheet("核对结果");
    assertTrue(sheet.getRow(1).getHeightInPoints() >= 3 * sheet.getDefaultRowHeightInPoints());
    assertTrue(sheet.getRow(2).getHeightInPoints() < 3 * sheet.getDefaultRowHeightInPoints());
  }

  @Test
  void what_looks_like_a_formula_stays_a_text() throws IOException {
    XSSFWorkbook workbook = workbook("=HYPERLINK(\"http://example.org\")");
    Cell cell = workbook.getSheet("核对结果").getRow(1).getCell(0);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals("=HYPERLINK(\"http://example.org\")", cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed());
  }
}
