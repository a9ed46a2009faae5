package org.gouji.reconcile;

import static org.gouji.reconcile.MoneyAssertions.causes;
import static org.gouji.reconcile.MoneyAssertions.checks;
import static org.gouji.reconcile.MoneyAssertions.told;
import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Location.InTable;
import org.gouji.model.Stage;
import org.junit.jupiter.api.Test;

class ProjectsSumToDepartmentTest {

  private static final String SUBJECT = "projectExpenditure ";
  private final Rule rule = new ProjectsSumToDepartment();

  @Test
  void theProjectsComeToTheDepartmentsProjectExpenditureAndEachIsNamed() {
    SampleForm[] forms = {
      department("甲局").funds("projectExpenditure=61.696"),
      project("乙").funds("ownLevelBudget=57.6", "higherLevelFunds=10"),
      project("丙").funds("total=4.096", "fiscalAppropriation=4")
    };
    assertEquals(List.of(SUBJECT + "EXACT 616960 616960"), told(rule, forms));
    Check check = checks(rule, forms).get(0);
    assertEquals(List.of("乙", "丙"), check.contributors().stream().map(Contributor::name).toList());
    assertEquals(new Place("乙.docx", new InTable(1, 10, 2)), check.contributors().get(0).place());
    assertEquals("甲局", check.facts().get("form"));
    assertEquals("2", check.facts().get("projects"));
  }

  @Test
  void aDecimalPointInTheWrongPlaceIsTheCause() {
    assertEquals(
        List.of(
            "DECIMAL_POINT_SHIFTED {name=乙, stated=0.491, would=4.91, unit=万元}",
            "PROJECT_MISSING {yuan=44190}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=15.18"),
            project("乙").funds("total=0.491"),
            project("丙").funds("total=10.27")));
  }

  @Test
  void yuanInAColumnOfTenThousandsIsTheCause() {
    assertEquals(
        List.of("UNIT_CONFUSED {name=乙, stated=334700, would=33.47, unit=万元}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=36.59"),
            project("乙").funds("total=334700"),
            project("丙").funds("total=3.12")));
  }

  @Test
  void aMinusTooManyIsTheCauseOnAnAddendOrOnTheTotal() {
    assertEquals(
        List.of(
            "SIGN_REVERSED {name=乙, stated=-12.8, would=12.8, unit=万元}",
            "PROJECT_MISSING {yuan=256000}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=16.9"),
            project("乙").funds("total=-12.8"),
            project("丙").funds("total=4.1")));
    assertEquals(
        List.of("SIGN_REVERSED {name=projectExpenditure, stated=-16.9, would=16.9, unit=万元}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=-16.9"),
            project("乙").funds("total=12.8"),
            project("丙").funds("total=4.1")));
  }

  @Test
  void whatAnotherRowOfTheFormSaysIsTheLikelierOfTwoSlips() {
    assertEquals(
        List.of(
            "DIGITS_TRANSPOSED {name=丙, stated=11.81, would=11.18, unit=万元,"
                + " confirmedBy=fiscalAppropriation, ambiguous=2}",
            "DIGITS_TRANSPOSED {name=乙, stated=3.92, would=3.29, unit=万元, ambiguous=2}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=15.1"),
            project("乙").funds("total=3.92", "fiscalAppropriation=3.92", "otherFunds="),
            project("丙").funds("total=11.81", "fiscalAppropriation=11.18", "otherFunds=")));
  }

  @Test
  void aTextInAnAmountIsTheFirstCause() {
    SampleForm[] forms = {
      department("甲局").funds("projectExpenditure=15"),
      project("乙").funds("total=5.37"),
      project("丙").funds("total=见附件")
    };
    assertEquals(List.of(SUBJECT + "DIFFERS error 150000 53700"), told(rule, forms));
    assertEquals(
        "AMOUNT_NOT_A_NUMBER {name=丙, stated=见附件, yuan=96300}", causes(rule, forms).get(0));
  }

  @Test
  void aProjectFiledTwiceBlocksTheSumUntilItIsSettled() {
    SampleForm[] forms = {
      department("甲局").funds("projectExpenditure=15.3"),
      project("乙").funds("total=5.3"),
      project("丙").funds("total=10"),
      project("乙 ").funds("total=5.3").in("乙2.docx")
    };
    assertEquals(List.of(SUBJECT + "BLOCKED error 153000 206000"), told(rule, forms));
    assertEquals(List.of("PROJECT_FILED_TWICE {name=乙 , yuan=53000}"), causes(rule, forms));
  }

  @Test
  void superiorFundsThatWereAddedInAreTheCause() {
    assertEquals(
        List.of("HIGHER_LEVEL_FUNDS_INCLUDED {yuan=133000}", "PROJECT_MISSING {yuan=133000}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=28.6"),
            project("乙").funds("ownLevelBudget=5.3", "higherLevelFunds=6"),
            project("丙").funds("ownLevelBudget=10", "higherLevelFunds=7.3")));
    assertEquals(
        List.of("HIGHER_LEVEL_FUNDS_INCLUDED {yuan=73000, name=丙}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=15.3"),
            project("乙").funds("ownLevelBudget=5.3", "higherLevelFunds=6"),
            project("丙").funds("ownLevelBudget=17.3", "higherLevelFunds=7.3")));
  }

  @Test
  void allTheProjectsThatAreMissingTogetherAreOneCauseWhereTheyCloseItExactly() {
    SampleForm form =
        department("甲局").task("乙", "total=5.3").task("丙", "total=71.23").task("丁", "total=3");
    SampleForm one = project("乙").funds("total=5.3");
    assertEquals(
        List.of("PROJECT_MISSING {name=丙、丁, yuan=742300, count=2}"),
        causes(rule, form.funds("projectExpenditure=79.53"), one));
    assertEquals(
        List.of("PROJECT_MISSING {yuan=752300}"),
        causes(
            rule,
            department("甲局")
                .funds("projectExpenditure=80.53")
                .task("丙", "total=71.23")
                .task("丁", "total=3"),
            one));
  }

  @Test
  void theOneAmountThatIsBlankMayBeWhatIsShort() {
    SampleForm form = department("甲局").funds("projectExpenditure=76.53");
    SampleForm filled = project("乙").funds("total=5.3");
    SampleForm blank = project("丙").funds("total=");
    assertEquals(
        List.of("PROJECT_MISSING {unfilled=丙, yuan=712300}"), causes(rule, form, filled, blank));
    assertEquals(
        List.of("PROJECT_MISSING {yuan=712300}"),
        causes(rule, form, filled, blank, project("丁").funds("ownLevelBudget=")));
  }

  @Test
  void aZeroIsWhatIsShortOnlyWhereAnotherRowSaysSo() {
    SampleForm form = department("甲局").funds("projectExpenditure=76.53");
    SampleForm filled = project("乙").funds("total=5.3");
    assertEquals(
        List.of("PROJECT_MISSING {unfilled=丙, yuan=712300, confirmedBy=fiscalAppropriation}"),
        causes(rule, form, filled, project("丙").funds("total=0", "fiscalAppropriation=71.23")));
    assertEquals(
        List.of("PROJECT_MISSING {yuan=712300}"),
        causes(rule, form, filled, project("丙").funds("total=0", "fiscalAppropriation=0")));
  }

  @Test
  void aProjectMissingClosesAShortfallAndHasItsNameWhereTheDepartmentGivesOne() {
    SampleForm one = project("乙").funds("total=5.3");
    assertEquals(
        List.of("PROJECT_MISSING {yuan=712300}"),
        causes(rule, department("甲局").funds("projectExpenditure=76.53"), one));
    assertEquals(
        List.of("PROJECT_MISSING {name=丙, yuan=712300}"),
        causes(
            rule,
            department("甲局")
                .funds("projectExpenditure=76.53")
                .task("基本支出：人员类")
                .task("项目支出1：乙")
                .task("项目支出2：丙"),
            one));
    assertEquals(
        List.of("PROJECT_MISSING {name=丙, yuan=712300}"),
        causes(
            rule,
            department("甲局")
                .funds("projectExpenditure=76.53")
                .task("丁", "total=3")
                .task("丙", "total=71.23"),
            one));
  }

  @Test
  void aRoundedTotalIsExplainedByTheOnlyChangeThatClosesItButForItsRounding() {
    assertEquals(
        List.of("UNIT_CONFUSED {name=乙, stated=334700, would=33.47, unit=万元}"),
        causes(
            rule,
            department("甲局").funds("projectExpenditure=36.6"),
            project("乙").funds("total=334700"),
            project("丙").funds("total=3.12")));
  }

  @Test
  void nothingToCompareIsTold() {
    SampleForm department = department("甲局").funds("projectExpenditure=15");
    SampleForm project = project("乙").funds("total=15");
    assertEquals("no-department-form", reason(project));
    assertEquals("no-project-forms", reason(department));
    assertEquals("no-project-expenditure", reason(department("甲局").funds("total=15"), project));
    assertEquals("no-project-amounts", reason(department, project("乙")));
    assertEquals("total-blank", reason(department("甲局").funds("projectExpenditure="), project));
    assertEquals(
        "total-not-a-number", reason(department("甲局").funds("projectExpenditure=见表"), project));
  }

  @Test
  void formsOfAnotherStageAreNotAddedWhereThereAreFormsOfTheSame() {
    assertEquals(
        List.of(SUBJECT + "EXACT 150000 150000"),
        told(
            rule,
            department("甲局").funds("projectExpenditure=15"),
            project("乙").funds("total=15"),
            project("乙").funds("total=14").stage(Stage.SELF_EVALUATION)));
  }

  @Test
  void nineProjectsInNineFilesLeaveNoMoreSlackThanInOne() {
    List<String> amounts =
        List.of("57.6", "4.096", "3.84", "6.4", "6.4", "23.04", "20.48", "14.08", "12.8");
    SampleForm[] forms =
        Stream.concat(
                Stream.of(department("甲局").funds("projectExpenditure=148.9")),
                IntStream.range(0, 9)
                    .mapToObj(i -> project("项目" + i).funds("total=" + amounts.get(i))))
            .toArray(SampleForm[]::new);
    assertEquals(List.of(SUBJECT + "DIFFERS error 1489000 1487360"), told(rule, forms));
  }

  @Test
  void amountsWithoutDecimalsAreNoTraceOfRounding() {
    assertEquals(
        List.of(SUBJECT + "DIFFERS error 90000 80000"),
        told(
            rule,
            department("甲局").funds("projectExpenditure=9"),
            project("乙").funds("total=6"),
            project("丙").funds("total=2")));
    assertEquals(
        List.of(SUBJECT + "WITHIN_INTERVAL note 9 8"),
        told(
            rule,
            department("甲局").funds("projectExpenditure=9元"),
            project("乙").funds("total=6元"),
            project("丙").funds("total=2元")));
  }

  @Test
  void theOrderOfTheFormsChangesNeitherVerdictNorCauses() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<SampleForm> forms = new ArrayList<>(forty(random));
      forms.add(department("甲局").funds("projectExpenditure=1234.567"));
      SampleForm[] one = forms.toArray(SampleForm[]::new);
      Collections.shuffle(forms, random);
      SampleForm[] other = forms.toArray(SampleForm[]::new);
      assertEquals(told(rule, one), told(rule, other));
      assertTrue(
          causes(rule, one).containsAll(causes(rule, other))
              && causes(rule, other).containsAll(causes(rule, one)));
    }
  }

  private String reason(SampleForm... forms) {
    Check check = checks(rule, forms).get(0);
    assertEquals(Verdict.NOT_COMPARABLE, check.verdict());
    return check.facts().get("reason");
  }

  private static List<SampleForm> forty(Random random) {
    return IntStream.range(0, 40)
        .mapToObj(i -> project("项目" + i).funds("total=" + random.nextInt(100_000) / 1000.0))
        .toList();
  }
}
