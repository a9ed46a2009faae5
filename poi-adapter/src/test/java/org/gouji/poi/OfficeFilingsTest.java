package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.model.FilingDocument.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilingsTest {

  private static final String FORM =
      """
      <html><body><p>2024年项目支出绩效目标表</p><table>
      <tr><td>项目支出名称</td><td>送戏下乡</td><td>预算部门</td><td>%s</td></tr>
      <tr><td>年度本级预算金额</td><td>57.6</td><td>该项目支出上级资金</td><td>0</td></tr>
      <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>演出场次</td><td>20场</td></tr>
      </table></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void whatCannotBeOpenedIsToldBesideWhatWasGathered() throws Exception {
    Files.writeString(folder.resolve("a.xls"), FORM.formatted("青禾县文化和旅游局"));
    Files.writeString(folder.resolve("b.docx"), "no document at all");
    OfficeFilings filings = OfficeFilings.open(folder);
    assertEquals(
        List.of(Status.READ, Status.UNREADABLE),
        filings.documents().stream().map(document -> document.value().status()).toList());
    assertEquals(1, filings.submissions().size());
    assertEquals("青禾县文化和旅游局", filings.submissions().get(0).department());
  }

  @Test
  void aFormThatBelongsToNobodyIsToldInItsDocument() throws Exception {
    Path file = Files.writeString(folder.resolve("a.xls"), FORM.formatted(""));
    Finding finding =
        OfficeFilings.open(file).documents().get(0).findings().stream()
            .filter(each -> each.code() == FindingCode.FORM_WITHOUT_DEPARTMENT)
            .findFirst()
            .orElseThrow();
    assertEquals(Map.of("file", file.toString(), "title", "2024年项目支出绩效目标表"), finding.facts());
  }
}
