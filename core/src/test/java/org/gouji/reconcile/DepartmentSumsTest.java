package org.gouji.reconcile;

import static org.gouji.reconcile.MoneyAssertions.causes;
import static org.gouji.reconcile.MoneyAssertions.checks;
import static org.gouji.reconcile.MoneyAssertions.told;
import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentSumsTest {

  private final Rule basic = new BasicPlusProjectIsTotal();
  private final Rule tasks = new TasksSumToTotal();

  @Test
  void basicAndProjectExpenditureAreTheTotal() {
    assertEquals(
        List.of("total EXACT 11072300 11072300"),
        told(
            basic,
            department("甲局")
                .funds("total=1107.23", "basicExpenditure=958.494", "projectExpenditure=148.736")));
  }

  @Test
  void aSlipInBasicExpenditureIsFound() {
    SampleForm form =
        department("甲局")
            .funds("total=1107.23", "basicExpenditure=985.494", "projectExpenditure=148.736");
    assertEquals(List.of("total DIFFERS error 11072300 11342300"), told(basic, form));
    assertEquals(
        List.of(
            "DIGITS_TRANSPOSED {name=basicExpenditure, stated=985.494, would=958.494, unit=万元}"),
        causes(basic, form));
  }

  @Test
  void aFormWithOneOfTheTwoRowsHasNothingToAddUp() {
    assertEquals(List.of(), told(basic, department("甲局").funds("total=9", "projectExpenditure=3")));
    assertEquals(
        List.of(),
        told(basic, department("甲局").funds("total=9", "basicExpenditure=", "projectExpenditure=")));
  }

  @Test
  void tasksAreTheTotalAndSayWhichOneSlipped() {
    SampleForm form =
        department("甲局").funds("total=30").task("人员经费", "total=20").task("场馆维护", "total=1");
    assertEquals(List.of("total DIFFERS error 300000 210000"), told(tasks, form));
    assertEquals(
        List.of("DECIMAL_POINT_SHIFTED {name=场馆维护, stated=1, would=10, unit=万元}"),
        causes(tasks, form));
  }

  @Test
  void tasksThatAreProjectsAreTheProjectExpenditure() {
    SampleForm form =
        department("甲局")
            .funds("total=30", "projectExpenditure=12")
            .task("项目支出1：乙", "total=5")
            .task("项目支出2：丙", "total=6");
    assertEquals(List.of("projectExpenditure DIFFERS error 120000 110000"), told(tasks, form));
    assertEquals("甲局", checks(tasks, form).get(0).facts().get("form"));
  }

  @Test
  void tasksThatComeToTheOtherTotalAgreeWithThat() {
    SampleForm form =
        department("甲局")
            .funds("total=30", "projectExpenditure=11")
            .task("乙", "total=5")
            .task("丙", "total=6");
    assertEquals(List.of("projectExpenditure EXACT 110000 110000"), told(tasks, form));
  }

  @Test
  void tasksWithoutAmountsAreNotAdded() {
    assertEquals(
        List.of(), told(tasks, department("甲局").funds("total=30").task("乙").task("丙", "total=")));
  }

  @Test
  void aTaskAndItsProjectMayNotStateTwoAmounts() {
    Rule repeated = new AmountRepeatedDiffers();
    SampleForm form = department("甲局").task("项目支出1：乙", "total=4.91").task("丙", "total=6");
    List<Check> checks =
        checks(
            repeated, form, project("乙").funds("total=0.491"), project("丙").funds("total=60000元"));
    assertEquals(
        List.of("乙 DIFFERS error", "丙 AGREES"),
        told(
            repeated, form, project("乙").funds("total=0.491"), project("丙").funds("total=60000元")));
    assertEquals("4.91万元、0.491万元", checks.get(0).facts().get("amounts"));
  }
}
