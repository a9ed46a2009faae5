package org.gouji.reconcile;

import static org.gouji.reconcile.MoneyAssertions.checks;
import static org.gouji.reconcile.MoneyAssertions.told;
import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gouji.document.Location.InTable;
import org.gouji.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTest {

  @ParameterizedTest
  @CsvSource({
    "云栖县 司法局, AGREES",
    "云栖县　司法局, AGREES",
    "[066]云栖县司法局, AGREES",
    "066-云栖县司法局, AGREES",
    "云栖县司法局308001, AGREES",
    "云栖县司法局（盖章）, AGREES",
    "县司法局, DIFFERS warning",
    "云栖司法局, DIFFERS warning",
    "云栖县司法局本级, DIFFERS note",
    "云栖县司法局（机关）, DIFFERS note",
    "云栖县财政局, DIFFERS error",
    "青岚县司法局, DIFFERS error"
  })
  void aDepartmentSpelledAnotherWayIsAWarningItsOwnOfficeANoteAndAnotherOneAnError(
      String name, String told) {
    String subject = told.equals("AGREES") ? "云栖县司法局 " : "乙 ";
    assertEquals(
        List.of(subject + told),
        told(
            new SameDepartment(),
            department("云栖县司法局"),
            project("乙").of(null, name),
            project("丙").of(null, "云栖县司法局")));
  }

  @Test
  void aUnitBelongsToTheDepartmentThatItsCodeBeginsWith() {
    SampleForm department = department("甲局").of("836", "甲局");
    assertEquals(
        List.of("甲局 AGREES"),
        told(new SameDepartment(), department, project("乙").of("836001", "甲局文化馆")));
    assertEquals(
        List.of("乙 DIFFERS error"),
        told(new SameDepartment(), department, project("乙").of("837001", "文化馆")));
  }

  @Test
  void aFormOfTheUnitThatNamesAnotherDepartmentIsAWarning() {
    Check check =
        checks(
                new SameDepartment(),
                department("甲县第一中学"),
                project("乙").of(null, "甲县教育局").unit(null, "甲县第一中学"))
            .get(0);
    assertEquals("warning", check.severity().word());
    assertEquals(Map.of("form", "乙", "stated", "甲县教育局", "department", "甲县第一中学"), check.facts());
    assertEquals(List.of(new Place("乙.docx", new InTable(1, 1, 1))), check.places());
  }

  @Test
  void withoutADepartmentsTableTheNameThatMostPrintIsRight() {
    assertEquals(
        List.of("乙 DIFFERS error"),
        told(
            new SameDepartment(),
            project("乙").of(null, "财政局"),
            project("丙").of(null, "司法局"),
            project("丁").of(null, "司法局")));
  }

  @Test
  void theYearOfLastYearsFormDiffers() {
    SampleForm[] forms = {
      department("甲局"), project("乙").year(2023), project("丙"), project("丁").year(null)
    };
    assertEquals(List.of("乙 DIFFERS error"), told(new SameYear(), forms));
    assertEquals(
        Map.of("form", "乙", "stated", "2023", "year", "2024"),
        checks(new SameYear(), forms).get(0).facts());
    assertEquals(List.of("2024 AGREES"), told(new SameYear(), department("甲局"), project("丙")));
    assertEquals(List.of(), told(new SameYear(), project("丙").year(null)));
  }

  @Test
  void aPeriodMustMeetTheYear() {
    Rule rule = new PeriodCoversYear();
    assertEquals(
        List.of("乙 DIFFERS warning", "丙 AGREES", "丁 DIFFERS warning", "戊 AGREES"),
        told(
            rule,
            department("甲局"),
            project("乙").period("2023-01-01", "2023-12-31"),
            project("丙").period("2023-07-01", "2024-01-31"),
            project("丁").year(null).period("2025-01-01", null),
            project("戊").period(null, "2026-12-31"),
            project("己").period(null, null),
            project("庚")));
  }

  @Test
  void aProjectFiledTwiceIsToldOnceWithBothPlaces() {
    Rule rule = new ProjectNamesUnique();
    SampleForm[] forms = {project("乙"), project("丙"), project("乙").in("乙2.docx")};
    assertEquals(List.of("乙 DIFFERS error"), told(rule, forms));
    Check check = checks(rule, forms).get(0);
    assertEquals(List.of("乙.docx", "乙2.docx"), check.places().stream().map(Place::file).toList());
    assertEquals("2", check.facts().get("times"));
  }

  @Test
  void projectsOfOneNameAreTwoWhereUnitOrStageTellThemApart() {
    Rule rule = new ProjectNamesUnique();
    assertEquals(
        List.of(),
        told(
            rule,
            project("乙").unit("836001", "文化馆"),
            project("乙").unit("836002", "图书馆"),
            project("乙").unit("836001", "文化馆").stage(Stage.SELF_EVALUATION)));
  }
}
