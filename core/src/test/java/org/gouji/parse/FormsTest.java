package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.document.Location;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Status;
import org.gouji.model.Horizon;
import org.gouji.model.ProjectFiling;
import org.junit.jupiter.api.Test;

/** Forms with labels beside their values: where one begins, where it ends, what it holds. */
class FormsTest {

  static final String PROJECT =
      """
      项目名称     | 送戏下乡     | <            | 主管部门 | 某县文旅局
      项目资金（万元） | 年度资金总额 | 57.6     | 其中：财政拨款 | 50
      ^            | 其他资金     | 7.6          | |
      年度绩效目标 | 送戏下乡100场。 | <         | < | <
      一级指标     | 二级指标     | 三级指标     | 指标值 | 分值
      产出指标     | 数量指标     | 演出场次     | ≥100场 | 40
      ^            | 质量指标     | 演出合格率   | ≥95% | 30
      效益指标     | 社会效益指标 | 群众文化生活 | 丰富 | 20
      """;

  private static final List<String> INDICATORS =
      List.of(
          "output/quantity 演出场次 ≥100场 40",
          "output/quality 演出合格率 ≥95% 30",
          "benefit/socialBenefit 群众文化生活 丰富 20");

  @Test
  void aFormIsReadWhole() {
    FilingDocument document = new Page().paragraphs("2024年项目支出绩效目标表").table(PROJECT).parsed();
    ProjectFiling filing = assertInstanceOf(ProjectFiling.class, document.filings().get(0));
    assertEquals(Status.READ, document.status());
    assertEquals(2024, filing.heading().year());
    assertEquals("送戏下乡", Brief.party(filing.project()));
    assertEquals("某县文旅局", Brief.party(filing.heading().department()));
    assertEquals(
        List.of("total 576000", "fiscalAppropriation in total 500000", "otherFunds in total 76000"),
        Brief.funds(filing.funds()));
    assertEquals("送戏下乡100场。", filing.objectives().get(0).text());
    assertEquals(INDICATORS, Brief.indicators(filing));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void aValueStandsInItsCell() {
    FilingDocument document = new Page().paragraphs("2024年项目支出绩效目标表").table(PROJECT).parsed();
    Filing filing = document.filings().get(0);
    assertEquals(new Location.InTable(1, 2, 3), filing.funds().get(0).location());
    assertEquals(new Location.InTable(1, 7, 3), filing.indicators().get(1).location());
  }

  @Test
  void aFormThatGoesOnInASecondTableIsOne() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年项目支出绩效目标表")
            .table(
                """
                项目名称     | 送戏下乡 | <          | <
                年度绩效目标 | 送戏下乡100场。 | <   | <
                一级指标     | 二级指标 | 三级指标   | 指标值
                产出指标     | 数量指标 | 演出场次   | ≥100场
                """)
            .paragraphs("（续表）")
            .table(
                """
                一级指标     | 二级指标 | 三级指标   | 指标值
                             | 质量指标 | 演出合格率 | ≥95%
                满意度指标   | 服务对象满意度指标 | 群众满意度 | ≥90%
                """)
            .parsed();
    assertEquals("送戏下乡", Brief.projects(document));
    assertEquals(
        List.of(
            "output/quantity 演出场次 ≥100场",
            "output/quality 演出合格率 ≥95%",
            "satisfaction/satisfaction 群众满意度 ≥90%"),
        Brief.indicators(document.filings().get(0)));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void twoFormsBelowEachOtherInASheetAreTwoWithoutATitleBetweenThem() {
    String second = PROJECT.replace("送戏下乡", "图书更新").replace("57.6", "12.6").replace("50", "5");
    FilingDocument document =
        new Page().sheet("2024", "2024年项目支出绩效目标表|<|<|<|<\n" + PROJECT + second).parsed();
    assertEquals("送戏下乡, 图书更新", Brief.projects(document));
    assertEquals(
        List.of("total 126000", "fiscalAppropriation in total 50000", "otherFunds in total 76000"),
        Brief.funds(document.filings().get(1).funds()));
    assertEquals(INDICATORS, Brief.indicators(document.filings().get(0)));
    assertEquals(3, document.filings().get(1).indicators().size());
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void aLineThatNamesTheProjectAboveAFormInASheetBelongsToThatForm() {
    String second = PROJECT.replace("送戏下乡", "图书更新");
    FilingDocument document =
        new Page()
            .sheet("2024", "2024年项目支出绩效目标表|<|<|<|<\n" + PROJECT + "项目：图书更新|<|<|<|<\n" + second)
            .parsed();
    assertEquals("送戏下乡, 图书更新", Brief.projects(document));
    assertEquals(List.of(), document.filings().get(0).remarks());
    assertEquals(List.of(), document.filings().get(1).remarks());
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void aFormTakesYearAndUnitFromTheFormBeforeIt() {
    String plain = PROJECT.replace("（万元）", "");
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表", "（2024年度）", "单位：万元")
            .table(plain)
            .paragraphs("以下为第二个项目")
            .table(plain.replace("送戏下乡", "图书更新"))
            .parsed();
    Filing second = document.filings().get(1);
    assertEquals("图书更新", Brief.project(second));
    assertEquals(2024, second.heading().year());
    assertEquals("total 576000", Brief.funds(second.funds()).get(0));
  }

  @Test
  void withoutAUnitAnywhereNoAmountIsMadeUp() {
    var reading =
        new Page().paragraphs("2024年项目支出绩效目标表").table(PROJECT.replace("（万元）", "")).reading();
    assertNull(reading.value().filings().get(0).funds().get(0).amount());
    assertEquals(
        3,
        reading.findings().stream()
            .filter(finding -> finding.code() == FindingCode.UNIT_MISSING)
            .count());
  }

  @Test
  void aTextInAnAmountsCellIsToldAndKept() {
    var reading =
        new Page().paragraphs("2024年项目支出绩效目标表").table(PROJECT.replace("57.6", "待定")).reading();
    assertEquals(
        "total not-a-number", Brief.funds(reading.value().filings().get(0).funds()).get(0));
    assertTrue(
        reading.findings().stream()
            .anyMatch(finding -> finding.code() == FindingCode.NUMBER_EXPECTED));
  }

  @Test
  void termAndYearStandSideBySide() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表", "（2021年度）")
            .table(
                """
                项目名称 | 路灯维护 | < | < | < | <
                资金（万元） | 中期资金总额 | 300 | < | 年度资金总额 | 100
                ^        | 其中：财政拨款 | 270 | < | 其中：财政拨款 | 90
                绩效目标 | 中期目标 | < | < | 年度目标 | <
                ^        | 维护路灯3000盏。 | < | < | 维护路灯1000盏。 | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值
                产出指标 | 数量指标 | 维护路灯 | 3000盏 | 维护路灯 | 1000盏
                """)
            .parsed();
    Filing filing = document.filings().get(0);
    assertEquals(
        List.of(
            "total term 3000000",
            "total 1000000",
            "fiscalAppropriation term in total 2700000",
            "fiscalAppropriation in total 900000"),
        Brief.funds(filing.funds()));
    assertEquals(
        List.of(Horizon.TERM, Horizon.YEAR),
        filing.objectives().stream().map(objective -> objective.horizon()).toList());
    assertEquals(
        List.of("output/quantity term 维护路灯 3000盏", "output/quantity 维护路灯 1000盏"),
        Brief.indicators(filing));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void aDepartmentsTasksAddUpInATotalRow() {
    FilingDocument document =
        new Page()
            .paragraphs("部门整体支出绩效目标表", "（2025年度）")
            .table(
                """
                部门名称 | 某县民政局 | < | < | < | <
                年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
                ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
                ^ | 任务1 社会救助 | 发放低保金 | 3,250.00 | 3,250.00 |
                ^ | 任务2：养老服务 | 运营敬老院8所 | 486.00 | 420.00 | 66.00
                ^ | 金额合计 | < | 3,736.00 | 3,670.00 | 66.00
                年度总体目标 | 保障困难群众生活。 | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | < | 指标值 | <
                产出指标 | 数量指标 | 保障低保对象 | < | ≥8600人 | <
                """)
            .parsed();
    DepartmentFiling filing = assertInstanceOf(DepartmentFiling.class, document.filings().get(0));
    assertEquals(
        List.of("社会救助", "养老服务"), filing.tasks().stream().map(task -> task.name()).toList());
    assertEquals("发放低保金", filing.tasks().get(0).content());
    assertEquals(
        List.of(
            "total 4860000", "fiscalAppropriation in total 4200000", "otherFunds in total 660000"),
        Brief.funds(filing.tasks().get(1).funds()));
    assertEquals(
        List.of(
            "total 37360000",
            "fiscalAppropriation in total 36700000",
            "otherFunds in total 660000"),
        Brief.funds(filing.funds()));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void aSelfEvaluationsFundsStandInColumns() {
    FilingDocument document =
        new Page()
            .paragraphs("2023年度项目支出绩效自评表")
            .table(
                """
                项目名称 | 送戏下乡 | < | < | < | < | <
                项目资金（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A）
                ^ | 年度资金总额 | 60 | 57.6 | 46.08 | 10 | 80%
                ^ | 其中：财政拨款 | 60 | 57.6 | 46.08 | — | 80%
                年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | <
                ^ | 演出100场。 | < | < | 演出90场。 | < | <
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 数量指标 | 演出场次 | ≥100场 | 90场 | 90 | 81
                总分 | < | < | < | < | 100 | 89
                """)
            .parsed();
    Filing filing = document.filings().get(0);
    assertEquals(
        List.of(
            "total 600000",
            "total adjustedBudget 576000",
            "total executed 460800",
            "fiscalAppropriation in total 600000",
            "fiscalAppropriation adjustedBudget in total 576000",
            "fiscalAppropriation executed in total 460800"),
        Brief.funds(filing.funds()));
    assertEquals("演出90场。", filing.objectives().get(0).actual());
    assertEquals("90场", filing.indicators().get(0).actual().text());
    assertEquals("100 89", filing.totals().points() + " " + filing.totals().score());
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void basicAndProjectExpenditureByTheirSourcesAreAMatrix() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年部门整体支出绩效目标表")
            .table(
                """
                部门名称 | 某县林业局 | < | < | <
                年度预算（万元） | | 合计 | 财政拨款 | 单位资金
                ^ | 基本支出 | 300 | 280 | 20
                ^ | 项目支出 | 200 | 200 |
                年度总体目标 | 造林1万亩。 | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | <
                产出指标 | 数量指标 | 造林面积 | ≥1万亩 | <
                """)
            .parsed();
    assertEquals(
        List.of(
            "basicExpenditure 3000000",
            "fiscalAppropriation in basicExpenditure 2800000",
            "unitFunds in basicExpenditure 200000",
            "projectExpenditure 2000000",
            "fiscalAppropriation in projectExpenditure 2000000",
            "unitFunds in projectExpenditure blank"),
        Brief.funds(document.filings().get(0).funds()));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void fundsAreSpreadOverTheYearsOfTheTerm() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表", "（2025年度）")
            .table(
                """
                项目名称|<|河道治理|<|<
                资金来源|合计|2024年|2025年|2026年
                资金总额（万元）|520|180|200|140
                财政拨款（万元）|400|150|150|100
                年度目标|完成护岸9公里|<|<|<
                一级指标|二级指标|三级指标|<|指标值
                产出指标|数量指标|护岸长度|<|9公里
                """)
            .parsed();
    assertEquals(
        List.of(
            "total term 5200000",
            "total 2000000",
            "fiscalAppropriation term in total 4000000",
            "fiscalAppropriation in total 1500000"),
        Brief.funds(document.filings().get(0).funds()));
    assertEquals(
        List.of("资金总额（万元）/2024年 180", "资金总额（万元）/2026年 140"),
        document.filings().get(0).remarks().stream()
            .limit(2)
            .map(remark -> remark.label() + " " + remark.text())
            .toList());
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void sourcesAndUsesStandSideBySideUnderHeads() {
    FilingDocument document =
        new Page()
            .paragraphs("部门整体支出绩效目标表", "2025年度")
            .table(
                """
                部门名称|某县残联|<|<|<
                收支预算（万元）|收入来源|金额|支出类别|金额
                ^|一般公共预算拨款|86.5|基本支出|60
                ^|单位资金|13.5|项目支出|40
                ^|收入合计|100|支出合计|100
                年度目标|为残疾人提供服务|<|<|<
                一级指标|二级指标|三级指标|<|指标值
                产出指标|数量指标|服务人数|<|≥1800人
                """)
            .parsed();
    assertEquals(
        List.of(
            "generalPublicBudget 865000",
            "basicExpenditure 600000",
            "unitFunds 135000",
            "projectExpenditure 400000",
            "total 1000000",
            "total 1000000"),
        Brief.funds(document.filings().get(0).funds()));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void indicatorsSayWhichOfSeveralObjectivesTheyBelongTo() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年项目支出绩效目标申报表", "申报单位：某县农业局　单位：万元")
            .table(
                """
                项目名称|稻虾共作|项目实施单位|某县水产站
                项目总预算|1260|项目当年预算|420
                长期绩效目标1|建成基地6万亩|<|<
                年度绩效目标1|新建基地2万亩|<|<
                """)
            .paragraphs("长期绩效目标表")
            .table(
                """
                目标名称|一级指标|二级指标|指标名称|指标值|指标值确定依据
                长期绩效目标1|产出指标|数量指标|基地面积|6万亩|规划
                """)
            .paragraphs("年度绩效目标表")
            .table(
                """
                目标名称|一级指标|二级指标|指标名称|指标值|<|<|指标值确定依据
                ^|^|^|^|近两年指标值|<|预期当年实现值|^
                ^|^|^|^|前年|上年|^|^
                年度绩效目标1|产出指标|数量指标|新建基地|—|1.8万亩|2万亩|计划
                ^|^|质量指标|检测合格率|90%|93%|≥95%|标准
                """)
            .parsed();
    Filing filing = document.filings().get(0);
    assertEquals(1, document.filings().size());
    assertEquals(
        List.of("建成基地6万亩", "新建基地2万亩"), filing.objectives().stream().map(o -> o.text()).toList());
    assertEquals(
        List.of(
            "output/quantity term 基地面积 6万亩",
            "output/quantity 新建基地 2万亩",
            "output/quality 检测合格率 ≥95%"),
        Brief.indicators(filing));
    assertEquals("某县水产站", Brief.party(filing.heading().implementingUnit()));
    assertEquals("某县农业局", filing.heading().reportingUnit());
  }

  @Test
  void theOneColumnOfLevelsMayHoldLevel2() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年项目绩效目标表")
            .table(
                """
                项目名称|污水处理站运维|<|<
                年度预算|37万元|<|<
                绩效目标|保障14座站点运行|<|<
                指标类型|指标名称|指标值|备注
                数量指标|运维站点|14座|
                成本指标|单站成本|≤2.6万元|
                社会效益指标|投诉|0起|
                满意度指标|村民满意度|≥85%|
                """)
            .parsed();
    assertEquals(
        List.of(
            "output/quantity 运维站点 14座",
            "output/cost 单站成本 ≤2.6万元",
            "benefit/socialBenefit 投诉 0起",
            "satisfaction/satisfaction 村民满意度 ≥85%"),
        Brief.indicators(document.filings().get(0)));
  }

  @Test
  void aPeriodInWordsIsKeptAndTold() {
    Reading<FilingDocument> reading =
        new Page()
            .paragraphs("2025年项目支出绩效目标表")
            .table(
                """
                项目名称|污水处理站运维|实施期限|长期
                年度预算|37万元|<|<
                年度目标|保障14座站点运行|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|运维站点|14座
                """)
            .reading();
    assertEquals(
        List.of(FindingCode.PERIOD_NOT_UNDERSTOOD),
        reading.findings().stream().map(Finding::code).toList());
    assertEquals("长期", reading.findings().get(0).facts().get("stated"));
  }

  private static Filing selfEvaluation(String rows) {
    return new Page()
        .paragraphs("2025年度项目支出绩效自评表")
        .table("项目名称|水渠维修|<|<|<\n年度资金总额（万元）|30|<|<|<\n" + rows)
        .parsed()
        .filings()
        .get(0);
  }

  @Test
  void aLabelOverOtherLabelsAsksForNothing() {
    Filing filing =
        selfEvaluation(
            """
            年度总体目标|总体目标|<|总体目标完成情况|<
            ^|维修水渠9公里|<|维修了9公里|<
            |一级指标|二级指标|三级指标|指标值
            |产出指标|数量指标|维修长度|9公里
            """);
    assertEquals(
        List.of("YEAR 维修水渠9公里 维修了9公里"),
        filing.objectives().stream()
            .map(each -> each.horizon() + " " + each.text() + " " + each.actual())
            .toList());
  }

  @Test
  void aProjectMayBeNamedLikeMoney() {
    ProjectFiling filing =
        (ProjectFiling)
            new Page()
                .paragraphs("2025年度项目支出绩效目标表")
                .table(
                    """
                    项目名称|中央政法转移支付资金（装备）|<|<
                    年度资金总额（万元）|30|<|<
                    年度目标|购置装备|<|<
                    """)
                .parsed()
                .filings()
                .get(0);
    assertEquals("中央政法转移支付资金（装备）", Brief.party(filing.project()));
    assertEquals(List.of("total 300000"), Brief.funds(filing.funds()));
  }

  @Test
  void headsOverNumberedObjectivesAreNoObjective() {
    assertEquals(
        List.of("TERM 渠系完好", "YEAR 维修水渠9公里"),
        selfEvaluation(
                """
                项目绩效总目标|名称|目标说明|<|<
                ^|长期绩效目标1|渠系完好|<|<
                ^|年度绩效目标1|维修水渠9公里|<|<
                """)
            .objectives()
            .stream()
            .map(each -> each.horizon() + " " + each.text())
            .toList());
  }

  @Test
  void aTextThatBeginsLikeALabelIsAnObjectiveInFull() {
    assertEquals(
        "长期目标1：渠系完好。长期目标2：群众满意。",
        selfEvaluation("长期目标（截止2026年）|<|年度目标|<|<\n长期目标1：渠系完好。长期目标2：群众满意。|<|维修水渠9公里|<|<\n")
            .objectives()
            .get(0)
            .text());
  }

  @Test
  void linesAcrossAFormAndNotesBelowItInASheetAreHeadings() {
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1",
                """
                2025年度项目支出绩效目标表|<|<|<
                （产业发展类）|<|<|<
                项目名称|水渠维修|<|<
                年度资金总额（万元）|30|<|<
                一、绩效目标|<|<|<
                年度目标|维修水渠9公里|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|维修长度|9公里
                附件3|||
                2.本表由实施单位填报。|<|<|<
                """)
            .parsed();
    assertEquals(List.of(), Brief.unread(document));
    assertEquals(1, document.filings().get(0).indicators().size());
  }

  @Test
  void theFirstOfThreeObjectivesHeadsTheOthers() {
    assertEquals(
        List.of("TERM 渠系完好", "YEAR 维修水渠9公里"),
        selfEvaluation("项目绩效目标|长期目标|<|年度目标|<\n|渠系完好|<|维修水渠9公里|<\n").objectives().stream()
            .map(each -> each.horizon() + " " + each.text())
            .toList());
  }

  @Test
  void aRowOfLabelsAndTheirValuesIsNoHeadOfATable() {
    ProjectFiling filing =
        (ProjectFiling)
            new Page()
                .paragraphs("2025年度项目支出绩效目标表", "单位：万元")
                .table(
                    """
                    项目名称|水渠维修|项目类别|一般项目|项目负责人|张三|联系电话|13800000000
                    年度资金总额|500||财政拨款|480|其他资金|20|
                    年度目标|维修水渠9公里||||||
                    """)
                .parsed()
                .filings()
                .get(0);
    assertEquals("13800000000", filing.heading().signatures().phone());
    assertTrue(Brief.funds(filing.funds()).contains("fiscalAppropriation in total 4800000"));
  }

  @Test
  void sentencesAreNoLabels() {
    assertEquals(
        List.of("预计全年维修水渠9公里，受益9万人", "政府购买服务12人，保障机关运转"),
        selfEvaluation("长期目标|预计全年维修水渠9公里，受益9万人|<|<|<\n年度目标|政府购买服务12人，保障机关运转|<|<|<\n")
            .objectives()
            .stream()
            .map(each -> each.text())
            .toList());
  }

  @Test
  void theUnitOfMoneyIsNotWhoReports() {
    Filing filing =
        new Page()
            .paragraphs("2025年度项目支出绩效目标表", "填报单位（盖章）：        单位：万元")
            .table(PROJECT)
            .parsed()
            .filings()
            .get(0);
    assertNull(filing.heading().reportingUnit());
  }

  @Test
  void theFinanceBureauIsNoDepartment() {
    Filing filing = selfEvaluation("财政部门名称|县财政局|<|<|<\n主管部门|县水利局|<|<|<\n年度目标|维修水渠|<|<|<\n");
    assertEquals("县水利局", Brief.party(filing.heading().department()));
  }

  @Test
  void aNumberedObjectiveIsAnObjective() {
    Filing filing = selfEvaluation("年度目标1：（80分）|维修水渠9公里|<|<|<\n");
    assertEquals("维修水渠9公里", filing.objectives().get(0).text());
  }

  @Test
  void aFormWithoutTitleAndNameIsAProjects() {
    FilingDocument document =
        new Page()
            .table(
                """
                项目总体绩效目标（长期目标）|维修水渠9公里|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|维修长度|9公里
                """)
            .parsed();
    ProjectFiling filing = assertInstanceOf(ProjectFiling.class, document.filings().get(0));
    assertEquals(Horizon.TERM, filing.objectives().get(0).horizon());
    assertEquals(1, filing.indicators().size());
  }

  @Test
  void theLabelOfOneObjectiveIsNoOthers() {
    assertEquals(List.of(), selfEvaluation("总体目标完成情况|总体目标|<|全年实际完成情况|<\n").objectives());
  }

  @Test
  void theHeadOfTheIndicatorsIsNoObjective() {
    Filing filing =
        selfEvaluation(
            """
            专项年度绩效目标||<|<|<
            专项年度绩效指标|一级指标|二级指标|指标内容|指标值
            |产出指标|数量指标|维修长度|9公里
            """);
    assertEquals(List.of(""), filing.objectives().stream().map(each -> each.text()).toList());
    assertEquals(List.of("output/quantity 维修长度 9公里"), Brief.indicators(filing));
  }

  @Test
  void aSmallTableBesideItsLabelIsKeptWholeWhereItsMergesWereLost() {
    ProjectFiling filing =
        (ProjectFiling)
            selfEvaluation(
                """
                实施进度计划|实施内容|<|开始时间|完成时间
                |勘察|<|2025年1月|2025年2月
                |施工|<|2025年3月|2025年9月
                年度目标|维修水渠9公里|<|<|<
                一级指标|二级指标|三级指标|<|指标值
                产出指标|数量指标|维修长度|<|9公里
                """);
    assertNull(filing.period());
    assertTrue(filing.remarks().get(0).text().contains("2025年9月"));
  }

  @Test
  void theDepartmentAboveIsTheDepartmentWhereNoOtherIsNamed() {
    Filing filing = selfEvaluation("中央主管部门|水利部|<|<|<\n省级主管部门|省水利厅|<|<|<\n年度目标|维修水渠9公里|<|<|<\n");
    assertEquals("省水利厅", Brief.party(filing.heading().department()));
    assertEquals(1, filing.heading().otherDepartments().size());
  }

  @Test
  void theDepartmentAboveIsAnotherWhereOneIsNamed() {
    Filing filing = selfEvaluation("省级主管部门|省水利厅|<|<|<\n县级主管部门|县水利局|<|<|<\n年度目标|维修水渠9公里|<|<|<\n");
    assertEquals("县水利局", Brief.party(filing.heading().department()));
    assertEquals("省水利厅", filing.heading().otherDepartments().get(0).name());
  }

  @Test
  void theUnitOfADepartmentsFormIsTheDepartment() {
    Filing filing =
        new Page()
            .paragraphs("2025年度部门整体支出绩效目标表")
            .table("单位名称|县水利局|<\n年度资金总额（万元）|30|<\n年度目标|保障供水|<\n")
            .parsed()
            .filings()
            .get(0);
    assertEquals("县水利局", Brief.party(filing.heading().department()));
    assertNull(filing.heading().implementingUnit());
  }

  @Test
  void whoReportsAsADepartmentIsTheDepartment() {
    Filing filing = selfEvaluation("部门|县水利局|<|<|<\n年度目标|维修水渠9公里|<|<|<\n");
    assertEquals("县水利局", Brief.party(filing.heading().department()));
    assertEquals("县水利局", filing.heading().reportingUnit());
  }

  @Test
  void anEmptyTemplateIsAFormWithoutIndicators() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表", "（　　　年度）")
            .table(
                """
                项目名称 | | 主管部门 |
                项目资金（万元） | 年度资金总额 | |
                年度绩效目标 | | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 指标1： |
                ^ | ^ | 指标2： |
                ^ | 质量指标 | …… |
                """)
            .parsed();
    Filing filing = document.filings().get(0);
    assertNull(filing.heading().year());
    assertEquals("none", Brief.project(filing));
    assertEquals(List.of("total blank"), Brief.funds(filing.funds()));
    assertEquals(List.of(), Brief.indicators(filing));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void tablesThatAreNoFormsArePassedOver() {
    FilingDocument document =
        new Page()
            .paragraphs("第一部分 部门概况", "设1条数量指标：开通业务月份≥1个月。")
            .table("收入 | 预算数 | 支出 | 预算数\n一般公共预算 | 100 | 基本支出 | 80\n合计 | 100 | 合计 | 100\n")
            .table("姓名 | 职务\n张三 | 科员\n")
            .parsed();
    assertEquals(Status.NOT_RECOGNISED, document.status());
    assertEquals(List.of(), document.filings());
    assertEquals(List.of(), document.unread());
  }

  @Test
  void anotherTableBetweenTwoFormsBelongsToNeither() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年项目支出绩效目标表")
            .table(PROJECT)
            .paragraphs("资金分配表")
            .table("乡镇 | 场次\n红岩镇 | 60\n青竹乡 | 40\n")
            .paragraphs("2024年项目支出绩效目标表")
            .table(PROJECT.replace("送戏下乡", "图书更新"))
            .parsed();
    assertEquals("送戏下乡, 图书更新", Brief.projects(document));
    assertEquals(INDICATORS, Brief.indicators(document.filings().get(0)));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void whatStandsFarToTheRightOfAFormIsToldAsUnread() {
    String far = PROJECT.replace("| 主管部门 | 某县文旅局", "| 主管部门 | 某县文旅局" + "|".repeat(300) + "遗漏");
    FilingDocument document = new Page().sheet("表1", "2024年项目支出绩效目标表|<|<|<|<\n" + far).parsed();
    assertEquals(List.of("表1!KS2 遗漏"), Brief.unread(document));
    assertEquals("送戏下乡", Brief.projects(document));
    assertEquals(INDICATORS, Brief.indicators(document.filings().get(0)));
  }

  @Test
  void aCellThatNoLabelAsksForIsToldAsUnread() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年项目支出绩效目标表")
            .table(PROJECT.replace("7.6          | |", "7.6          | 123 | 456"))
            .parsed();
    assertEquals(
        List.of("table 1, row 3, column 4 123", "table 1, row 3, column 5 456"),
        Brief.unread(document));
  }
}
