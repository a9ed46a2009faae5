package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Severity;
import org.gouji.model.Category;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.GovernmentLevel;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Stage;
import org.gouji.model.Subcategory;
import org.gouji.model.Subtotal;
import org.gouji.model.TargetValue;
import org.gouji.parse.CellRole;
import org.gouji.parse.Lack;
import org.gouji.parse.TableKind;
import org.gouji.reconcile.Cause;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.IndicatorMatch;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages CHINESE = Messages.of(Locale.CHINESE);
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final List<Messages> BOTH = List.of(CHINESE, ENGLISH);

  /** Every enum whose constants have names in the bundles. */
  private static final List<Class<? extends Enum<?>>> NAMED =
      List.of(
          FundItem.class,
          Horizon.class,
          Measure.class,
          Fund.State.class,
          Stage.class,
          Category.class,
          Subcategory.class,
          GovernmentLevel.class,
          Subtotal.Level.class,
          TargetValue.Kind.class,
          IndicatorMatch.How.class,
          Severity.class,
          FilingDocument.Status.class,
          Reconciliation.Outcome.class,
          Verdict.class,
          UnreadableDocumentException.Reason.class,
          FindingCode.class,
          RuleCode.class,
          Cause.class,
          TableKind.class,
          Lack.class,
          CellRole.Kind.class);

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> gaps(String sentence) {
    Set<String> gaps = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{([^}]*)}").matcher(sentence);
    while (matcher.find()) {
      gaps.add(matcher.group(1));
    }
    return gaps;
  }

  @Test
  void both_languages_have_the_same_keys_and_the_same_gaps() throws IOException {
    Properties chinese = bundle("messages.properties");
    Properties english = bundle("messages_en.properties");
    assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
    for (String key : chinese.stringPropertyNames()) {
      assertEquals(gaps(chinese.getProperty(key)), gaps(english.getProperty(key)), key);
    }
  }

  @Test
  void every_constant_has_a_name_and_every_name_a_constant() throws IOException {
    Set<String> known =
        NAMED.stream()
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> types =
        NAMED.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> named =
        bundle("messages.properties").stringPropertyNames().stream()
            .filter(key -> types.contains(key.split("\\.")[0]))
            .map(key -> String.join(".", List.of(key.split("\\.")).subList(0, 2)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(known, named);
  }

  @Test
  void every_sentence_of_a_rule_is_of_a_verdict() throws IOException {
    Set<String> tones = Set.of("AGREES", "DIFFERS", "NOT_COMPARABLE");
    for (String key : bundle("messages.properties").stringPropertyNames()) {
      String[] parts = key.split("\\.");
      assertTrue(!parts[0].equals("RuleCode") || parts.length < 3 || tones.contains(parts[2]), key);
    }
  }

  @Test
  void every_rule_has_its_own_sentence_where_it_agrees_and_where_it_differs() throws IOException {
    Properties chinese = bundle("messages.properties");
    for (RuleCode rule : RuleCode.values()) {
      assertTrue(chinese.containsKey("RuleCode." + rule + ".AGREES"), rule.name());
      assertTrue(chinese.containsKey("RuleCode." + rule + ".DIFFERS"), rule.name());
    }
  }

  @Test
  void every_rule_and_verdict_reads_well_without_any_fact() {
    for (RuleCode rule : RuleCode.values()) {
      for (Verdict verdict : Verdict.values()) {
        for (Messages messages : BOTH) {
          assertReadsWell(messages.sentence(Examples.check(rule, "某事", verdict, null, Map.of())));
        }
      }
    }
  }

  @Test
  void every_heading_of_many_checks_reads_well_without_any_shared_fact() {
    for (RuleCode rule : RuleCode.values()) {
      for (Verdict verdict : Verdict.values()) {
        Check check = Examples.check(rule, "", verdict, null, Map.of());
        Kind kind = new Kind(rule, verdict, List.of(check));
        for (Messages messages : BOTH) {
          assertReadsWell(kind.heading(messages));
        }
      }
    }
  }

  @Test
  void what_many_checks_share_is_told_once_and_what_is_a_checks_own_with_it() {
    List<Check> checks =
        Stream.of("output", "benefit")
            .map(missing -> Map.of("missing", missing))
            .map(
                facts ->
                    Examples.check(
                        RuleCode.OUTPUT_AND_BENEFIT_STATED, "普法", Verdict.DIFFERS, null, facts))
            .toList();
    Kind kind = new Kind(RuleCode.OUTPUT_AND_BENEFIT_STATED, Verdict.DIFFERS, checks);
    assertEquals("普法：缺少产出指标或效益指标", kind.heading(CHINESE));
    assertEquals(List.of("产出指标", "效益指标"), kind.entries(CHINESE));
    assertEquals(List.of("output indicators", "benefit indicators"), kind.entries(ENGLISH));
  }

  @Test
  void every_finding_cause_and_reason_reads_well_without_any_fact() {
    for (Messages messages : BOTH) {
      List<String> sentences = new ArrayList<>();
      Stream.of(FindingCode.values())
          .map(code -> messages.sentence(Finding.of(code, Map.of())))
          .forEach(sentences::add);
      Stream.of(Cause.values())
          .map(cause -> messages.explanation(new LikelyCause(cause, null, Map.of())))
          .forEach(sentences::add);
      Stream.of(UnreadableDocumentException.Reason.values())
          .map(messages::sentence)
          .forEach(sentences::add);
      sentences.forEach(MessagesTest::assertReadsWell);
    }
  }

  private static void assertReadsWell(String sentence) {
    assertFalse(sentence.isBlank(), sentence);
    assertFalse(sentence.contains(Sentence.UNKNOWN), sentence);
    assertFalse(sentence.matches("(?s).*[{}\\[\\]|].*"), sentence);
    assertFalse(sentence.matches("(?s)^[，：、,:;].*|.*(，，|：，|“”|  |[，：、,:]$).*"), sentence);
  }

  @Test
  void sums_that_differ_tell_both_figures_and_the_difference() {
    assertEquals(
        "项目支出合计与部门表不符：部门表 64 万元，2 个项目合计 64.01 万元，相差 100 元", CHINESE.sentence(Examples.differing()));
    assertEquals(
        "The projects do not sum to the department's project expenditure: 640,000 yuan in the"
            + " department's table, 640,100 yuan in 2 projects, a difference of 100 yuan",
        ENGLISH.sentence(Examples.differing()));
  }

  @Test
  void a_rounded_sum_says_that_it_was_rounded() {
    assertEquals(
        "项目支出合计与部门表一致：部门表 64 万元，2 个项目合计 64.01 万元（所列数是合计数四舍五入的结果）",
        CHINESE.sentence(Examples.sum(Verdict.ROUNDED, null, "640000", "640100")));
  }

  @Test
  void a_finding_tells_what_stands_in_the_cell() {
    Finding finding =
        Finding.of(FindingCode.NUMBER_EXPECTED, Map.of("label", "上级资金", "stated", "财政局"));
    assertEquals("“上级资金”应填数字，填的是“财政局”", CHINESE.sentence(finding));
    assertEquals("“上级资金” should be a number but says “财政局”", ENGLISH.sentence(finding));
  }

  @Test
  void the_line_breaks_of_a_narrow_cell_are_left_out() {
    Finding finding =
        Finding.of(FindingCode.PERIOD_NOT_UNDERSTOOD, Map.of("stated", "长期\n有效 a\nb"));
    assertEquals("实施期没有写明起止日期，无法与年度核对：“长期有效 a b”", CHINESE.sentence(finding));
  }

  @Test
  void several_terms_in_one_fact_are_told_one_by_one() {
    Map<String, String> missing = Map.of("missing", "output benefit");
    assertEquals(
        "普法专项：缺少产出指标、效益指标",
        CHINESE.sentence(
            Examples.check(
                RuleCode.OUTPUT_AND_BENEFIT_STATED, "普法专项", Verdict.DIFFERS, null, missing)));
  }

  @Test
  void points_are_told_without_trailing_zeros() {
    Map<String, String> facts = Map.of("sum", "90.0", "policy", "either");
    assertEquals(
        "普法专项：分值合计为 90，应为 100 或 90",
        CHINESE.sentence(
            Examples.check(RuleCode.POINTS_SUM_TO_HUNDRED, "普法专项", Verdict.DIFFERS, null, facts)));
  }

  @Test
  void a_cause_names_the_cell_and_what_it_would_be() {
    LikelyCause cause = Examples.differing().likelyCauses().get(0);
    assertEquals("普法专项：漏掉一位数字，“6.41”应为 6.4 万元", CHINESE.explanation(cause));
  }

  @Test
  void an_amount_is_shown_exactly() {
    assertAll(
        () -> assertEquals("148.736 万元", CHINESE.money(new BigDecimal("1487360"))),
        () -> assertEquals("0.1 万元", CHINESE.money(new BigDecimal("1000"))),
        () -> assertEquals("999 元", CHINESE.money(new BigDecimal("999"))),
        () -> assertEquals("387664.62 元", CHINESE.money(new BigDecimal("387664.62"))),
        () -> assertEquals("0 元", CHINESE.money(new BigDecimal("0.00"))),
        () -> assertEquals("-20 万元", CHINESE.money(new BigDecimal("-200000"))),
        () -> assertEquals("1,487,360 yuan", ENGLISH.money(new BigDecimal("1487360"))),
        () -> assertEquals("387,664.62 yuan", ENGLISH.money(new BigDecimal("387664.62"))));
  }

  @Test
  void a_place_is_told_as_one_would_say_it() {
    assertAll(
        () -> assertEquals("表2第3行第4列", CHINESE.place(Examples.cell(2, 3, 4))),
        () -> assertEquals("表2", CHINESE.place(Examples.cell(2, 0, 0))),
        () -> assertEquals("table 2, row 3", ENGLISH.place(Examples.cell(2, 3, 0))),
        () -> assertEquals("Sheet1!C5", CHINESE.place(new Location.InSheet("Sheet1", 5, 3))));
  }

  @Test
  void the_language_is_chinese_unless_english_is_asked_for() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertEquals("项目支出", Messages.of(Locale.FRENCH).name(FundItem.PROJECT_EXPENDITURE));
      Locale.setDefault(Locale.CHINA);
      assertEquals(
          "project expenditure", Messages.of(Locale.UK).name(FundItem.PROJECT_EXPENDITURE));
    } finally {
      Locale.setDefault(before);
    }
  }
}
