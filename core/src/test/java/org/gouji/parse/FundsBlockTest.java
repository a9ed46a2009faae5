package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.junit.jupiter.api.Test;

/** The ways in which forms lay out their money. */
class FundsBlockTest {

  private static final String COSTS =
      """
      项目预算成本构成（万元）|成本项目|金额|2024年实际执行数|测算依据
      ^|材料|25|20|合同价
      ^|人工|5|4|按工日
      ^|合计|30|24|
      年度目标|维修水渠|<|<|<
      """;

  private static final String INDICATORS = "一级指标|二级指标|三级指标|<|指标值\n产出指标|数量指标|维修长度|<|9公里\n";

  private static Filing form(String rows) {
    return new Page()
        .paragraphs("2025年度项目支出绩效目标表")
        .table("项目名称|水渠维修|<|<|<\n" + rows + INDICATORS)
        .parsed()
        .filings()
        .get(0);
  }

  @Test
  void aTotalBesideTheYearsIsTheTerms() {
    assertEquals(
        List.of(
            "total term 15000000",
            "total 5000000",
            "fiscalAppropriation term in total 14000000",
            "fiscalAppropriation in total 4000000"),
        Brief.funds(
            form("""
                    资金情况（万元）|项目资金总额|1500|年度资金申请总额|500
                    ^|其中：财政资金|1400|其中：当年财政拨款|400
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void partsBesideATotalInvestmentAreTheYears() {
    assertEquals(
        List.of("total term 200000", "higherLevelFunds 0", "otherFunds 200000", "total 200000"),
        Brief.funds(
            form("""
                    项目总投资|20万元|中央补助安排|0万元|<
                    其他资金|20万元|预算申报数|20万元|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void whatEarlierYearsHadIsARemark() {
    Filing filing =
        form(
            """
            资金来源（万元）|项 目|上年度安排资金|本年度申请资金|<
            ^|合 计|21|30|<
            ^|省级资金||20|<
            年度目标|维修水渠|<|<|<
            """);
    assertEquals(
        List.of("total 300000", "higherLevelFunds in total 200000"), Brief.funds(filing.funds()));
    assertEquals("合计/上年度安排资金", filing.remarks().get(0).label());
    assertEquals("21", filing.remarks().get(0).text());
  }

  @Test
  void theUnitMayStandInTheCellBehindTheFigure() {
    assertEquals(
        List.of("total 21028400", "fiscalAppropriation in total 21028400"),
        Brief.funds(
            form("""
                    项目总额：|2102.84|万元|<|<
                    其中：|财政资金：|2102.84||
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void wordsThatAnswerALabelAreNoFund() {
    assertEquals(
        List.of("total 650000"),
        Brief.funds(
            form("""
                    年度资金总额|65万元|财政资金预算分类|一般公共预算|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void aLabelAndItsFigureShareACellWithoutAColon() {
    assertEquals(
        List.of("total 160000", "higherLevelFunds in total 160000"),
        Brief.funds(
            form("""
                    资金情况（万元）|年度资金总额：16|<|<|<
                    ^|其中 ：上级资金16|<|<|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void figuresBelowTheHeadsWithoutALabelAreTheTotals() {
    assertEquals(
        List.of("total 14600000", "total adjustedBudget 15000000", "total executed 11096000"),
        Brief.funds(
            form("""
                    预算执行情况（万元）|年初预算数|调整预算数|全年执行数|执行率
                    ^|1460.00|1500.00|1109.60|74%
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void levelsAloneAreSourcesUnderAHeadingOfMoney() {
    assertEquals(
        List.of(
            "higherLevelFunds in fiscalAppropriation blank",
            "ownLevelBudget in fiscalAppropriation 250000"),
        Brief.funds(
            form("""
                    资金情况|财政资金（万元）|<|<|<
                    ^|中央|<|本级|<
                    ^||<|25|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void levelsAloneAreSourcesWithAUnitOfMoney() {
    assertEquals(
        List.of("total executed 2090000", "ownLevelBudget 2090000", "total 2090000"),
        Brief.funds(
            form("""
                    资金来源|本级（万元）|合计（万元）|执行数（万元）|执行率
                    ^|209|209|209|100%
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void aLevelThatAnswersALabelIsNoSource() {
    Filing filing = form("项目级次|本级|<|<|<\n年度资金总额|65万元|<|<|<\n年度目标|维修水渠|<|<|<\n");
    assertEquals(List.of("total 650000"), Brief.funds(filing.funds()));
    assertEquals("本级", filing.remarks().get(0).text());
  }

  @Test
  void anAmountWithoutAUnitGoesByTheOtherAmounts() {
    assertEquals(
        List.of("total 23800", "higherLevelFunds in total 23800"),
        Brief.funds(
            form("""
                    预算数|2.38|<|<|<
                    其中：中央补助|2.38万元|<|<|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void theProjectsOfADepartmentAreItsTasks() {
    Filing filing =
        new Page()
            .paragraphs("2025年度部门整体支出绩效目标表", "单位：万元")
            .table(
                """
                部门名称|县水利局|<|<
                项目支出情况|项目名称|项目总预算|项目本年度预算
                ^|水渠维修|90|30
                ^|水质监测|20|20
                年度目标|保障供水|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|维修长度|9公里
                """)
            .parsed()
            .filings()
            .get(0);
    assertEquals(
        List.of("水渠维修 [total term 900000, total 300000]", "水质监测 [total term 200000, total 200000]"),
        ((DepartmentFiling) filing)
            .tasks().stream().map(task -> task.name() + " " + Brief.funds(task.funds())).toList());
    assertEquals(List.of(), filing.funds());
  }

  @Test
  void aHeadThatIsNotKnownAnswersNoLabel() {
    assertEquals(
        List.of("fiscalAppropriation 360000", "carriedForward 0", "otherFunds 10000"),
        Brief.funds(
            form("""
                    资金来源（万元）|财政拨款|上年结转|政府债券|其他
                    ^|36|0|0|1
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void theLastOfSeveralPairsMayHaveNoFigure() {
    Filing filing =
        form(
            """
            资金情况（万元）|资金总额：35|其中：财政拨款35|其他资金|<
            总体目标|按照国家动物疫病强制免疫计划维修水渠|<|<|<
            """);
    assertEquals(
        List.of("total 350000", "fiscalAppropriation in total 350000", "otherFunds in total blank"),
        Brief.funds(filing.funds()));
    assertEquals("按照国家动物疫病强制免疫计划维修水渠", filing.objectives().get(0).text());
  }

  @Test
  void theLastOfSeveralPairsBelowEachOtherMayHaveNoFigure() {
    assertEquals(
        List.of("total 350000", "fiscalAppropriation in total 350000", "otherFunds in total blank"),
        Brief.funds(
            form("""
                    资金情况（万元）|资金总额：35|<|<|<
                    ^|其中：财政拨款 35|<|<|<
                    ^|其他资金|<|<|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void aHeadingOfMoneyBesideOneFigureIsTheTotal() {
    assertEquals(
        List.of("total 30000", "fiscalAppropriation in total 20000", "otherFunds in total 10000"),
        Brief.funds(
            form("""
                    项目资金（万元）|3.0|其中：财政拨款|2.0|<
                    ^|^|其他资金|1.0|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void aHeadingAndItsFundMayShareACell() {
    assertEquals(
        List.of("fiscalAppropriation 300000", "basicExpenditure 100000"),
        Brief.funds(
            form("""
                    资金来源：（1）财政拨款|30万元|<|<|<
                    资金结构：（1）基本支出|10万元|<|<|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void theSumBesideASourceAndItsPartsIsTheSources() {
    assertEquals(
        List.of(
            "total 800000",
            "fiscalAppropriation in total 800000",
            "generalPublicBudget in fiscalAppropriation 800000",
            "governmentFunds in fiscalAppropriation blank"),
        Brief.funds(
            form("""
                    项目资金（万元）|资金总额|<|80|<
                    ^|财政拨款|小计|80|<
                    ^|^|一般公共预算资金|80|<
                    ^|^|政府性基金||<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void aFigurePrintedAgainInEachRowOfItsMergeCountsOnce() {
    assertEquals(
        List.of("total 300000", "ownLevelBudget 200000", "higherLevelFunds in total 100000"),
        Brief.funds(
            form("""
                    当年预算（万元）|30|本级支出|20|<
                    当年预算（万元）|30|上级补助|10|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void thePartsOfTwoTotalsMayBeTheSame() {
    assertEquals(
        List.of(
            "total term 600000",
            "fiscalAppropriation 600000",
            "total 600000",
            "fiscalAppropriation in total 600000"),
        Brief.funds(
            form("""
                    中期资金总额（万元）|60|其中：财政拨款|60|<
                    年度资金总额（万元）|60|其中：财政拨款|60|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void figuresUnderTheHeadOfAnotherFundAreToldAsUnread() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年度项目支出绩效自评表")
            .table(
                """
                项目名称|水渠维修|<|<|<
                项目资金（万元）|年初预算数|全年执行数|其中：财政拨款|执行率
                年度资金总额|100|90|80|90%
                其他资金|10|10|9|100%
                """
                    + INDICATORS)
            .parsed();
    assertTrue(Brief.unread(document).toString().contains("80"));
  }

  @Test
  void headsOverPartsAskForNothingWhereTheirMergesWereLost() {
    assertEquals(
        List.of("fiscalAppropriation 200000", "otherFunds 100000", "total 300000"),
        Brief.funds(
            form("""
                    总体资金情况（万元）|资金构成|当年金额|占比|近两年收支金额
                    ||||2023年
                    |财政拨款|20|67|18
                    |其他资金|10|33|9
                    |合计|30|100|27
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void tasksMayBePlannedAndSpent() {
    DepartmentFiling filing =
        (DepartmentFiling)
            new Page()
                .paragraphs("2025年度部门整体支出绩效自评表", "单位：万元")
                .table(
                    """
                    部门名称|县水利局|<|<|<|<
                    年度主要任务|任务名称|全年预算数|<|全年执行数|<
                    ^|^|总额|财政拨款|总额|财政拨款
                    ^|水渠维修|30|20|25|20
                    ^|金额合计|30|20|25|20
                    年度目标|保障供水|<|<|<|<
                    """)
                .parsed()
                .filings()
                .get(0);
    List<String> funds =
        List.of(
            "total adjustedBudget 300000",
            "fiscalAppropriation adjustedBudget in total 200000",
            "total executed 250000",
            "fiscalAppropriation executed in total 200000");
    assertEquals(funds, Brief.funds(filing.tasks().get(0).funds()));
    assertEquals(funds, Brief.funds(filing.funds()));
  }

  @Test
  void theSumOfTheCostsIsTheTotalWhereNothingElseStatesIt() {
    Filing filing = form(COSTS);
    assertEquals(List.of("total 300000"), Brief.funds(filing.funds()));
    assertTrue(filing.remarks().get(0).text().contains("人工\n5\n4\n按工日"));
  }

  @Test
  void theSumOfTheCostsIsARemarkWhereTheTotalIsStated() {
    Filing filing = form("年度资金总额（万元）|31|<|<|<\n" + COSTS);
    assertEquals(List.of("total 310000"), Brief.funds(filing.funds()));
    assertTrue(filing.remarks().get(0).text().contains("合计\n30\n24"));
  }

  @Test
  void sharesAndEarlierYearsBesideFundsAreRemarks() {
    Filing filing =
        form(
            """
            资金构成（万元）|当年金额|占比|近两年收支金额|<
            财政拨款|20|67%|18|19
            合计|30|100%|27|28
            年度目标|维修水渠|<|<|<
            """);
    assertEquals(
        List.of("fiscalAppropriation 200000", "total 300000"), Brief.funds(filing.funds()));
    assertEquals(
        List.of("财政拨款/占比 67%", "财政拨款/近两年收支金额 18", "财政拨款/近两年收支金额 19"),
        filing.remarks().stream()
            .map(remark -> remark.label() + " " + remark.text())
            .limit(3)
            .toList());
  }

  @Test
  void moneyOfTheCityComesFromAboveWhereTheDistrictHasItsOwn() {
    assertEquals(
        List.of(
            "total 300000",
            "fiscalAppropriation in total 200000",
            "higherLevelFunds in total 100000"),
        Brief.funds(
            form("""
                    年度资金总额（万元）|30|<|<|<
                    区级资金|20|<|<|<
                    市级资金|10|<|<|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void detailsOfTheSpendingAreNoFunds() {
    assertEquals(
        List.of("total 300000"),
        Brief.funds(
            form("""
                    年度资金总额（万元）|30|<|<|<
                    支出明细预算（万元）|项 目|金额|测算依据|<
                    ^|1、材料|25||<
                    ^|2、其他|5||<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void yearsThatAnswerLabelsAreNoHeads() {
    Filing filing =
        form(
            """
            立项年份|2022年|建成年份|2023年|<
            年度资金总额|65万元|<|<|<
            年度目标|维修水渠|<|<|<
            """);
    assertEquals(
        List.of("立项年份 2022年", "建成年份 2023年"),
        filing.remarks().stream().map(remark -> remark.label() + " " + remark.text()).toList());
  }

  @Test
  void whatWasSpentMayStandBesideWhatWasPlanned() {
    assertEquals(
        List.of(
            "total 23800",
            "total executed 20000",
            "higherLevelFunds in total 23800",
            "higherLevelFunds executed in total 20000"),
        Brief.funds(
            form("""
                    预算执行情况（万元）|预算数：|2.38|执行数：|2
                    ^|其中：中央补助|2.38|其中：中央补助|2
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void whatWasSpentEndsWhereItsPartsEnd() {
    assertEquals(
        List.of("total 23800", "total executed 20000", "higherLevelFunds in total 9000"),
        Brief.funds(
            form("""
                    预算执行情况（万元）|预算数：|2.38|执行数：|2
                    年度目标|维修水渠|<|<|<
                    实施地点|甲镇|<|上级资金|0.9
                    """)
                .funds()));
  }

  @Test
  void theFirstAmountOfAColumnIsNoTotal() {
    assertEquals(
        List.of("fiscalAppropriation 200000", "otherFunds 100000"),
        Brief.funds(
            form("""
                    资金来源|金额（万元）|开支|金额（万元）|<
                    财政拨款|20|人工|25|<
                    其他资金|10|材料|5|<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void theTotalOfAColumnOfAmountsStandsInItsLastRow() {
    assertEquals(
        List.of("total 300000"),
        Brief.funds(
            form("""
                    成本构成|支出项|金额（万元）|测算依据|<
                    ^|人工|25|合同|<
                    ^|材料|5|合同|<
                    ^|合计|30||<
                    年度目标|维修水渠|<|<|<
                    """)
                .funds()));
  }

  @Test
  void anObjectiveMayFillSeveralRowsBelowItsLabel() {
    assertEquals(
        List.of("目标1：维修水渠9公里\n目标2：清淤3公里"),
        form(
                """
                年度资金总额|65万元|<|<|<
                年度目标完成情况|预期目标|<|目标实际完成情况|<
                ^|目标1：维修水渠9公里|<|目标1：已完成|<
                ^|目标2：清淤3公里|<|目标2：已完成|<
                """)
            .objectives()
            .stream()
            .map(objective -> objective.text())
            .toList());
  }

  @Test
  void anObjectivesLabelMayStandAboveIt() {
    assertEquals(
        List.of("维修水渠9公里"),
        form(
                """
                年度资金总额|65万元|<|<|<
                总体目标|年度目标|<|<|<
                ^|维修水渠9公里|<|<|<
                """)
            .objectives()
            .stream()
            .map(objective -> objective.text())
            .toList());
  }
}
