package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Location;
import org.gouji.finding.Severity;
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

  private static XSSFSheet sheet(String department) throws IOException {
    List<Check> checks =
        List.of(
            check(
                RuleCode.PROJECTS_SUM_TO_DEPARTMENT,
                "projectExpenditure",
                Verdict.EXACT,
                null,
                new BigDecimal("1487360.5")),
            check(RuleCode.INDICATOR_SUPPORTED, "=1+1", Verdict.DIFFERS, Severity.WARNING, null));
    Reconciliation reconciliation =
        new Reconciliation(
            new Submission(department, 2024, List.of(), List.of()),
            Reconciliation.Outcome.AGREES,
            checks,
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationWorkbook(Messages.of(Locale.CHINESE))
        .render(List.of(reconciliation), List.of(), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
  }

  @Test
  void each_check_is_a_row_and_the_gravest_comes_first() throws IOException {
    XSSFSheet sheet = sheet("青山县司法局");
    assertEquals("核对结果", sheet.getSheetName());
    assertEquals("部门", sheet.getRow(0).getCell(0).getStringCellValue());
    assertEquals("提醒", sheet.getRow(1).getCell(2).getStringCellValue());
    assertEquals(1487360.5, sheet.getRow(2).getCell(6).getNumericCellValue());
    assertEquals("a.docx 表1第2行第3列", sheet.getRow(2).getCell(10).getStringCellValue());
    assertEquals(2, sheet.getLastRowNum());
  }

  @Test
  void the_head_is_frozen_and_has_filters() throws IOException {
    XSSFSheet sheet = sheet("青山县司法局");
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertNotNull(sheet.getCTWorksheet().getAutoFilter());
    assertEquals("A1:L3", sheet.getCTWorksheet().getAutoFilter().getRef());
  }

  @Test
  void what_looks_like_a_formula_stays_a_text() throws IOException {
    Cell cell = sheet("=HYPERLINK(\"http://example.org\")").getRow(1).getCell(0);
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals("=HYPERLINK(\"http://example.org\")", cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed());
  }
}
