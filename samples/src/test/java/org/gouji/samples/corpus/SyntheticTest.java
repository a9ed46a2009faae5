package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.finding.Severity;
import org.gouji.model.Submission;
import org.gouji.poi.OfficeFilings;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.Reconciliation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Made-up submissions, the whole way from the documents to the checks, against what is true. */
class SyntheticTest {

  private record Case(Judged judged, List<Reconciliation> reconciliations) {

    static Case of(Path folder) {
      List<Reconciliation> all =
          OfficeFilings.open(folder.resolve("files")).submissions().stream()
              .map(Reconciler.standard()::reconcile)
              .toList();
      List<Check> checks = all.stream().flatMap(each -> each.checks().stream()).toList();
      return new Case(new Judged(Truth.of(folder), checks), all);
    }

    Truth truth() {
      return judged.truth();
    }
  }

  private static List<Case> cases = List.of();

  @BeforeAll
  static void reconcilesThemAll() throws IOException {
    cases = SharedFolder.folders("synthetic").stream().map(Case::of).toList();
    assertTrue(cases.size() >= 60, cases.size() + " submissions");
  }

  @Test
  void eachFolderIsOneSubmission() {
    for (Case each : cases) {
      JsonNode expected = each.truth().expected();
      assertEquals(1, each.reconciliations().size(), each.truth().id());
      Submission submission = each.reconciliations().get(0).submission();
      assertEquals(expected.path("year").asInt(), submission.year(), each.truth().id());
      assertEquals(
          expected.at("/filings/project").asInt(), submission.projects().size(), each.truth().id());
    }
  }

  @Test
  void everyErrorIsFound() {
    assertEquals(List.of(), all(Judged::missed));
  }

  @Test
  void nothingIsToldThatIsNotTrue() {
    assertEquals(List.of(), all(Judged::alarms));
  }

  @Test
  void theInjectedCauseIsToldFirst() {
    assertEquals(List.of(), all(Judged::causesNotFirst));
  }

  @Test
  void theProjectsRollUpWithTheVerdictAndTheFiguresOfTheTruth() {
    assertEquals(List.of(), all(Judged::sumsNotSo));
  }

  @Test
  void eachSubmissionHasTheVerdictOfTheTruth() {
    for (Case each : cases) {
      Set<String> fair = Truth.fairVerdicts(each.truth().expected());
      String verdict = each.reconciliations().get(0).outcome().word();
      assertTrue(fair.contains(verdict), each.truth().id() + " " + verdict);
    }
  }

  @Test
  void aCleanSubmissionHasNoError() {
    List<Case> clean = cases.stream().filter(each -> each.truth().isClean()).toList();
    assertFalse(clean.isEmpty());
    for (Case each : clean) {
      boolean error = each.reconciliations().get(0).hasAtLeast(Severity.ERROR);
      assertFalse(error, each.truth().id());
    }
  }

  /** The judge is on trial too: what is not told is missed, what is told elsewhere is an alarm. */
  @Test
  void whatIsNotToldIsMissedAndWhatIsToldOfAnotherIsAnAlarm() {
    List<Check> none = List.of();
    assertEquals(
        cases.stream().mapToLong(each -> each.truth().required().count()).sum(),
        all(judged -> new Judged(judged.truth(), none).missed()).size());
    assertEquals(cases.size(), all(judged -> new Judged(judged.truth(), none).sumsNotSo()).size());
    Case clean = cases.stream().filter(each -> each.truth().isClean()).findFirst().orElseThrow();
    List<Check> errors =
        cases.stream()
            .flatMap(each -> each.judged().checks().stream())
            .filter(check -> check.severity() == Severity.ERROR)
            .toList();
    assertEquals(errors.size(), new Judged(clean.truth(), errors).alarms().size());
  }

  private static List<String> all(Function<Judged, List<String>> wrong) {
    return cases.stream().flatMap(each -> wrong.apply(each.judged()).stream()).toList();
  }
}
