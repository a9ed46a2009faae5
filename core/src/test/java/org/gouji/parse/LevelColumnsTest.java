package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Comparison;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.TargetValue;
import org.junit.jupiter.api.Test;

/** Indicator tables whose heads leave something out. */
class LevelColumnsTest {

  private static final String FORM = "项目名称|水渠维修|<|<|<\n年度资金总额|30万元|<|<|<\n年度目标|维修水渠9公里|<|<|<\n";

  private static Filing form(String indicators) {
    return new Page()
        .paragraphs("2025年度项目支出绩效目标表")
        .table(FORM + indicators)
        .parsed()
        .filings()
        .get(0);
  }

  @Test
  void level2MayStandUnderABlankHead() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 验收合格率 100%"),
        Brief.indicators(
            form(
                """
                一级指标||三级指标|<|指标值
                产出指标|数量指标|维修长度|<|9公里
                ^|质量指标|验收合格率|<|100%
                """)));
  }

  @Test
  void indicatorsMayStandUnderTheHeadOfLevel2() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 验收合格率 100%"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|绩效标准|<|指标值
                数量指标|维修长度|全年|<|9公里
                质量指标|验收合格率|计划|<|100%
                """)));
  }

  @Test
  void levelsMayBeCalledNames() {
    assertEquals(
        List.of("other/quantity 维修长度 ≥9公里"),
        Brief.indicators(
            form(
                """
                指标名称|二级指标|三级指标|上年度实际水平|本年度计划水平
                1.目标完成程度|数量指标|维修长度|7公里|≥9公里
                """)));
  }

  @Test
  void eachAreaMayHaveATargetOfItsOwn() {
    Filing filing =
        form(
            """
            一级指标|二级指标|三级指标|甲镇|乙镇
            产出指标|数量指标|维修长度|5公里|4公里
            """);
    assertEquals(List.of("output/quantity 维修长度 5公里"), Brief.indicators(filing));
    assertEquals("乙镇：4公里", filing.indicators().get(0).note());
  }

  @Test
  void theBestOfTheGradesIsTheTarget() {
    Filing filing =
        form(
            """
            指标类型|指标名称|绩效标准|<|<
            ^|^|优|良|差
            产出指标|维修长度|9公里|7公里|5公里
            """);
    assertEquals(List.of("output/other 维修长度 9公里"), Brief.indicators(filing));
    assertEquals("良：7公里\n差：5公里", filing.indicators().get(0).note());
  }

  @Test
  void anObjectiveBesideTheNameIsTheTargetAndItsGradesSayMore() {
    Filing filing =
        form(
            """
            项目指标类型|绩效指标|绩效目标|绩效标准|<
            ^|^|^|优|差
            产出指标|维修长度|9公里|9公里|5公里
            """);
    assertEquals(List.of("output/other 维修长度 9公里"), Brief.indicators(filing));
    assertEquals("优：9公里\n差：5公里", filing.indicators().get(0).note());
  }

  @Test
  void aGradeMayBeATarget() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 工程质量 优"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|三级指标|<|指标值
                产出指标|数量指标|维修长度|<|9公里
                ^|质量指标|工程质量|<|优
                """)));
  }

  @Test
  void scoresMayBeHeadedLinesAbove() {
    Filing filing =
        new Page()
            .paragraphs("2025年度项目支出绩效自评表")
            .table(
                """
                项目名称|水渠维修|<|<|自评得分
                年度资金总额|30万元|<|<|20
                年度目标|维修水渠9公里|<|<|
                一级指标|三级指标|指标值|实际完成值|50
                产出指标|维修长度|9公里|9公里|30
                ^|验收合格率|100%|90%|18
                """)
            .parsed()
            .filings()
            .get(0);
    assertEquals(
        List.of("30", "18"),
        filing.indicators().stream().map(each -> String.valueOf(each.score())).toList());
  }

  @Test
  void theNamesMayStandUnderTheDescriptionBesideLevel2() {
    assertEquals(
        List.of("output/quantity 维修渠道 9公里", "output/quality 渠道不漏水 100%"),
        Brief.indicators(
            form(
                """
                指标类型|指标名称|指标值|<|指标描述
                产出指标|数量指标|9公里|<|维修渠道
                ^|质量指标|100%|<|渠道不漏水
                """)));
  }

  @Test
  void theSecondOfTwoNamesIsTheNameWhereTheFirstHoldsLevel2() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里 50", "other/quality 验收合格率 100% 50"),
        Brief.indicators(
            form(
                """
                评价指标|评价内容|指标名称|目标值|分值
                项目年度绩效目标（定量指标）|产出数量指标|维修长度|9公里|50
                ^|质量指标|验收合格率|100%|50
                """)));
  }

  @Test
  void theHeadMayHaveASecondRowBelowMergedNames() {
    Filing filing =
        form(
            """
            一级指标|三级指标|预期指标值|<|<
            ^|^|符号|值|单位（文字描述）
            产出指标|验收合格率|>=|98|%(百分比)
            """);
    assertEquals(
        new TargetValue.Quantity(">=98%(百分比)", Comparison.AT_LEAST, new BigDecimal(98), "%"),
        filing.indicators().get(0).target());
  }

  @Test
  void oneHeadMayStandOverTheLevelsAndTheNames() {
    Filing filing =
        form(
            """
            评价内容|<|<|绩效内容|绩效目标值
            产出|数量目标|维修长度|维修水渠的长度|9公里
            ^|质量目标|验收合格率|验收合格的比例|100%
            """);
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 验收合格率 100%"), Brief.indicators(filing));
    assertEquals("维修水渠的长度", filing.indicators().get(0).note());
  }

  @Test
  void oneHeadMayStandOverBothLevels() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 验收合格率 100%"),
        Brief.indicators(
            form(
                """
                指标类别|<|指标名称|<|指标值
                产出指标|数量指标|维修长度|<|9公里
                ^|质量指标|验收合格率|<|100%
                """)));
  }

  @Test
  void levelsMayStandInRowsOfTheirOwn() {
    assertEquals(
        List.of(
            "other/other 1.预算投入资金 30万元",
            "output/quantity 维修长度 9公里",
            "output/cost 单位成本 3万元",
            "benefit/socialBenefit 受益人口 300人",
            "satisfaction/satisfaction 群众满意度 90%"),
        Brief.indicators(
            form(
                """
                绩效目标名称|目标值|评价指标|标准值|目标值制订说明
                一、投入目标||||
                1.预算投入资金|30万元|预算完成率|100%|统一要求
                二、产出目标||||
                1.数量目标||||
                维修长度|9公里|完成率|100%|按规划
                2.成本目标||||
                单位成本|3万元|||
                三、效益目标||||
                社会效益目标||||
                受益人口|300人|||
                四、满意度目标||||
                群众满意度|90%|||
                """)));
  }

  @Test
  void aHeadingThatStandsAgainInEachRowIsNoColumn() {
    assertEquals(
        List.of("other/other 维修长度 ≥9公里", "other/other 验收合格率 ＝100%"),
        Brief.indicators(
            form(
                """
                指标|指标名称|计量单位|指标性质|指标值
                指标|维修长度|公里|≥|9
                指标|验收合格率|%|＝|100
                指标||||
                """)));
  }

  @Test
  void sumsRemarksAndSignaturesBelowAreNoIndicators() {
    assertEquals(
        List.of("other/other 维修长度 9公里 60", "other/other 验收合格率 100% 40"),
        Brief.indicators(
            form(
                """
                指标名称|指标值|权重|实际完成值|得分
                维修长度|9公里|60|9公里|60
                验收合格率|100%|40|100%|40
                合计||100||100
                说明|无|<|<|<
                填报人：张三|<|联系电话：13800000000|<|<
                """)));
  }

  @Test
  void anIndicatorWithoutATargetIsNoLevelAndOneNamedLikeALabelEndsNothing() {
    assertEquals(
        List.of("output/other 维修长度 9公里", "output/other 宣传效果 ", "output/other 维修处数 3处"),
        Brief.indicators(
            form("指标名称|指标值|<|<|<\n产出指标||||\n维修长度|9公里|<|<|<\n宣传效果||||\n维修处数|3处|<|<|<\n")));
    assertEquals(
        List.of("output/quantity 任务完成情况 100%", "output/quality 合格率 ≥95%"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|三级指标|指标值|备注
                产出指标|数量指标|任务完成情况|100%|<
                ^|质量指标|合格率|≥95%|<
                """)));
  }

  @Test
  void whatATemplateHasInTheNamesSteadIsNoIndicator() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|三级指标|<|指标值
                产出指标|数量指标|维修长度|<|9公里
                满意度指标|服务对象满意度指标|具体指标|<|
                """)));
  }

  @Test
  void whoDoesItAndByWhenIsNoTarget() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年度项目支出绩效目标表")
            .table(
                FORM
                    + """
                    一级指标|二级指标|三级指标|责任人|完成时间
                    产出指标|数量指标|维修长度9公里|张三|2025年6月
                    """)
            .parsed();
    Filing filing = document.filings().get(0);
    assertEquals("", filing.indicators().get(0).target().text());
    assertTrue(Brief.unread(document).contains("table 1, row 5, column 4 张三"));
  }

  @Test
  void oneHeadMayStandOverTheTargetsOfAllAreas() {
    Filing filing =
        form(
            """
            一级指标|二级指标|三级指标|区域目标值|<
            ^|^|^|甲县|乙县
            产出指标|数量指标|维修长度|5公里|4公里
            """);
    assertEquals(List.of("output/quantity 维修长度 5公里"), Brief.indicators(filing));
    assertEquals("乙县：4公里", filing.indicators().get(0).note());
  }

  @Test
  void oneHeadMayStandOverSignAndValue() {
    assertEquals(
        List.of("output/quantity 维修长度 ≥9公里"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|三级指标|指标值|<
                产出指标|数量指标|维修长度|≥|9公里
                """)));
  }

  @Test
  void whereLevel1MeansNoneOfTheFourLevel2Says() {
    assertEquals(
        List.of("output/other 维修长度 9公里", "satisfaction/satisfaction 农户满意度 ≥90%"),
        Brief.indicators(
            form(
                """
                一级指标|二级指标|三级指标|<|指标值
                实施效果指标|产出指标|维修长度|<|9公里
                ^|满意度指标|农户满意度|<|≥90%
                """)));
  }

  @Test
  void aColumnOfNotesThatHoldsSignsIsOneOfSigns() {
    assertEquals(
        List.of("output/quantity 维修长度 ≥9公里", "output/quality 水质 改善"),
        Brief.indicators(
            new Page()
                .paragraphs("2025年度项目支出绩效目标表")
                .table(
                    """
                    项目名称|水渠维修|<|<|<|<
                    年度目标|维修水渠9公里|<|<|<|<
                    一级指标|二级指标|三级指标|指标值类型|目标值|度量单位
                    产出指标|数量指标|维修长度|≥|9|公里
                    ^|质量指标|水质|定性|改善|无
                    """)
                .parsed()
                .filings()
                .get(0)));
  }

  @Test
  void theSectionsLabelMayBePrintedOnEachRow() {
    assertEquals(
        List.of("output/quantity 维修长度 9公里", "output/quality 验收合格率 100%"),
        Brief.indicators(
            form(
                """
                年度目标完成情况|一级指标|二级指标|三级指标|指标值
                年度目标完成情况|产出指标|数量指标|维修长度|9公里
                年度目标完成情况|产出指标|质量指标|验收合格率|100%
                """)));
  }

  @Test
  void theSecondOfTwoNamesSaysMoreOfTheFirst() {
    Filing filing =
        form(
            """
            一级指标|二级指标|三级指标|指标内容|指标值
            产出指标|数量指标|维修长度|本年维修的水渠|9公里
            """);
    assertEquals(List.of("output/quantity 维修长度 9公里"), Brief.indicators(filing));
    assertEquals("本年维修的水渠", filing.indicators().get(0).note());
  }

  @Test
  void theFirstOfTwoNamesIsLevel1WhereLevel1StandsBelowIt() {
    assertEquals(
        List.of("output/other 维修长度 9公里"),
        Brief.indicators(
            form(
                """
                项目绩效指标|指标|指标内容|<|指标值
                ^|产出指标|维修长度|<|9公里
                """)));
  }

  @Test
  void columnsOfWordsThatAreNotKnownAreKeptWithTheirHeads() {
    Filing filing =
        form(
            """
            一级指标|二级指标|三级指标|指标值|核实方式
            产出指标|数量指标|维修长度|9公里|现场丈量
            """);
    assertEquals("核实方式：现场丈量", filing.indicators().get(0).note());
  }

  @Test
  void aSecondNameWithoutATargetIsANote() {
    Filing filing =
        form(
            """
            一级指标|二级指标|三级指标|指标值|指标内容
            产出指标|数量指标|维修长度|9公里|反映维修情况
            """);
    assertEquals(List.of("output/quantity 维修长度 9公里"), Brief.indicators(filing));
    assertEquals("反映维修情况", filing.indicators().get(0).note());
  }
}
