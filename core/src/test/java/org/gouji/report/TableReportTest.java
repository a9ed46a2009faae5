package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.junit.jupiter.api.Test;

class TableReportTest {

  private static final Messages CHINESE = Messages.of(Locale.CHINESE);

  private static String rendered(ReconciliationReport report, Reconciliation reconciliation)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.render(List.of(reconciliation), List.of(Examples.read(), Examples.unreadable()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Reconciliation about(String subject) {
    Check check =
        Examples.check(
            RuleCode.INDICATOR_SUPPORTED, subject, Verdict.DIFFERS, Severity.WARNING, Map.of());
    return new Reconciliation(
        new Submission(subject, null, List.of(), List.of()),
        Reconciliation.Outcome.AGREES,
        List.of(check),
        List.of());
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords();
  }

  @Test
  void csv_has_a_row_for_each_check_and_the_gravest_come_first() throws IOException {
    String csv = rendered(new ReconciliationCsv(CHINESE), Examples.reconciliation());
    List<CSVRecord> records = records(csv);
    assertEquals('\uFEFF', csv.charAt(0));
    assertEquals("部门", records.get(0).get(0));
    assertEquals(Examples.reconciliation().checks().size() + 1, records.size());
    CSVRecord worst = records.get(1);
    assertEquals("错误", worst.get(2));
    assertEquals(List.of("640000", "640100", "-100"), worst.toList().subList(6, 9));
    assertTrue(worst.get(10).contains(Examples.FILE + " 表1第8行第4列"), worst.get(10));
    assertEquals("PROJECTS_SUM_TO_DEPARTMENT", worst.get(11));
  }

  @Test
  void csv_never_holds_a_formula() throws IOException {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
      String csv = rendered(new ReconciliationCsv(CHINESE), about(formula));
      assertEquals("'" + formula, records(csv).get(1).get(0));
    }
  }

  @Test
  void html_escapes_what_comes_from_a_file() throws IOException {
    String html =
        rendered(new ReconciliationHtml(CHINESE), about("<script>alert('x')</script>&\"{{head}}"));
    assertFalse(html.contains("<script"), html);
    assertTrue(
        html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;{{head}}"), html);
  }

  @Test
  void html_stands_by_itself() throws IOException {
    String html = rendered(new ReconciliationHtml(CHINESE), Examples.reconciliation());
    assertFalse(html.matches("(?s).*(<script|<link|src=|href=|url\\(|@import).*"), html);
    assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), html);
  }

  @Test
  void html_has_no_empty_box_where_all_was_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationHtml(CHINESE).render(List.of(about("满意度")), List.of(), out);
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("读取中的问题"));
  }

  @Test
  void html_tells_the_figures_the_cells_the_causes_and_what_was_not_read() throws IOException {
    String html = rendered(new ReconciliationHtml(CHINESE), Examples.reconciliation());
    for (String told :
        List.of("项目支出合计与部门表不符", "6.41 万元", "表3第3行第2列", "漏掉一位数字", "青山县/加密.xlsx", "年度与部门表相同")) {
      assertTrue(html.contains(told), told);
    }
  }
}
