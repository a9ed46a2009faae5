package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Contributor;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.gouji.report.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a made-up submission, held against its truth. A check answers an item of the
 * truth when it has its rule and names what the item is about; several checks may answer one item,
 * and one check several.
 */
record Judged(Truth truth, List<Check> checks) {

  /** One such check in a submission: the rule is enough. */
  private static final Set<RuleCode> OF_THE_WHOLE =
      Set.of(
          RuleCode.PROJECTS_SUM_TO_DEPARTMENT,
          RuleCode.BASIC_PLUS_PROJECT_IS_TOTAL,
          RuleCode.TASKS_SUM_TO_TOTAL);

  private static final Set<RuleCode> OF_A_FORM =
      Set.of(
          RuleCode.SAME_DEPARTMENT,
          RuleCode.SAME_YEAR,
          RuleCode.PERIOD_COVERS_YEAR,
          RuleCode.SOURCES_SUM_TO_TOTAL,
          RuleCode.OBJECTIVE_STATED,
          RuleCode.OUTPUT_AND_BENEFIT_STATED,
          RuleCode.POINTS_SUM_TO_HUNDRED,
          RuleCode.PROJECT_NAMES_UNIQUE,
          RuleCode.NUMBER_EXPECTED,
          RuleCode.UNIT_CONTRADICTS);

  /** Whose subject is an item's word and says nothing of the form. */
  private static final Set<RuleCode> BY_ITEM =
      Set.of(RuleCode.SOURCES_SUM_TO_TOTAL, RuleCode.NUMBER_EXPECTED, RuleCode.UNIT_CONTRADICTS);

  private static final Set<RuleCode> OF_THE_FORMS_TOGETHER =
      Set.of(
          RuleCode.SAME_DEPARTMENT,
          RuleCode.SAME_YEAR,
          RuleCode.PERIOD_COVERS_YEAR,
          RuleCode.PROJECT_NAMES_UNIQUE);

  private static final Messages MESSAGES = Messages.of(Locale.CHINESE);

  Judged {
    Objects.requireNonNull(truth);
    checks = List.copyOf(checks);
  }

  /** The items that had to be told and were not. */
  List<String> missed() {
    return truth.required().filter(item -> told(item).findAny().isEmpty()).map(this::said).toList();
  }

  /** The checks that the truth does not know, or does not hold so grave. */
  List<String> alarms() {
    return checks.stream()
        .filter(Judged::isTold)
        .filter(check -> truth.items().noneMatch(item -> allows(item, check)))
        .map(check -> truth.id() + " " + check.severity() + " " + MESSAGES.sentence(check))
        .toList();
  }

  private boolean allows(JsonNode item, Check check) {
    boolean grave = check.severity() == Severity.ERROR;
    return answers(item, check)
        && (!grave || Truth.either(item, "severity", "severities").contains("error"))
        && (!Truth.isBenign(item)
            || Truth.either(item, "verdict", "verdicts").contains(check.verdict().name()));
  }

  /** The injected causes that are not the first to be told. */
  List<String> causesNotFirst() {
    return truth
        .required()
        .filter(item -> item.path("cause").isTextual())
        .filter(item -> told(item).noneMatch(check -> isFirstCause(item, check)))
        .map(this::said)
        .toList();
  }

  private static boolean isFirstCause(JsonNode item, Check check) {
    return check.likelyCauses().stream()
        .limit(1)
        .anyMatch(cause -> cause.cause().name().equals(item.path("cause").asText()));
  }

  /** The sums whose verdict or figures are others. */
  List<String> sumsNotSo() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode sum : truth.expected().path("sums")) {
      if (checks.stream().noneMatch(check -> isSum(sum, check))) {
        wrong.add(said(sum));
      }
    }
    return wrong;
  }

  private static boolean isSum(JsonNode sum, Check check) {
    return check.rule().name().equals(sum.path("rule").asText())
        && check.verdict().name().equals(sum.path("verdict").asText())
        && (!sum.has("stated")
            || isNumber(sum.path("stated"), check.stated())
                && isNumber(sum.path("summed"), check.summed()));
  }

  private static boolean isNumber(JsonNode wanted, @Nullable BigDecimal figure) {
    return figure != null && figure.compareTo(new BigDecimal(wanted.asText())) == 0;
  }

  private Stream<Check> told(JsonNode item) {
    return checks.stream().filter(Judged::isTold).filter(check -> answers(item, check));
  }

  private static boolean isTold(Check check) {
    return check.severity() != null
        || Set.of(Verdict.DIFFERS, Verdict.BLOCKED).contains(check.verdict());
  }

  private boolean answers(JsonNode item, Check check) {
    if (!Truth.rules(item).contains(check.rule().name())) {
      return false;
    }
    RuleCode rule = RuleCode.valueOf(item.path("rule").asText());
    boolean subject =
        !BY_ITEM.contains(rule)
            && Truth.plain(item.path("subject").asText()).equals(Truth.plain(check.subject()));
    Set<String> found = truth.namesIn(words(check));
    Set<String> named = Truth.names(item);
    boolean department = named.remove(truth.department());
    return OF_THE_WHOLE.contains(rule)
        || subject
        || named.stream().anyMatch(found::contains)
        || OF_A_FORM.contains(rule)
            && found.stream().noneMatch(truth.projects()::contains)
            && (department || OF_THE_FORMS_TOGETHER.contains(rule));
  }

  /** All that a check says of what it is about. */
  private static String words(Check check) {
    Set<String> words = new HashSet<>(List.of(check.subject(), MESSAGES.sentence(check)));
    if (!OF_THE_WHOLE.contains(check.rule())) {
      check.contributors().stream().map(Contributor::name).forEach(words::add);
    }
    check.places().stream()
        .map(place -> String.valueOf(Path.of(place.file()).getFileName()))
        .map(name -> name.replaceFirst("\\.[a-z]+$", ""))
        .forEach(words::add);
    return String.join("\n", words);
  }

  private String said(JsonNode item) {
    return truth.id() + " " + item;
  }
}
