package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.junit.jupiter.api.Test;

/** Which form an amount in a text belongs to. */
class MentionsTest {

  private static final String DEPARTMENT =
      """
      部门名称 | 某县文旅局 | < | < | <
      年度预算（万元） | 年度资金总额 | 530.6 | 其中：项目支出 | 57.6
      年度绩效目标 | 年度预算530.6万元，办好文化惠民实事。 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
      产出指标 | 数量指标 | 演出场次 | ≥100场 | 100
      """;

  @Test
  void paragraphsSpeakOfTheDepartmentUntilAProjectsFormBegins() {
    Page page =
        new Page()
            .paragraphs("2024年，我局项目支出57.6万元。", "2024年部门整体支出绩效目标表")
            .table(DEPARTMENT)
            .paragraphs("2024年部门预算总额530.6万元。", "2024年项目支出绩效目标表")
            .table(FormsTest.PROJECT)
            .paragraphs("2024年部门预算总额9万元。");
    assertEquals(
        List.of(
            "年度预算 530.6 at table 1, row 3, column 2",
            "项目支出 57.6 at paragraph 1",
            "部门预算总额 530.6 at paragraph 3"),
        mentions(page).get(0));
    assertEquals(List.of(), mentions(page).get(1));
  }

  @Test
  void paragraphsSpeakOfTheOnlyForm() {
    Page page =
        new Page()
            .paragraphs("2024年项目支出绩效目标表")
            .table(FormsTest.PROJECT)
            .paragraphs("2024年本项目预算金额57.6万元。");
    assertEquals(List.of(List.of("预算金额 57.6 at paragraph 2")), mentions(page));
  }

  @Test
  void ofTwoProjectsNobodyKnowsWhichAParagraphIsAbout() {
    Page page =
        new Page()
            .paragraphs("2024年项目预算57.6万元。", "2024年项目支出绩效目标表")
            .table(FormsTest.PROJECT)
            .paragraphs("2024年项目支出绩效目标表")
            .table(FormsTest.PROJECT.replace("送戏下乡 ", "全民阅读 "));
    assertEquals(List.of(List.of(), List.of()), mentions(page));
  }

  @Test
  void aProjectsNameMayEndWithItsAmount() {
    Page page =
        new Page()
            .paragraphs("2024年项目支出绩效目标表")
            .table(FormsTest.PROJECT.replace("送戏下乡     ", "送戏下乡（57.6万元）"));
    assertEquals(List.of(List.of(" 57.6 at table 1, row 1, column 2")), mentions(page));
  }

  private static List<List<String>> mentions(Page page) {
    return page.parsed().filings().stream().map(MentionsTest::mentions).toList();
  }

  private static List<String> mentions(Filing filing) {
    return Stream.of(filing)
        .flatMap(form -> form.mentions().stream())
        .map(
            fund ->
                fund.label()
                    + " "
                    + fund.amount().yuan().movePointLeft(4).stripTrailingZeros().toPlainString()
                    + " at "
                    + fund.location())
        .toList();
  }
}
