package org.gouji.reconcile;

import static org.gouji.reconcile.MoneyAssertions.causes;
import static org.gouji.reconcile.MoneyAssertions.checks;
import static org.gouji.reconcile.MoneyAssertions.told;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Location.InTable;
import org.junit.jupiter.api.Test;

class SourcesSumToTotalTest {

  private final Rule rule = new SourcesSumToTotal();

  @Test
  void aTotalThatIsNotTheSumOfItsSourcesDiffersAndTheSlipIsNamed() {
    SampleForm form = project("甲").funds("total=30.12", "fiscalAppropriation=31.02", "otherFunds=");
    assertEquals(List.of("total DIFFERS error 301200 310200"), told(rule, form));
    Check check = checks(rule, form).get(0);
    assertEquals("甲", check.facts().get("form"));
    assertEquals(new BigDecimal("9000"), check.difference());
    assertEquals(List.of(new Place("甲.docx", new InTable(1, 10, 2))), check.places());
    assertEquals(
        List.of(
            "DIGITS_TRANSPOSED {name=fiscalAppropriation, stated=31.02, would=30.12, unit=万元,"
                + " ambiguous=2}",
            "DIGITS_TRANSPOSED {name=total, stated=30.12, would=31.02, unit=万元, ambiguous=2}"),
        causes(rule, form));
  }

  @Test
  void eachHorizonAndMeasureIsCheckedByItself() {
    SampleForm form =
        project("甲")
            .funds("total@term=9", "fiscalAppropriation@term=6", "otherFunds@term=3")
            .funds("total=5", "fiscalAppropriation=2", "otherFunds=2")
            .funds("total@executed=4", "fiscalAppropriation@executed=4", "otherFunds@executed=0");
    assertEquals(
        List.of(
            "total DIFFERS error 50000 40000",
            "total EXACT 40000 40000",
            "total EXACT 90000 90000"),
        told(rule, form));
  }

  @Test
  void blankZeroAndAbsentAreThreeThings() {
    assertEquals(
        List.of(),
        told(rule, project("甲").funds("total=5", "fiscalAppropriation=", "otherFunds=")));
    assertEquals(
        List.of("total DIFFERS error 50000 0"),
        told(rule, project("甲").funds("total=5", "fiscalAppropriation=0", "otherFunds=")));
    assertEquals(List.of(), told(rule, project("甲").funds("total=5")));
  }

  @Test
  void aTotalOfZeroWithFilledPartsDiffersAndABlankOneIsToldAsNotComparable() {
    assertEquals(
        List.of("total DIFFERS error 0 900000"),
        told(rule, project("甲").funds("total=0", "fiscalAppropriation=90", "otherFunds=")));
    SampleForm blank = project("甲").funds("total=", "fiscalAppropriation=90", "otherFunds=");
    assertEquals(List.of("total NOT_COMPARABLE note"), told(rule, blank));
    assertEquals("total-blank", checks(rule, blank).get(0).facts().get("reason"));
  }

  @Test
  void oneSourceAloneMayBeAPartButNeverMoreThanTheTotal() {
    assertEquals(List.of(), told(rule, project("甲").funds("total=9", "fiscalAppropriation=6")));
    assertEquals(
        List.of("total DIFFERS error 60000 90000"),
        told(rule, project("甲").funds("total=6", "fiscalAppropriation=9")));
  }

  @Test
  void aRowWithinAnotherIsNeverCountedBesideIt() {
    assertEquals(
        List.of("total EXACT 90000 90000"),
        told(
            rule,
            project("甲")
                .funds(
                    "total=9",
                    "fiscalAppropriation=6",
                    "generalPublicBudget<fiscalAppropriation=4",
                    "otherFunds=3")));
  }

  @Test
  void partsAboveTheRowThatTheyStandInDiffer() {
    assertEquals(
        List.of("total EXACT 90000 90000", "fiscalAppropriation DIFFERS error 60000 70000"),
        told(
            rule,
            project("甲")
                .funds(
                    "total=9",
                    "fiscalAppropriation=6",
                    "generalPublicBudget<fiscalAppropriation=7",
                    "otherFunds=3")));
  }

  @Test
  void fiscalMoneyPrintedBesideItsOwnPartsIsOneDecomposition() {
    assertEquals(
        List.of("total EXACT 90000 90000"),
        told(
            rule,
            project("甲")
                .funds(
                    "total=9",
                    "fiscalAppropriation=6",
                    "generalPublicBudget=4",
                    "governmentFunds=2",
                    "otherFunds=3")));
  }

  @Test
  void twoDecompositionsOfOneTotalAreCheckedApart() {
    assertEquals(
        List.of("total EXACT 90000 90000", "total DIFFERS error 90000 80000"),
        told(
            rule,
            project("甲")
                .funds(
                    "total=9",
                    "fiscalAppropriation=6",
                    "otherFunds=3",
                    "ownLevelBudget=5",
                    "higherLevelFunds=3")));
  }

  @Test
  void ofSeveralTotalsTheOneThatTheSourcesComeToIsMeant() {
    assertEquals(
        List.of("total EXACT 90000 90000"),
        told(
            rule,
            project("甲")
                .funds(
                    "total#项目总投资=100", "total#年度资金总额=9", "fiscalAppropriation=6", "otherFunds=3")));
  }

  @Test
  void aTotalThatContradictsItselfBlocksItsSum() {
    SampleForm form =
        project("甲").funds("total=9", "total=8", "fiscalAppropriation=6", "otherFunds=1");
    assertEquals(List.of("total BLOCKED error 90000 70000"), told(rule, form));
    assertEquals("amount-repeated", checks(rule, form).get(0).facts().get("reason"));
  }

  @Test
  void aTextAmongTheSourcesIsTheFirstCause() {
    SampleForm form = project("甲").funds("total=9", "fiscalAppropriation=6", "otherFunds=自筹");
    assertEquals(List.of("total DIFFERS error 90000 60000"), told(rule, form));
    assertEquals(
        "AMOUNT_NOT_A_NUMBER {name=otherFunds, stated=自筹, yuan=30000}", causes(rule, form).get(0));
  }

  @Test
  void withoutAUnitNothingIsCompared() {
    SampleForm form = project("甲").funds("total=9无", "fiscalAppropriation=6无", "otherFunds=1无");
    assertEquals(List.of("total NOT_COMPARABLE note"), told(rule, form));
    assertEquals("unit-missing", checks(rule, form).get(0).facts().get("reason"));
  }
}
