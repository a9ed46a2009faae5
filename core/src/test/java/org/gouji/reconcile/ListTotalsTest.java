package org.gouji.reconcile;

import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Location.InSheet;
import org.gouji.document.Location.InTable;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.Submission;
import org.gouji.model.Subtotal;
import org.gouji.model.Subtotal.Level;
import org.junit.jupiter.api.Test;

/** A list's total rows: over which projects they stand, and whether these come to them. */
class ListTotalsTest {

  /** A list, row by row: {@code 甲 5} is a project, {@code 合计=9} a total, {@code 小计@class=4}. */
  private static FilingDocument list(String... rows) {
    List<Filing> filings = new ArrayList<>();
    List<Subtotal> totals = new ArrayList<>();
    for (int row = 1; row <= rows.length; row++) {
      Location at = new InSheet("表1", row, 1);
      String[] parts = rows[row - 1].split("[= @]");
      String amount = "total#预算数=" + parts[parts.length - 1];
      if (rows[row - 1].contains("=")) {
        Level level = parts.length == 2 ? Level.DEPARTMENT : Level.valueOf(parts[1].toUpperCase());
        totals.add(new Subtotal(parts[0], level, List.of(SampleFund.of(amount, at)), at));
      } else {
        filings.add(project(parts[0]).of(null, "甲局").funds(amount).at(at).filing());
      }
    }
    return document("清单.xlsx", filings, totals);
  }

  private static FilingDocument document(String file, List<Filing> filings, List<Subtotal> totals) {
    return new FilingDocument(file, FilingDocument.Status.READ, filings, totals, List.of());
  }

  private static List<String> told(FilingDocument... documents) {
    return checks(documents)
        .map(
            check ->
                check.facts().get("list")
                    + " "
                    + check.verdict()
                    + (check.severity() == null ? "" : " " + check.severity().word())
                    + " "
                    + check.facts().get("projects"))
        .toList();
  }

  private static Stream<Check> checks(FilingDocument... documents) {
    Submission submission = Submissions.gather(List.of(documents)).value().get(0);
    return new ProjectsSumToDepartment()
        .check(new Dossier(submission, List.of())).stream()
            .filter(check -> check.facts().containsKey("list"));
  }

  @Test
  void aRowOverItsProjectsIsTheirSum() {
    assertEquals(List.of("合计 EXACT 2"), told(list("合计=9", "甲 5", "乙 4")));
    assertEquals(List.of("合计 DIFFERS error 2"), told(list("合计=8.1", "甲 5", "乙 4")));
    assertEquals(List.of("合计 ROUNDED 2"), told(list("合计=9.1", "甲 5.04", "乙 4.05")));
  }

  @Test
  void aRowUnderItsProjectsIsTheirSum() {
    assertEquals(
        List.of("小计 EXACT 2", "小计 DIFFERS error 1", "合计 EXACT 3"),
        told(list("甲 5", "乙 4", "小计@class=9", "丙 2", "小计@class=3", "合计=11")));
  }

  @Test
  void unitsAndClassesStandWithinTheDepartment() {
    assertEquals(
        List.of(
            "836甲局 EXACT 3", "836001机关 EXACT 2", "运转类 EXACT 1", "发展类 EXACT 1", "836002中心 EXACT 1"),
        told(
            list(
                "836甲局=11",
                "836001机关@unit=9",
                "运转类@class=5",
                "甲 5",
                "发展类@class=4",
                "乙 4",
                "836002中心@unit=2",
                "丙 2")));
  }

  @Test
  void aRowWithANameOfItsOwnMayHoldMore() {
    assertEquals(List.of("836甲局 DIFFERS note 2"), told(list("836甲局=9.777", "甲 5", "乙 4")));
    assertEquals(List.of("836甲局 DIFFERS error 2"), told(list("836甲局=8.777", "甲 5", "乙 4")));
    assertEquals(List.of("836甲局 DIFFERS error 2"), told(list("836甲局=43.2", "甲 11", "乙 23.2")));
  }

  @Test
  void theSlipThatClosesItIsTheCause() {
    List<LikelyCause> causes =
        checks(list("合计=43.2", "甲 11", "乙 23.2")).findFirst().orElseThrow().likelyCauses();
    assertEquals(Cause.DIGITS_TRANSPOSED, causes.get(0).cause());
    assertEquals(
        Map.of("name", "乙", "stated", "23.2", "would", "32.2", "unit", "万元", "ambiguous", "2"),
        causes.get(0).facts());
  }

  @Test
  void aProjectListedTwiceMustBeSettledFirst() {
    assertEquals(List.of("合计 BLOCKED error 3"), told(list("合计=9", "甲 5", "乙 4", "甲 5")));
  }

  @Test
  void theTotalOfSeveralDepartmentsIsHeldAgainstNoneOfThem() {
    Location at = new InSheet("表1", 2, 1);
    List<Filing> filings =
        List.of(
            project("甲").of(null, "甲局").funds("total#预算数=5").at(at).filing(),
            project("乙").of(null, "水利局").funds("total#预算数=4").at(new InSheet("表1", 3, 1)).filing());
    Subtotal total =
        new Subtotal(
            "合计",
            Level.DEPARTMENT,
            List.of(SampleFund.of("total#预算数=8", at)),
            new InSheet("表1", 1, 1));
    assertEquals(List.of(), told(document("清单.xlsx", filings, List.of(total))));
  }

  @Test
  void aListOverTwoTablesOfATextDocumentIsOneList() {
    List<Filing> filings =
        List.of(
            department("甲局").filing(),
            project("甲").of(null, "甲局").funds("total=5").at(new InTable(2, 3, 1)).filing(),
            project("乙").of(null, "甲局").funds("total=4").at(new InTable(3, 2, 1)).filing());
    Location at = new InTable(2, 2, 1);
    Subtotal total =
        new Subtotal("合计", Level.DEPARTMENT, List.of(SampleFund.of("total=9", at)), at);
    assertEquals(List.of("合计 EXACT 2"), told(document("清单.docx", filings, List.of(total))));
  }

  @Test
  void aListWithoutTotalsHasNone() {
    assertEquals(List.of(), told(list("甲 5", "乙 4")));
  }
}
