package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.finding.Severity;
import org.junit.jupiter.api.Test;

/** One wrong sample for each rule, which breaks that rule only. */
class IndicatorRulesTest {

  private static final String[] DEPARTMENT = {
    "output/quantity 培训人次 ≥30人次 50", "benefit/socialBenefit 法治意识 明显增强 50"
  };
  private static final String[] PROJECT = {
    "output/quantity 培训人次 ≥30人次 50", "benefit/socialBenefit 法治意识 明显增强 50"
  };

  @Test
  void aCleanFilingGivesNothingToLookAt() {
    IndicatorSample clean = IndicatorSample.clean();
    assertEquals(List.of(), clean.findings());
    Set<RuleCode> looked =
        clean.checks().stream()
            .map(Check::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleCode.class)));
    assertTrue(
        looked.containsAll(
            EnumSet.of(
                RuleCode.INDICATOR_SUPPORTED,
                RuleCode.TARGETS_AGREE,
                RuleCode.QUANTITIES_ROLL_UP,
                RuleCode.CLASSIFICATION_AGREES,
                RuleCode.POINTS_SUM_TO_HUNDRED)));
  }

  @Test
  void theSumOfSeveralProjectsIsTold() {
    Check sum = IndicatorSample.clean().only(RuleCode.QUANTITIES_ROLL_UP);
    assertEquals(Verdict.EXACT, sum.verdict());
    assertEquals(new BigDecimal(30), sum.stated());
    assertEquals(
        List.of("普法宣传专项 18", "社区矫正专项 12"),
        sum.contributors().stream().map(each -> each.name() + " " + each.value()).toList());
  }

  @Test
  void anIndicatorThatNobodyCarriesIsAWarning() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(
                "output/quantity 培训人次 ≥30人次 40",
                "output/quality 案件办结率 ≥95% 10",
                "benefit/socialBenefit 法治意识 明显增强 50")
            .project("培训", PROJECT);
    assertEquals(List.of("INDICATOR_SUPPORTED WARNING 案件办结率"), sample.findings());
  }

  @Test
  void whatNoProjectNeedCarryIsANote() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(
                "output/quantity 培训人次 ≥30人次 30",
                "output/quality “三公经费”变动率 ≤0% 10",
                "benefit/socialBenefit 法治意识 明显增强 50",
                "benefit/satisfaction 人民群众对机关履职评价满意度 ≥90% 10")
            .project("培训", PROJECT);
    assertEquals(
        List.of("INDICATOR_SUPPORTED NOTE “三公经费”变动率", "INDICATOR_SUPPORTED NOTE 人民群众对机关履职评价满意度"),
        sample.findings());
  }

  @Test
  void aListOfWhichAPartIsMissingIsAWarningThatTellsWhatIsThere() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("output/quality 市容问题处置率、回访率 ≥95% 50", "benefit/socialBenefit 市容 改善 50")
            .project("城管", "output/quality 市容问题处置率 ≥95% 50", "benefit/socialBenefit 市容 改善 50");
    assertEquals(List.of("INDICATOR_SUPPORTED WARNING 市容问题处置率、回访率"), sample.findings());
    Check partly =
        sample.checks().stream().filter(check -> check.severity() != null).findAny().orElseThrow();
    assertEquals(
        Map.of("carried", "市容问题处置率", "department", IndicatorSample.DEPARTMENT), partly.facts());
  }

  @Test
  void anIndicatorThatTheDepartmentDoesNotHaveIsANote() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project(
                "培训",
                "output/quantity 培训人次 ≥30人次 40",
                "output/timeliness 完成时间 2024-12-31 10",
                "benefit/socialBenefit 法治意识 明显增强 50");
    assertEquals(List.of("INDICATOR_REPRESENTED NOTE 完成时间"), sample.findings());
  }

  @Test
  void aWeakerTargetIsAnErrorAndAStrongerOneANote() {
    assertEquals(List.of("TARGETS_AGREE ERROR 培训人次"), against("≥20人次").findings());
    assertEquals(List.of("TARGETS_AGREE NOTE 培训人次"), against("≥40人次").findings());
    assertEquals(List.of("TARGETS_AGREE NOTE 培训人次"), against("30").findings());
    assertEquals(List.of("TARGETS_AGREE ERROR 培训人次"), against("≤30人次").findings());
    assertEquals(List.of("TARGETS_AGREE WARNING 培训人次"), against("逐步增加").findings());
    assertEquals(List.of(), against("30人次").findings());
  }

  @Test
  void aTargetThatDisagreesTellsBothSides() {
    Check weaker =
        against("≥20人次").checks().stream()
            .filter(check -> check.severity() == Severity.ERROR)
            .findAny()
            .orElseThrow();
    assertEquals(
        Map.of("finding", "weaker", "project", "培训", "expected", "≥30人次", "stated", "≥20人次"),
        weaker.facts());
    assertEquals(2, weaker.places().size());
  }

  private static IndicatorSample against(String target) {
    return new IndicatorSample()
        .department(DEPARTMENT)
        .project(
            "培训", "output/quantity 培训人次 " + target + " 50", "benefit/socialBenefit 法治意识 明显增强 50");
  }

  @Test
  void aSumThatIsNotTheDepartmentsIsAnError() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project("甲", PROJECT[0].replace("30", "20"), PROJECT[1])
            .project("乙", PROJECT[0].replace("30", "11"), PROJECT[1]);
    assertEquals(List.of("QUANTITIES_ROLL_UP ERROR 培训人次"), sample.findings());
    Check sum = sample.only(RuleCode.QUANTITIES_ROLL_UP);
    assertEquals(new BigDecimal(31), sum.summed());
    assertEquals(BigDecimal.ONE, sum.difference());
    assertEquals("人次", sum.facts().get("unit"));
  }

  @Test
  void partsInOtherUnitsAreSummedInTheDepartments() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("output/quantity 接待人次 ≥5万人次 50", DEPARTMENT[1])
            .project("甲", "output/quantity 接待人次 ≥20000人次 50", PROJECT[1])
            .project("乙", "output/quantity 接待人次 ≥3万人次 50", PROJECT[1]);
    assertEquals(List.of(), sample.findings());
    assertEquals(0, sample.only(RuleCode.QUANTITIES_ROLL_UP).summed().compareTo(new BigDecimal(5)));
  }

  @Test
  void ratesTimesAndWhatIsSaidOfTheWholeCountyNeverAddUp() {
    for (String same : List.of("办结率 ≥95%", "办理时间 ≤3天", "全县参与人数 ≥900人", "人均补助 ≥50元", "补助水平 60元/人")) {
      String line = "output/quality " + same + " 50";
      IndicatorSample sample =
          new IndicatorSample()
              .department(line, DEPARTMENT[1])
              .project("甲", line, PROJECT[1])
              .project("乙", line, PROJECT[1]);
      assertEquals(List.of(), sample.findings(), same);
      assertTrue(
          sample.checks().stream().noneMatch(check -> check.rule() == RuleCode.QUANTITIES_ROLL_UP));
    }
  }

  @Test
  void aTermIsAsLongAsEachFormSays() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT[0], DEPARTMENT[1], "output/quantity 培训人次 ≥60人次 @term")
            .project("甲", PROJECT[0], PROJECT[1], "output/quantity 培训人次 ≥90人次 @term");
    assertEquals(List.of(), sample.findings());
  }

  @Test
  void aProjectFiledTwiceBlocksTheSum() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project("甲", PROJECT[0].replace("30", "20"), PROJECT[1])
            .project("乙", PROJECT[0].replace("30", "10"), PROJECT[1])
            .project("乙", PROJECT[0].replace("30", "10"), PROJECT[1]);
    assertEquals(List.of("QUANTITIES_ROLL_UP WARNING 培训人次"), sample.findings());
    Check sum = sample.only(RuleCode.QUANTITIES_ROLL_UP);
    assertEquals(Verdict.BLOCKED, sum.verdict());
    assertEquals("乙", sum.facts().get("repeated"));
  }

  @Test
  void anotherLevelIsAWarning() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project("培训", "output/quality 培训人次 ≥30人次 50", PROJECT[1]);
    assertEquals(List.of("CLASSIFICATION_AGREES WARNING 培训人次"), sample.findings());
    assertEquals(
        Map.of("project", "培训", "expected", "output/quantity", "stated", "output/quality"),
        sample.checks().stream()
            .filter(check -> check.severity() != null)
            .map(Check::facts)
            .findAny()
            .orElseThrow());
  }

  @Test
  void satisfactionAndCostStandWhereTheFormPutsThem() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(
                "output/cost 培训成本 ≤5万元 40",
                "satisfaction/satisfaction 学员满意度 ≥90% 10",
                DEPARTMENT[1])
            .project(
                "培训",
                "cost/economicCost 培训成本 ≤5万元 20",
                "benefit/satisfaction 学员满意度 ≥90% 10",
                "output/quality 培训人次达标率 100% 20",
                PROJECT[1]);
    assertEquals(List.of("INDICATOR_REPRESENTED NOTE 培训人次达标率"), sample.findings());
  }

  @Test
  void aNameThatStandsTwiceIsAWarning() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project(
                "培训", "output/quantity 培训人次 ≥30人次 25", "output/quantity 培训人次 ≥30人次 25", PROJECT[1]);
    assertEquals(List.of("INDICATOR_NAMES_UNIQUE WARNING 培训人次"), sample.findings());
  }

  @Test
  void pointsThatDoNotComeToAHundredAreAWarning() {
    assertEquals(List.of("POINTS_SUM_TO_HUNDRED WARNING 培训"), points("60", "25").findings());
    assertEquals(List.of(), points("60", "30").findings());
    assertEquals(List.of(), points("0.6", "0.4").findings());
  }

  @Test
  void pointsThatAreAllTheSameAreANote() {
    IndicatorSample sample = points("10", "10");
    assertEquals(List.of("POINTS_SUM_TO_HUNDRED NOTE 培训"), sample.findings());
  }

  private static IndicatorSample points(String one, String other) {
    return new IndicatorSample()
        .department(DEPARTMENT)
        .project(
            "培训", "output/quantity 培训人次 ≥30人次 " + one, "benefit/socialBenefit 法治意识 明显增强 " + other);
  }

  @Test
  void aBlankObjectiveIsAWarningAndNoneWhereTheFormHasNoCell() {
    for (String blank : List.of("", "　", "无", "—", "***", "/")) {
      assertEquals(List.of("OBJECTIVE_STATED WARNING 培训"), objective(blank).findings(), blank);
    }
    assertEquals(List.of(), objective(null).findings());
    assertEquals(List.of(), objective("无害化处理全覆盖").findings());
  }

  private static IndicatorSample objective(String text) {
    return new IndicatorSample().department(DEPARTMENT).projectWithObjective("培训", text, PROJECT);
  }

  @Test
  void aTargetThatIsBlankIsAWarning() {
    assertEquals(List.of("TARGET_STATED WARNING 培训人次"), against("-").findings());
    assertEquals(List.of("TARGET_STATED WARNING 培训人次"), against("无").findings());
  }

  @Test
  void aFormWithoutBenefitIsAWarning() {
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project("甲", "output/quantity 培训人次 ≥30人次 100")
            .project("乙", "benefit/socialBenefit 法治意识 明显增强 100");
    assertEquals(
        List.of("OUTPUT_AND_BENEFIT_STATED WARNING 甲", "OUTPUT_AND_BENEFIT_STATED WARNING 乙"),
        sample.findings());
  }

  @Test
  void whatMostFormsLackIsTheWayOfTheOffice() {
    String[] lean = {"output/quantity 培训人次 ≥30人次 100"};
    IndicatorSample sample =
        new IndicatorSample()
            .department(DEPARTMENT)
            .project("甲", lean)
            .project("乙", lean)
            .project("丙", PROJECT);
    assertEquals(List.of("NOTE 甲", "NOTE 乙"), missing(sample));
    assertEquals(List.of("WARNING 甲", "WARNING 乙"), missing(sample.project("丁", PROJECT)));
  }

  @Test
  void afterTheYearNothingCanBeAdded() {
    IndicatorSample sample =
        new IndicatorSample()
            .selfEvaluation(
                "甲",
                null,
                null,
                IndicatorSample.scored("output/quantity 培训人次 ≥30人次 100", "30人次", "100"));
    assertEquals(List.of("NOTE 甲"), missing(sample));
  }

  private static List<String> missing(IndicatorSample sample) {
    return sample.findings().stream()
        .filter(finding -> finding.startsWith("OUTPUT_AND_BENEFIT_STATED "))
        .map(finding -> finding.substring("OUTPUT_AND_BENEFIT_STATED ".length()))
        .toList();
  }

  @Test
  void aFormOfAFlatTableHasNoLevelsToMiss() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("other/other 培训人次 ≥30人次 100")
            .project("甲", "other/other 培训人次 ≥30人次 100");
    assertEquals(List.of(), sample.findings());
  }

  @Test
  void aUnitThatContradictsIsAWarning() {
    assertEquals(List.of("UNIT_CONTRADICTS WARNING 检测及时率"), unit("检测及时率 ≤7工作日"));
    assertEquals(List.of("UNIT_CONTRADICTS WARNING 培训人数"), unit("培训人数 ≥95%"));
    assertEquals(List.of("UNIT_CONTRADICTS WARNING 采购控制"), unit("采购控制 ≤12万元%"));
    assertEquals(List.of(), unit("合格率 ≥95%%"));
    assertEquals(List.of(), unit("合格率 ≥95百分比"));
    assertEquals(List.of(), unit("婴儿死亡率 ≤5人/千人"));
    assertEquals(List.of(), unit("事故发生率 0起"));
    assertEquals(List.of(), unit("抽检批次 ≥12批次"));
  }

  private static List<String> unit(String line) {
    String both = "output/quality " + line + " 50";
    return new IndicatorSample()
            .department(DEPARTMENT)
            .project("培训", both, PROJECT[0].replace("50", "0"), PROJECT[1])
            .findings()
            .stream()
            .filter(finding -> !finding.startsWith("INDICATOR_REPRESENTED"))
            .toList();
  }

  @Test
  void aCostAboveTheBudgetIsAWarning() {
    assertEquals(List.of("COST_WITHIN_BUDGET WARNING 项目总成本"), cost("项目总成本 ≤35.84万元"));
    assertEquals(List.of(), cost("项目总成本 ≤25.65万元"));
    assertEquals(List.of(), cost("项目总成本 ≤256500元"));
    assertEquals(List.of(), cost("项目总成本 ≤3584"));
    assertEquals(List.of(), cost("高标准农田单位成本 ≤300万元"));
    assertEquals(List.of(), cost("生均公用经费补助标准 ≤300万元"));
  }

  private static List<String> cost(String line) {
    return new IndicatorSample()
            .department(DEPARTMENT)
            .projectWithBudget(
                "培训",
                "25.65",
                "output/cost " + line + " 25",
                PROJECT[0].replace("50", "25"),
                PROJECT[1])
            .findings()
            .stream()
            .filter(finding -> !finding.startsWith("INDICATOR_REPRESENTED"))
            .toList();
  }

  @Test
  void aRuleSaysNothingWhereOneSideIsMissing() {
    IndicatorSample alone = new IndicatorSample().project("培训", PROJECT);
    assertEquals(List.of(), alone.findings());
    assertEquals(List.of(), new IndicatorSample().department(DEPARTMENT).findings());
    assertTrue(alone.checks().stream().noneMatch(check -> check.severity() == Severity.ERROR));
  }

  @Test
  void theOrderOfTheProjectsChangesNoFinding() {
    List<String> findings = IndicatorSample.clean().project("丙", PROJECT).findings();
    List<String> reversed = IndicatorSample.clean().project("丙", PROJECT).reversed().findings();
    assertEquals(findings.stream().sorted().toList(), reversed.stream().sorted().toList());
  }
}
