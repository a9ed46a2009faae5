package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.reconcile.IndicatorMatch.Carrier;
import org.gouji.reconcile.IndicatorMatch.How;
import org.gouji.testing.SharedFolder;
import org.gouji.testing.TruthFilings;
import org.junit.jupiter.api.Test;

/** Names that made-up submissions have, in wordings that they have not. */
class MadeUpWordingsTest {

  private static final Map<String, UnaryOperator<String>> WORDINGS =
      new TreeMap<>(
          Map.of(
              "numbering", name -> "指标3：" + name,
              "quotation marks", name -> "“" + name + "”",
              "place", name -> "全县" + name,
              "year", name -> "2024年" + name,
              "verb", name -> "完成" + name,
              "ratio", name -> name.replaceAll("率$", "比例"),
              "count", name -> name.replaceAll("数$", "数量"),
              "rate of satisfaction", name -> name.replaceAll("满意度$", "满意率"),
              "word moved", name -> name.replace("发放及时率", "及时发放率"),
              "empty word", name -> name + "情况"));

  @Test
  void anIndicatorIsFoundInOtherWords() {
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (Submission submission : submissions()) {
      for (IndicatorMatch match : sameNames(submission)) {
        for (UnaryOperator<String> wording : WORDINGS.values()) {
          String name = wording.apply(match.department().name());
          tried++;
          if (!names(match)
              .equals(carriers(reworded(submission, match.department(), name), name))) {
            missed.add(name);
          }
        }
      }
    }
    assertTrue(tried > 5000, "tried " + tried);
    assertEquals(List.of(), missed);
  }

  @Test
  void whenItsCarrierIsGoneAnIndicatorIsCarriedByNoOther() {
    List<String> wrong = new ArrayList<>();
    for (Submission submission : submissions()) {
      for (IndicatorMatch match : sameNames(submission)) {
        String name = match.department().name();
        Set<String> instead = carriers(without(submission, names(match)), name);
        if (!instead.isEmpty()) {
          wrong.add(name + " <- " + instead);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<Submission> submissions() {
    Optional<Path> synthetic = SharedFolder.find("synthetic");
    assumeTrue(synthetic.isPresent(), "no shared folder beside the checkout");
    return TruthFilings.readAll(synthetic.get()).stream()
        .map(MadeUpIndicatorsTest::submission)
        .toList();
  }

  private static List<IndicatorMatch> sameNames(Submission submission) {
    return IndicatorMatcher.match(submission).stream()
        .filter(match -> match.how() == How.SAME_NAME)
        .filter(match -> match.department().horizon() == Horizon.YEAR)
        .toList();
  }

  private static Set<String> carriers(Submission submission, String department) {
    return IndicatorMatcher.match(submission).stream()
        .filter(match -> match.department().name().equals(department))
        .flatMap(match -> names(match).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(IndicatorMatch match) {
    return match.carriers().stream()
        .map(Carrier::indicator)
        .map(Indicator::name)
        .collect(Collectors.toSet());
  }

  private static Submission reworded(Submission submission, Indicator indicator, String name) {
    List<Filed<DepartmentFiling>> departments =
        submission.departments().stream()
            .map(form -> new Filed<>(form.file(), reworded(form.filing(), indicator, name)))
            .toList();
    return new Submission(null, null, departments, submission.projects());
  }

  private static DepartmentFiling reworded(DepartmentFiling form, Indicator wanted, String name) {
    List<Indicator> indicators =
        form.indicators().stream()
            .map(one -> one.name().equals(wanted.name()) ? named(one, name) : one)
            .toList();
    return new DepartmentFiling(
        form.heading(),
        form.funds(),
        form.responsibilities(),
        form.objectives(),
        form.tasks(),
        indicators,
        form.execution(),
        form.totals(),
        form.remarks());
  }

  private static Submission without(Submission submission, Set<String> names) {
    List<Filed<ProjectFiling>> projects =
        submission.projects().stream()
            .map(form -> new Filed<>(form.file(), without(form.filing(), names)))
            .toList();
    return new Submission(null, null, submission.departments(), projects);
  }

  private static ProjectFiling without(ProjectFiling form, Set<String> names) {
    return new ProjectFiling(
        form.heading(),
        form.project(),
        form.period(),
        form.funds(),
        form.objectives(),
        form.indicators().stream().filter(one -> !names.contains(one.name())).toList(),
        form.execution(),
        form.totals(),
        form.remarks());
  }

  private static Indicator named(Indicator one, String name) {
    return new Indicator(
        one.category(),
        one.subcategory(),
        one.categoryText(),
        one.subcategoryText(),
        name,
        one.horizon(),
        one.group(),
        one.target(),
        one.points(),
        one.standard(),
        one.note(),
        one.actual(),
        one.score(),
        one.deviation(),
        one.location());
  }
}
