package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.junit.jupiter.api.Test;

/** Lists: a row for each indicator, or for each project, of many projects. */
class ListsTest {

  private static final String HEAD = "单位名称|项目名称|年度预算|年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重\n";

  private static final String MERGED =
      HEAD
          + """
          307001-某县教育局|校园安保|265.5|配备保安218名。|产出指标|数量指标|配备保安|≥|218|名|30
          ^|^|^|^|效益指标|社会效益指标|安全事故|＝|0|起|30
          ^|课后服务|88|开展课后服务36周。|产出指标|数量指标|开展周数|≥|36|周|40
          """;

  private static final String REPEATED =
      HEAD
          + """
          307001-某县教育局|校园安保|265.5|配备保安218名。|产出指标|数量指标|配备保安|≥|218|名|30
          307001-某县教育局|校园安保|265.50|配备保安218名。|效益指标|社会效益指标|安全事故|＝|0|起|30
          307001-某县教育局|课后服务|88|开展课后服务36周。|产出指标|数量指标|开展周数|≥|36|周|40
          """;

  private static final String BLANK =
      HEAD
          + """
          307001-某县教育局|校园安保|265.5|配备保安218名。|产出指标|数量指标|配备保安|≥|218|名|30
          ||||效益指标|社会效益指标|安全事故|＝|0|起|30
          307001-某县教育局|课后服务|88|开展课后服务36周。|产出指标|数量指标|开展周数|≥|36|周|40
          """;

  @Test
  void aProjectsCellsAreMergedDownwards() {
    assertTwoProjects(list(MERGED));
  }

  @Test
  void aProjectsCellsAreRepeatedOnEachRow() {
    assertTwoProjects(list(REPEATED));
  }

  @Test
  void aProjectsCellsAreBlankBelowItsFirstRow() {
    assertTwoProjects(list(BLANK));
  }

  @Test
  void aListGoesOnInASecondTableUnderTheSameHead() {
    String[] rows = BLANK.split("\n");
    FilingDocument document =
        new Page()
            .paragraphs("2025年部门预算项目支出绩效目标表", "单位：万元")
            .table(HEAD + rows[1])
            .table(HEAD + rows[2] + "\n" + rows[3])
            .parsed();
    assertTwoProjects(document);
  }

  @Test
  void rowsOfTotalsAreSubtotalsAndNoProjects() {
    FilingDocument document =
        list(
            HEAD
                + """
                307-某县教育局部门||353.50|||||||
                307001-某县教育局||353.50|||||||
                """
                + MERGED.substring(HEAD.length()));
    assertEquals(
        List.of("department 307-某县教育局部门: total 3535000", "unit 307001-某县教育局: total 3535000"),
        Brief.subtotals(document));
    assertTwoProjects(document);
  }

  @Test
  void aListMayAddUpAtItsEnd() {
    FilingDocument document = list(MERGED + "合计||353.50|||||||\n");
    assertEquals(List.of("department 合计: total 3535000"), Brief.subtotals(document));
    assertTwoProjects(document);
  }

  @Test
  void eachLevel1HasColumnsOfItsOwnAndUnitsStandAboveTheirProjects() {
    FilingDocument document =
        new Page()
            .paragraphs("2025年预算项目绩效目标汇总表", "单位：万元")
            .table(
                """
                单位编码（项目编码）|单位（项目）名称|项目金额|<|绩效目标|产出指标|<|满意度指标|<
                ^|^|资金总额|财政性资金|^|三级指标|指标值|三级指标|指标值
                307001|某县交通局|320|300||||||
                41010025000001234567|农村公路养护|220|200|养护公路38公里。|养护里程|≥38公里|群众满意度|≥90%
                ^|^|^|^|^|路面完好率|≥95%||
                41010025000001234568|公交运营补贴|100|100|保障6条线路。|运营线路|6条|乘客满意度|≥88%
                """)
            .parsed();
    assertEquals(
        "41010025000001234567-农村公路养护, 41010025000001234568-公交运营补贴", Brief.projects(document));
    Filing road = document.filings().get(0);
    assertEquals("307001-某县交通局", Brief.party(road.heading().implementingUnit()));
    assertEquals(
        List.of("total 2200000", "fiscalAppropriation in total 2000000"),
        Brief.funds(road.funds()));
    assertEquals(
        List.of(
            "output/other 养护里程 ≥38公里",
            "satisfaction/satisfaction 群众满意度 ≥90%",
            "output/other 路面完好率 ≥95%"),
        Brief.indicators(road));
    assertEquals(
        List.of("unit 某县交通局: total 3200000, fiscalAppropriation in total 3000000"),
        Brief.subtotals(document));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void indicatorsStandInColumnsOfLevel1() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年部门预算项目绩效目标公开表", "单位名称：某市科技局　　　　单位：元")
            .table(
                """
                序号|项目名称|预算金额|绩效目标|产出指标|效益指标
                1|特派员补助|360,000.00|选派60名。|数量指标：选派特派员≥60名\\n质量指标：考核合格率≥95%|社会效益指标：服务企业≥120家
                2|科技活动周|180,000.00|办活动20场。|数量指标：举办活动≥20场|
                |合计|540,000.00|||
                """)
            .parsed();
    assertEquals("特派员补助, 科技活动周", Brief.projects(document));
    assertEquals(
        List.of(
            "output/quantity 选派特派员 ≥60名",
            "output/quality 考核合格率 ≥95%",
            "benefit/socialBenefit 服务企业 ≥120家"),
        Brief.indicators(document.filings().get(0)));
    assertEquals(List.of("total 180000"), Brief.funds(document.filings().get(1).funds()));
    assertEquals("办活动20场。", document.filings().get(1).objectives().get(0).text());
    assertEquals(List.of("department 合计: total 540000"), Brief.subtotals(document));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void allIndicatorsOfAProjectStandInOneCell() {
    FilingDocument document =
        new Page()
            .paragraphs("2024年部门预算项目绩效目标表", "单位：万元")
            .table(
                """
                单位/项目名称|合计|绩效目标
                066-某市农业局|20|
                066001-某市农业局本级|20|
                农业保险|12|【产出指标-数量指标】指标1:承保面积(≥20万亩)\\n【产出指标-质量指标】指标1:理赔率(≥95%)
                病虫防治|8|【产出指标-数量指标】指标1:防治面积(≥5万亩)
                """)
            .parsed();
    assertEquals("农业保险, 病虫防治", Brief.projects(document));
    assertEquals(
        List.of("output/quantity 承保面积 ≥20万亩", "output/quality 理赔率 ≥95%"),
        Brief.indicators(document.filings().get(0)));
    assertEquals(
        List.of("department 066-某市农业局: total 200000", "unit 066001-某市农业局本级: total 200000"),
        Brief.subtotals(document));
    assertEquals(List.of(), Brief.unread(document));
  }

  private static FilingDocument list(String rows) {
    return new Page().paragraphs("2025年部门预算项目支出绩效目标表", "单位：万元").table(rows).parsed();
  }

  private static void assertTwoProjects(FilingDocument document) {
    assertEquals("校园安保, 课后服务", Brief.projects(document));
    Filing first = document.filings().get(0);
    Filing second = document.filings().get(1);
    assertEquals(
        List.of("output/quantity 配备保安 ≥218名 30", "benefit/socialBenefit 安全事故 ＝0起 30"),
        Brief.indicators(first));
    assertEquals(List.of("output/quantity 开展周数 ≥36周 40"), Brief.indicators(second));
    assertEquals(List.of("total 2655000"), Brief.funds(first.funds()));
    assertEquals(List.of("total 880000"), Brief.funds(second.funds()));
    assertEquals("开展课后服务36周。", second.objectives().get(0).text());
    assertEquals("307001-某县教育局", Brief.party(second.heading().implementingUnit()));
    assertEquals(2025, second.heading().year());
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void codesOfATextListHaveAColumnAndObjectivesABracketOfTheirOwn() {
    FilingDocument document =
        new Page()
            .sheet(
                "Sheet1",
                """
                县农业农村局2025年项目绩效目标和指标|<|<|<
                单位编码|单位名称（项目类别/支出项目）|年度预算安排（元）|绩效目标
                |县农业农村局|300000|
                037001|县种子站|200000|
                |其他运转类|120000|
                037001|农业保险|120000|【总体目标】\\n稳定收入。\\n【产出指标-数量指标】\\n指标1：承保面积（≥20万亩）
                037001|病虫防治|80000|【总体目标】\\n减少损失。\\n【产出指标-数量指标】\\n指标1：防治面积（≥5万亩）
                """)
            .parsed();
    Filing first = document.filings().get(0);
    assertEquals("农业保险, 病虫防治", Brief.projects(document));
    assertEquals(2025, first.heading().year());
    assertEquals("县农业农村局", Brief.party(first.heading().department()));
    assertEquals("037001-县种子站", Brief.party(first.heading().implementingUnit()));
    assertEquals("稳定收入。", first.objectives().get(0).text());
    assertEquals(List.of("output/quantity 承保面积 ≥20万亩"), Brief.indicators(first));
    assertEquals(
        List.of(
            "department 县农业农村局: total 300000",
            "unit 县种子站: total 200000",
            "class 其他运转类: total 120000"),
        Brief.subtotals(document));
  }

  private static final String OUTLINE =
      """
      项目|指标值|绩效金额
      县水利局||
      水渠维修||300000
      产出指标||
      成本指标(必填硬性指标)||
      单位成本|3万元|
      数量指标||
      维修长度|9公里|
      满意度指标||
      服务对象满意度指标(必填)||
      群众满意度|≥90%|
      县水文站||
      水质监测||200000
      产出指标||
      数量指标||
      监测次数|12次|
      """;

  @Test
  void everythingMayStandBelowEachOtherInOneColumn() {
    FilingDocument document =
        new Page().paragraphs("县水利局2025年项目绩效目标批复表", "单位：元").table(OUTLINE).parsed();
    assertEquals("水渠维修, 水质监测", Brief.projects(document));
    Filing first = document.filings().get(0);
    Filing second = document.filings().get(1);
    assertEquals(
        List.of(
            "output/cost 单位成本 3万元",
            "output/quantity 维修长度 9公里",
            "satisfaction/satisfaction 群众满意度 ≥90%"),
        Brief.indicators(first));
    assertEquals(List.of("total 300000"), Brief.funds(first.funds()));
    assertEquals("县水利局", Brief.party(first.heading().implementingUnit()));
    assertEquals("县水文站", Brief.party(second.heading().implementingUnit()));
    assertEquals(2025, second.heading().year());
    assertEquals(List.of("output/quantity 监测次数 12次"), Brief.indicators(second));
    assertEquals(List.of(), Brief.unread(document));
  }

  @Test
  void sumsOfUnitsAreNoProjectsAndIndicatorsMayLackTheirTarget() {
    FilingDocument document =
        new Page()
            .paragraphs("县水利局2025年项目绩效目标批复表", "单位：元")
            .table(
                """
                项目|指标值|绩效金额
                合计||500000
                县水利局||300000
                水渠维修||100000
                产出指标||
                数量指标||
                村民认可||
                维修长度|9公里|
                河道清淤||200000
                产出指标||
                数量指标||
                清淤长度|3公里|
                县水文站||200000
                水质监测||200000
                产出指标||
                数量指标||
                监测次数|12次|
                """)
            .parsed();
    assertEquals(
        List.of("department 合计: total 500000", "unit 县水文站: total 200000"),
        Brief.subtotals(document).stream().filter(each -> !each.contains("县水利局")).toList());
    assertEquals(
        List.of("output/quantity 村民认可 ", "output/quantity 维修长度 9公里"),
        Brief.indicators(
            document.filings().stream()
                .filter(filing -> Brief.project(filing).equals("水渠维修"))
                .findFirst()
                .orElseThrow()));
    assertEquals(
        "县水文站",
        Brief.party(
            document.filings().get(document.filings().size() - 1).heading().implementingUnit()));
  }

  @Test
  void projectsWithoutMoneyAreNoSums() {
    FilingDocument document =
        new Page()
            .paragraphs("县水利局2025年项目绩效目标批复表", "单位：元")
            .table(OUTLINE.replace("200000", "0") + "河道清淤||0\n产出指标||\n数量指标||\n清淤长度|3公里|\n")
            .parsed();
    assertEquals("水渠维修, 水质监测, 河道清淤", Brief.projects(document));
    assertEquals(List.of(), Brief.subtotals(document));
  }

  @Test
  void aTableOfProjectsAndAmountsWithoutLevelsIsNoSuchList() {
    FilingDocument document =
        new Page().table("项目|指标值|金额\n县水利局||\n水渠维修||300000\n水质监测||200000\n").parsed();
    assertEquals(List.of(), document.filings());
  }
}
