package org.gouji.reconcile;

import static org.gouji.reconcile.MoneyAssertions.checks;
import static org.gouji.reconcile.MoneyAssertions.told;
import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountRulesTest {

  @Test
  void aTextUnderSuperiorFundsIsAWarning() {
    SampleForm form = project("乙").funds("ownLevelBudget=5", "higherLevelFunds#上级资金=某市财政局");
    assertEquals(List.of("higherLevelFunds DIFFERS warning"), told(new NumberExpected(), form));
    assertEquals(
        Map.of("form", "乙", "label", "上级资金", "stated", "某市财政局"),
        checks(new NumberExpected(), form).get(0).facts());
  }

  @Test
  void aTextInAnAmountThatASumNeedsIsAnError() {
    assertEquals(
        List.of(
            "projectExpenditure DIFFERS error",
            "ownLevelBudget DIFFERS error",
            "otherFunds DIFFERS error",
            "total DIFFERS warning"),
        told(
            new NumberExpected(),
            department("甲局").funds("projectExpenditure=见表"),
            project("乙").funds("ownLevelBudget=见附件"),
            project("丙").funds("total=5", "fiscalAppropriation=4", "otherFunds=自筹"),
            project("丁").funds("total=5", "total@term=长期")));
  }

  @Test
  void oneRowPrintedTwiceWithTwoAmountsDiffers() {
    Rule rule = new AmountRepeatedDiffers();
    SampleForm form = project("乙").funds("total=854", "total=845万");
    assertEquals(List.of(), told(rule, form));
    SampleForm twice = project("乙").funds("total=854", "total=845");
    assertEquals(List.of("total DIFFERS error"), told(rule, twice));
    Check check = checks(rule, twice).get(0);
    assertEquals(Map.of("amounts", "854万元、845万元", "form", "乙"), check.facts());
    assertEquals(2, check.places().size());
  }

  @Test
  void oneAmountPrintedWithMoreAndFewerDecimalsAgrees() {
    Rule rule = new AmountRepeatedDiffers();
    assertEquals(
        List.of("total AGREES"), told(rule, project("乙").funds("total=148.74", "total=148.736")));
    assertEquals(
        List.of("total AGREES"), told(rule, project("乙").funds("total=5", "total=50000元")));
    assertEquals(
        List.of("total DIFFERS error"),
        told(rule, project("乙").funds("total=148.74", "total=148.736", "total=148.75")));
  }

  @Test
  void twoLabelsTwoHorizonsAndTwoMeasuresAreTwoRows() {
    assertEquals(
        List.of(),
        told(
            new AmountRepeatedDiffers(),
            project("乙")
                .funds("total#项目总投资=9", "total#年度资金总额=3", "total@term=6", "total@executed=2")));
  }

  @ParameterizedTest
  @CsvSource({
    "projectExpenditure#项目支出=245.6, projectExpenditure DIFFERS error",
    "projectExpenditure#项目支出=254.6, projectExpenditure AGREES",
    "projectExpenditure#项目支出=255, projectExpenditure AGREES",
    "projectExpenditure#项目支出=254, projectExpenditure AGREES",
    "projectExpenditure#项目支出=2546000元, projectExpenditure AGREES",
    "projectExpenditure#项目支出=530.6, projectExpenditure DIFFERS error",
    "total#部门预算总额=530.6, total AGREES",
    "total#部门预算总额=536, total DIFFERS error",
    "total@term#总投资=900, ''",
    "ownLevelBudget#本级预算=5, ''"
  })
  void anAmountInATextIsTheOneInTheTable(String mention, String told) {
    SampleForm form =
        department("甲局")
            .funds("total=530.6", "basicExpenditure=276", "projectExpenditure=254.6")
            .mentions(mention);
    assertEquals(told, String.join(" ", told(new AmountRepeatedDiffers(), form)));
  }

  @Test
  void aTextsTotalMayBeAnyOfAProjectsAmounts() {
    SampleForm form =
        project("乙")
            .funds("ownLevelBudget=57.6", "higherLevelFunds=12")
            .mentions("total#年度预算=57.6", "total#年度预算=69.6", "total#年度预算=12");
    assertEquals(List.of("ownLevelBudget AGREES"), told(new AmountRepeatedDiffers(), form));
  }

  @Test
  void anAmountInANameIsAWarning() {
    SampleForm form = project("修缮（200万元）").funds("total=204.6").mentions("total#=200");
    assertEquals(List.of("total DIFFERS warning"), told(new AmountRepeatedDiffers(), form));
    assertEquals(
        Map.of("form", "修缮（200万元）", "amounts", "204.6万元、200万元", "text", "200"),
        checks(new AmountRepeatedDiffers(), form).get(0).facts());
  }

  @ParameterizedTest
  @CsvSource({
    "total#项目申报金额（万元）=39.5, total DIFFERS warning",
    "total#项目申报金额=36.5, ''",
    "total#项目申报金额=37, ''",
    "total#项目申报金额=30, ''",
    "total#项目总投资=100, ''"
  })
  void ofTwoTotalsOfTheYearTheOneThatNothingComesToIsAWarning(String other, String told) {
    SampleForm form =
        project("乙").funds(other, "total#年度资金总额=36.5", "fiscalAppropriation=30", "otherFunds=6.5");
    assertEquals(told, String.join(" ", told(new AmountRepeatedDiffers(), form)));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 100, AGREES",
    "100, 80.45, 100, DIFFERS error",
    "3, 2, 66.67, AGREES",
    "3, 2, 66.66, AGREES",
    "3, 2, 66.7, AGREES",
    "3, 2, 66.68, DIFFERS error",
    "90, 89.974, 99.97, AGREES",
    "90, 0, 0, AGREES"
  })
  void theExecutionRateIsExecutedOverBudgetRoundedOrCutOff(
      String budget, String executed, String rate, String told) {
    SampleForm form =
        project("乙").funds("total@adjustedBudget=" + budget, "total@executed=" + executed);
    assertEquals(List.of("乙 " + told), told(new ExecutionRate(), form.rate(rate)));
  }

  @Test
  void theYearsWholeBudgetCountsBeforeThePlannedOne() {
    Rule rule = new ExecutionRate();
    SampleForm form =
        project("乙").funds("total=50", "total@adjustedBudget=100", "total@executed=50").rate("100");
    assertEquals(
        Map.of(
            "form",
            "乙",
            "rate",
            "100",
            "expected",
            "50.00",
            "budget",
            "1000000",
            "executed",
            "500000"),
        checks(rule, form).get(0).facts());
    assertEquals(
        List.of("乙 AGREES"),
        told(rule, project("乙").funds("total=50", "total@executed=50").rate("100")));
    assertEquals(
        List.of(), told(rule, project("乙").funds("total=0", "total@executed=0").rate("100")));
  }
}
