package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Stage;
import org.junit.jupiter.api.Test;

/** Where forms begin among titles, lists of papers and other tables. */
class RegionsTest {

  private static final String FORM =
      """
      项目名称|水渠维修|<|<
      年度资金总额（万元）|30|<|<
      年度目标|维修水渠9公里|<|<
      一级指标|二级指标|三级指标|指标值
      产出指标|数量指标|维修长度|9公里
      """;

  @Test
  void theTableUnderAnotherTablesTitleIsNoForm() {
    FilingDocument document =
        new Page()
            .paragraphs("附件：1.资金安排表", "2.水渠维修资金绩效目标表", "附件1", "水渠维修资金安排表")
            .table("属地|金额|项目\n甲镇|20万元|甲镇水渠维修\n乙镇|10万元|乙镇水渠维修\n")
            .paragraphs("附件2", "水渠维修资金绩效目标表")
            .table(FORM)
            .parsed();
    assertEquals("水渠维修", Brief.projects(document));
  }

  @Test
  void aFormInASheetMayBeginWithWhoHasTheProject() {
    String first = FORM.replace("项目名称|水渠维修|<|<", "预算单位|县水利局|项目名称|水渠维修");
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1", "2025年项目支出绩效目标表|<|<|<\n" + first + "\n" + first.replace("水渠维修", "堤坝维修"))
            .parsed();
    assertEquals("水渠维修, 堤坝维修", Brief.projects(document));
  }

  @Test
  void partsOfAFormMayBeHeadedByObjectivesAndIndicators() {
    String head = "一级指标|二级指标|三级指标|指标值\n";
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1",
                "项目支出绩效目标表|<|<|<\n项目名称|水渠维修|<|<\n年度资金总额（万元）|30|<|<\n"
                    + "实施期绩效目标和指标|<|<|<\n"
                    + head
                    + "产出指标|数量指标|维修长度|27公里\n"
                    + "年度绩效目标和指标|<|<|<\n"
                    + head
                    + "产出指标|数量指标|维修长度|9公里\n")
            .parsed();
    assertEquals(1, document.filings().size());
    assertEquals(2, document.filings().get(0).indicators().size());
  }

  @Test
  void partsOfAFormMayBeHeadedByTheirObjective() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年部门整体绩效目标申报表")
            .table("部门名称|县水利局|<\n年度资金总额（万元）|30|<\n长期目标1|渠系完好|<\n年度目标1|保障供水|<\n")
            .paragraphs("长期目标绩效指标")
            .table("目标名称|一级指标|三级指标|指标值\n长期目标1|产出指标|完好率|90%\n")
            .paragraphs("年度目标绩效指标")
            .table("目标名称|一级指标|三级指标|指标值\n年度目标1|产出指标|维修长度|9公里\n")
            .parsed();
    assertEquals(1, document.filings().size());
    assertEquals(
        List.of("output/other term 完好率 90%", "output/other 维修长度 9公里"),
        Brief.indicators(document.filings().get(0)));
  }

  private static final String INDICATORS = "一级指标|二级指标|三级指标|指标值|实际完成值\n产出指标|数量指标|维修长度|9公里|9公里\n";

  @Test
  void theIndicatorsAloneInAReportAreAForm() {
    FilingDocument document =
        new Page().paragraphs("经过自评，本项目较好地完成了年初的各项绩效目标，具体完成情况如下表：").table(INDICATORS).parsed();
    assertEquals(1, document.filings().size());
    assertEquals(Stage.SELF_EVALUATION, document.filings().get(0).heading().stage());
    assertEquals(List.of("output/quantity 维修长度 9公里"), Brief.indicators(document.filings().get(0)));
  }

  @Test
  void besideAFormTheyAreNoOther() {
    FilingDocument document =
        new Page()
            .paragraphs("水渠维修资金绩效目标表")
            .table(FORM)
            .paragraphs("附：评价指标体系。")
            .table(INDICATORS)
            .parsed();
    assertEquals("水渠维修", Brief.projects(document));
  }

  @Test
  void anEntryInAListOfPapersIsNoTitleOfTheFirstPaper() {
    FilingDocument document =
        new Page()
            .paragraphs("附件：1.资金分配表", "2.水渠维修资金绩效目标表", "附件1", "水渠维修资金分配")
            .table("序号|单位|项目|金额（万元）\n1|甲镇|甲镇水渠维修|20\n2|乙镇|乙镇水渠维修|10\n")
            .paragraphs("附件2", "水渠维修资金绩效目标表")
            .table(FORM)
            .parsed();
    assertEquals("水渠维修", Brief.projects(document));
  }

  @Test
  void aTitlePrintedAgainOnTheNextPageOpensNoOtherForm() {
    String[] rows = FORM.split("(?<=\n)");
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标申报表")
            .table(rows[0] + rows[1] + rows[2])
            .paragraphs("项目支出绩效目标申报表")
            .table(rows[3] + rows[4])
            .paragraphs("项目支出绩效目标申报表")
            .table(FORM.replace("水渠维修", "堤坝维修"))
            .parsed();
    assertEquals("水渠维修, 堤坝维修", Brief.projects(document));
    assertEquals(1, document.filings().get(0).indicators().size());
  }

  @Test
  void aTitlePrintedAgainInASheetOpensNoOtherForm() {
    String title = "项目支出绩效目标申报表|<|<|<\n";
    String[] rows = FORM.split("(?<=\n)");
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1",
                title
                    + rows[0]
                    + rows[1]
                    + rows[2]
                    + title
                    + rows[3]
                    + rows[4]
                    + title
                    + "堤坝的保障措施|按月巡查|<|<\n"
                    + title
                    + FORM.replace("水渠维修", "堤坝维修"))
            .parsed();
    assertEquals("水渠维修, 堤坝维修", Brief.projects(document));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void theYearOfATitleAboveSeveralFormsIsThatOfEach() {
    FilingDocument document =
        new Page()
            .paragraphs("县水利局2023年项目绩效自评表公开", "项目支出绩效自评表")
            .table(FORM)
            .paragraphs("项目支出绩效自评表", "单位：万元")
            .table(FORM.replace("水渠维修", "堤坝维修"))
            .parsed();
    assertEquals(
        List.of(2023, 2023),
        document.filings().stream().map(filing -> filing.heading().year()).toList());
  }

  @Test
  void aDepartmentsFormMayBeNamedInALineAbove() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年部门整体支出绩效目标申报表", "预算部门：县水利局")
            .table(
                """
                总体资金情况（万元）|预算支出总额|基本支出|项目支出
                ^|169.5|147.5|22
                年度主要任务|任务名称|主要内容|<
                ^|水渠维修|维修水渠9公里|<
                """)
            .parsed();
    DepartmentFiling filing = (DepartmentFiling) document.filings().get(0);
    assertEquals("县水利局", Brief.party(filing.heading().department()));
    assertEquals(
        List.of(
            "total 1695000",
            "basicExpenditure in total 1475000",
            "projectExpenditure in total 220000"),
        Brief.funds(filing.funds()));
    assertEquals("水渠维修", filing.tasks().get(0).name());
  }

  @Test
  void theSameHoldsForTheRowsOfASheet() {
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1",
                """
                十、《部门整体支出绩效目标表》|<|<|<
                收支预算总表|<|<|<
                项目|预算数|项目（按功能分类）|预算数
                一、财政拨款收入|318.62|教育支出|252.16
                二、其他收入||住房保障支出|66.46
                本年收入合计|318.62|本年支出合计|318.62
                项目支出绩效目标表|<|<|<
                """
                    + FORM)
            .parsed();
    assertEquals("水渠维修", Brief.projects(document));
    assertEquals(List.of("total 300000"), Brief.funds(document.filings().get(0).funds()));
  }

  @Test
  void aFormKeepsItsTitleWhereALineUnderItIsWordedLikeAnotherTables() {
    Page words = new Page().paragraphs("2023年项目支出绩效自评表", "部门决算公开报表").table(FORM);
    Page sheet = new Page().sheet("Sheet1", "2023年项目支出绩效自评表|<|<|<\n部门决算公开报表|<|<|<\n" + FORM);
    for (Page page : List.of(words, sheet)) {
      Filing filing = page.parsed().filings().get(0);
      assertEquals("2023年项目支出绩效自评表", filing.heading().title());
      assertEquals(Stage.SELF_EVALUATION, filing.heading().stage());
      assertEquals(2023, filing.heading().year());
    }
  }

  @Test
  void aTitleAboveTheTitleMaySayTheYear() {
    Page words = new Page().paragraphs("2023年市级专项资金（水渠维修）绩效目标申报表", "绩效目标申报表").table(FORM);
    Page sheet =
        new Page().sheet("Sheet1", "2023年市级专项资金（水渠维修）绩效目标申报表|<|<|<\n绩效目标申报表|<|<|<\n" + FORM);
    for (Page page : List.of(words, sheet)) {
      Filing filing = page.parsed().filings().get(0);
      assertEquals(2023, filing.heading().year());
      assertEquals("绩效目标申报表", filing.heading().title());
    }
  }

  @Test
  void aProjectMayBeNamedLikeATitle() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效自评表")
            .table(FORM.replace("项目名称|水渠维修", "项目名称|2025年水渠维修经费绩效自评表"))
            .parsed();
    assertEquals("2025年水渠维修经费绩效自评表", Brief.projects(document));
  }

  @Test
  void aUnitNamedInAHeadLineIsNeverLost() {
    Filing filing =
        new Page()
            .paragraphs("项目支出绩效目标表", "填报单位：甲局　申报单位：乙局")
            .table("项目实施单位|丙站|<|<\n" + FORM)
            .parsed()
            .filings()
            .get(0);
    assertEquals("丙站", Brief.party(filing.heading().implementingUnit()));
    assertEquals("甲局", filing.heading().reportingUnit());
    assertEquals("乙局", filing.remarks().get(0).text());
  }

  @Test
  void aLabelMayBeWordedLikeATitle() {
    FilingDocument document =
        new Page().paragraphs("项目支出绩效目标申报表").table(FORM.replace("年度目标|", "项目绩效目标|")).parsed();
    assertEquals("维修水渠9公里", document.filings().get(0).objectives().get(0).text());
  }

  @Test
  void aTitledFormWithoutIndicatorsGoesOnInTheTableThatHasThem() {
    String[] rows = FORM.split("\n");
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表")
            .table(rows[0] + "\n" + rows[1])
            .table(rows[3] + "\n" + rows[4])
            .parsed();
    assertEquals(1, document.filings().size());
    assertEquals(1, document.filings().get(0).indicators().size());
  }

  @Test
  void theDatesOfAPlanAreNotTheProjects() {
    FilingDocument document =
        new Page()
            .paragraphs("专项资金绩效目标表")
            .table(
                """
                专项名称|动物疫病防控|<|<
                专项实施进度计划|实施内容|计划开始时间|计划完成时间
                ^|物质采购|2025.01|2025.03
                ^|抗体评估|2025.03|2025.05
                年度目标|控制疫病|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|评估次数|2次
                """)
            .parsed();
    assertEquals("动物疫病防控", Brief.projects(document));
    assertNull(((ProjectFiling) document.filings().get(0)).period());
  }

  @Test
  void theMonthsOfAMonitoringAreInItsYear() {
    FilingDocument document =
        new Page().paragraphs("项目支出绩效运行监控表", "（2025年1-8月）").table(FORM).parsed();
    assertEquals(2025, document.filings().get(0).heading().year());
  }

  @Test
  void theYearsOfColumnsAreNotTheForms() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表")
            .table(
                """
                项目名称|水渠维修|<|<
                资金来源|当年金额|近两年收支金额|<
                ^|^|2023年|2024年
                财政拨款（万元）|30|20|25
                年度目标|维修水渠9公里|<|<
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|维修长度|9公里
                """)
            .parsed();
    assertNull(document.filings().get(0).heading().year());
    assertEquals(
        List.of("fiscalAppropriation 300000"), Brief.funds(document.filings().get(0).funds()));
  }

  @Test
  void aYearBesideALabelIsNotTheForms() {
    FilingDocument document =
        new Page()
            .paragraphs("项目支出绩效目标表")
            .table(FORM.replace("年度资金总额", "立项时间|2022年|<|<\n项目起始时间|2024年|<|<\n年度资金总额"))
            .parsed();
    assertEquals(null, document.filings().get(0).heading().year());
    assertEquals(
        "立项时间：2022年",
        document.filings().get(0).remarks().stream()
            .map(remark -> remark.label() + "：" + remark.text())
            .findFirst()
            .orElse(""));
  }
}
