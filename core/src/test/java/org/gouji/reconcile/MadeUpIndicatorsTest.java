package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.Horizon;
import org.gouji.model.Objective;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.testing.SharedFolder;
import org.gouji.testing.TruthFilings;
import org.junit.jupiter.api.Test;

/** The rules about indicators against submissions whose truth is known. */
class MadeUpIndicatorsTest {

  private static final Set<RuleCode> RULES =
      new HashSet<>(
          IndicatorRules.of(ReconcilerOptions.STANDARD).stream().map(Rule::code).toList());

  @Test
  void everyErrorThatIsToBeFoundIsFound() {
    List<String> missed = new ArrayList<>();
    for (TruthFilings truth : truths()) {
      List<Check> told = told(truth);
      for (JsonNode wanted : truth.expected().path("checks")) {
        boolean ours = RULES.contains(RuleCode.valueOf(wanted.path("rule").asText()));
        boolean found = told.stream().anyMatch(check -> answers(check, wanted));
        if (ours && wanted.path("required").asBoolean() && !found) {
          missed.add(truth.id() + " " + wanted);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void nothingIsToldThatTheTruthDoesNotKnow() {
    List<String> alarms = new ArrayList<>();
    for (TruthFilings truth : truths()) {
      for (Check check : told(truth)) {
        boolean known =
            stream(truth.expected().path("checks"))
                .filter(wanted -> answers(check, wanted))
                .anyMatch(wanted -> check.severity() != Severity.ERROR || mayBeError(wanted));
        if (!known) {
          alarms.add(
              truth.id()
                  + " "
                  + check.rule()
                  + " "
                  + check.severity()
                  + " "
                  + check.subject()
                  + " "
                  + check.facts());
        }
      }
    }
    assertEquals(List.of(), alarms);
  }

  private static List<TruthFilings> truths() {
    Optional<Path> synthetic = SharedFolder.find("synthetic");
    assumeTrue(synthetic.isPresent(), "no shared folder beside the checkout");
    return TruthFilings.readAll(synthetic.get());
  }

  private static List<Check> told(TruthFilings truth) {
    return Reconciler.standard().reconcile(submission(truth)).checks().stream()
        .filter(check -> RULES.contains(check.rule()) && check.severity() != null)
        .toList();
  }

  private static boolean answers(Check check, JsonNode wanted) {
    Set<String> names =
        new HashSet<>(List.of(IndicatorName.written(wanted.path("subject").asText())));
    stream(wanted.path("names")).forEach(name -> names.add(IndicatorName.written(name.asText())));
    boolean rule =
        check.rule().name().equals(wanted.path("rule").asText())
            || stream(wanted.path("optionalRules"))
                .anyMatch(other -> other.asText().equals(check.rule().name()));
    return rule
        && Stream.of(
                check.subject(),
                check.facts().get("project"),
                check.facts().get("form"),
                check.facts().get("name"))
            .filter(said -> said != null)
            .anyMatch(said -> names.contains(IndicatorName.written(said)));
  }

  private static boolean mayBeError(JsonNode wanted) {
    return wanted.path("severity").asText().equals("error")
        || stream(wanted.path("_alternatives").path("severities"))
            .anyMatch(each -> each.asText().equals("error"));
  }

  static Submission submission(TruthFilings truth) {
    List<Filed<DepartmentFiling>> departments = new ArrayList<>();
    List<Filed<ProjectFiling>> projects = new ArrayList<>();
    for (FilingDocument document : truth.documents()) {
      for (Filing filing : document.filings()) {
        if (filing instanceof DepartmentFiling department) {
          departments.add(new Filed<>(document.file(), department));
        } else if (filing instanceof ProjectFiling project) {
          projects.add(new Filed<>(document.file(), withBlankObjective(truth, project)));
        }
      }
    }
    return new Submission(null, null, departments, projects);
  }

  /** The truth leaves out an objective whose cell is blank; the parser does not. */
  private static ProjectFiling withBlankObjective(TruthFilings truth, ProjectFiling project) {
    boolean blanked =
        stream(truth.truth().path("errors"))
            .anyMatch(
                error ->
                    error.path("kind").asText().equals("objective-blank")
                        && error.path("now").asText().isEmpty()
                        && project.project() != null
                        && error.path("project").asText().equals(project.project().name()));
    return blanked
        ? new ProjectFiling(
            project.heading(),
            project.project(),
            project.period(),
            project.funds(),
            List.of(new Objective(Horizon.YEAR, "", null, project.heading().location())),
            project.indicators(),
            project.execution(),
            project.totals(),
            project.remarks())
        : project;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes.stream();
  }
}
