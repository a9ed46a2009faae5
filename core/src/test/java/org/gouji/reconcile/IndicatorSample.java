package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location.InTable;
import org.gouji.model.Amount;
import org.gouji.model.Category;
import org.gouji.model.Comparison;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Execution;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Heading;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.gouji.model.Subcategory;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.model.TargetValue;
import org.gouji.model.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Writes submissions down as short as a table: a line of text is an indicator, {@code level 1/level
 * 2 name target points}, parted by blanks; {@code -} stands for nothing, {@code @term} behind it
 * for the term.
 */
final class IndicatorSample {

  static final String DEPARTMENT = "青山市司法局";

  private static final Pattern NUMBER = Pattern.compile("([=≥≤><±]?)(-?[0-9.]+)([^0-9.]*)");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9-]+|--[0-9-]+");

  private final List<Filed<DepartmentFiling>> departments = new ArrayList<>();
  private final List<Filed<ProjectFiling>> projects = new ArrayList<>();
  private int table;

  /** A submission of one department and two projects in which everything agrees. */
  static IndicatorSample clean() {
    return new IndicatorSample()
        .department(
            "output/quantity 开展法治宣传活动场次 ≥30场 30",
            "output/quality 社区矫正对象个案矫正率、电子监管率 ≥95% 30",
            "benefit/socialBenefit 公民法治意识 明显增强 20",
            "satisfaction/satisfaction 受援人满意度 ≥90% 10")
        .project(
            "普法宣传专项", "output/quantity 开展法治宣传活动场次 ≥18场 60", "benefit/socialBenefit 公民法治意识 明显增强 40")
        .project(
            "社区矫正专项",
            "output/quantity 开展法治宣传活动场次 ≥12场 30",
            "output/quality 社区矫正对象个案矫正率 ≥95% 20",
            "output/quality 社区矫正对象电子监管率 ≥95% 20",
            "benefit/satisfaction 受援人满意度 ≥90% 20");
  }

  IndicatorSample department(String... indicators) {
    return department(form(Stage.OBJECTIVE), indicators);
  }

  private IndicatorSample department(Heading heading, String... indicators) {
    DepartmentFiling filing =
        new DepartmentFiling(
            heading,
            List.of(),
            null,
            objective("依法行政"),
            List.of(),
            all(indicators),
            null,
            null,
            List.of());
    departments.add(new Filed<>("部门.docx", filing));
    return this;
  }

  IndicatorSample project(String name, String... indicators) {
    return project(name, objective("完成各项任务"), List.of(), indicators);
  }

  /** A project with a budget of the year in 万元. */
  IndicatorSample projectWithBudget(String name, String budget, String... indicators) {
    return project(name, objective("完成各项任务"), List.of(fund(budget)), indicators);
  }

  /** A project whose objective says this; null where the form has no such cell. */
  IndicatorSample projectWithObjective(
      String name, @Nullable String objective, String... indicators) {
    List<Objective> objectives = objective == null ? List.of() : objective(objective);
    return project(name, objectives, List.of(), indicators);
  }

  private IndicatorSample project(
      String name, List<Objective> objectives, List<Fund> funds, String... indicators) {
    Heading heading = form(Stage.OBJECTIVE);
    Party party = new Party(null, name, heading.location());
    ProjectFiling filing =
        new ProjectFiling(
            heading, party, null, funds, objectives, all(indicators), null, null, List.of());
    projects.add(new Filed<>(name + ".docx", filing));
    return this;
  }

  /** A project's self-evaluation; its indicators have been made with actual values and scores. */
  IndicatorSample selfEvaluation(
      String name, @Nullable Execution execution, @Nullable Totals totals, Indicator... scored) {
    Heading heading = form(Stage.SELF_EVALUATION);
    Party party = new Party(null, name, heading.location());
    ProjectFiling filing =
        new ProjectFiling(
            heading,
            party,
            null,
            List.of(),
            objective("完成各项任务"),
            Arrays.asList(scored),
            execution,
            totals,
            List.of());
    projects.add(new Filed<>(name + ".docx", filing));
    return this;
  }

  /** The same with the projects the other way round. */
  IndicatorSample reversed() {
    java.util.Collections.reverse(projects);
    return this;
  }

  Submission submission() {
    return new Submission(DEPARTMENT, 2024, departments, projects);
  }

  List<IndicatorMatch> matches() {
    return IndicatorMatcher.match(submission());
  }

  /** What the rules about indicators find. */
  List<Check> checks() {
    Dossier dossier = Dossier.of(submission());
    return IndicatorRules.of(ReconcilerOptions.STANDARD).stream()
        .flatMap(rule -> rule.check(dossier).stream())
        .toList();
  }

  /** What disagrees: rule, severity and subject of each. */
  List<String> findings() {
    return checks().stream()
        .filter(check -> check.severity() != null)
        .map(check -> check.rule() + " " + check.severity() + " " + check.subject())
        .toList();
  }

  /** The only check of a rule. */
  Check only(RuleCode rule) {
    List<Check> own = checks().stream().filter(check -> check.rule() == rule).toList();
    if (own.size() != 1) {
      throw new AssertionError("not one check of " + rule + ": " + own);
    }
    return own.get(0);
  }

  private Heading form(Stage stage) {
    table++;
    InTable location = new InTable(table, 0, 0);
    return new Heading(
        stage,
        null,
        2024,
        null,
        new Party(null, DEPARTMENT, location),
        null,
        List.of(),
        Signatures.NONE,
        location);
  }

  private List<Indicator> all(String... lines) {
    List<Indicator> indicators = new ArrayList<>();
    for (String line : lines) {
      indicators.add(indicator(line, new InTable(table, indicators.size() + 1, 3)));
    }
    return indicators;
  }

  /** One line. */
  static Indicator indicator(String line, InTable location) {
    String[] words = line.split(" ");
    String[] levels = words[0].split("/");
    BigDecimal points =
        words.length > 3 && !words[3].startsWith("@") ? new BigDecimal(words[3]) : null;
    return new Indicator(
        category(levels[0]),
        subcategory(levels[1]),
        levels[0],
        levels[1],
        words[1],
        line.endsWith("@term") ? Horizon.TERM : Horizon.YEAR,
        null,
        target(words[2]),
        points,
        null,
        null,
        null,
        null,
        null,
        location);
  }

  /** An indicator of a self-evaluation. */
  static Indicator scored(String line, String actual, String score) {
    Indicator plain = indicator(line, new InTable(9, 9, 3));
    return new Indicator(
        plain.category(),
        plain.subcategory(),
        plain.categoryText(),
        plain.subcategoryText(),
        plain.name(),
        plain.horizon(),
        null,
        plain.target(),
        plain.points(),
        null,
        null,
        target(actual),
        new BigDecimal(score),
        null,
        plain.location());
  }

  /** A target as a parser would read it. */
  static TargetValue target(String text) {
    Matcher number = NUMBER.matcher(text);
    if (text.equals("-")) {
      return new TargetValue.Blank("");
    }
    if (DAY.matcher(text).matches()) {
      return new TargetValue.Date(text, Comparison.EQUAL, text);
    }
    if (text.contains("~")) {
      String[] ends = text.replaceAll("[^0-9.~]", "").split("~");
      return new TargetValue.Range(text, ends[0], ends[1], text.replaceAll("[0-9.~]", ""));
    }
    return number.matches()
        ? new TargetValue.Quantity(
            text,
            comparison(number.group(1)),
            new BigDecimal(number.group(2)),
            number.group(3).isEmpty() ? null : number.group(3))
        : new TargetValue.Description(text);
  }

  private static Comparison comparison(String sign) {
    return Arrays.stream(Comparison.values())
        .filter(each -> each.sign().equals(sign))
        .findAny()
        .orElse(Comparison.EQUAL);
  }

  private static Category category(String word) {
    return Arrays.stream(Category.values())
        .filter(each -> each.word().equals(word))
        .findAny()
        .orElseThrow();
  }

  private static Subcategory subcategory(String word) {
    return Arrays.stream(Subcategory.values())
        .filter(each -> each.word().equals(word))
        .findAny()
        .orElseThrow();
  }

  private List<Objective> objective(String text) {
    return List.of(new Objective(Horizon.YEAR, text, null, new InTable(table, 1, 2)));
  }

  private Fund fund(String budget) {
    Amount amount = Amount.of(new BigDecimal(budget), CurrencyUnit.TEN_THOUSAND_YUAN);
    return new Fund(
        FundItem.TOTAL,
        Horizon.YEAR,
        Measure.BUDGET,
        Fund.State.STATED,
        "资金总额",
        budget,
        CurrencyUnit.TEN_THOUSAND_YUAN,
        amount,
        null,
        null,
        new InTable(table, 2, 2));
  }
}
