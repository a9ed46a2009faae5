package org.gouji.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.model.Category;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.vocabulary.VocabularyException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "长期绩效目标, true, false",
    "中期目标, true, false",
    "实施期资金总额, true, false",
    "中长期目标, true, false",
    "三年目标, true, false",
    "年度资金总额, false, true",
    "当年预算, false, true",
    "本年度指标值, false, true",
    "全年预算数, false, true",
    "中期目标（2024年度—2026年度）, true, true",
    "资金总额, false, false"
  })
  void wordsSayWhichTimeIsMeant(String text, boolean term, boolean year) {
    assertEquals(term, Vocabulary.standard().names(Horizon.TERM, text));
    assertEquals(year, Vocabulary.standard().names(Horizon.YEAR, text));
  }

  @Test
  void aWordForTheTimeInFrontOfAFundMayBeLeftOut() {
    assertEquals(
        Optional.of(new FundTerm(FundItem.OTHER_FUNDS, Horizon.YEAR)),
        Vocabulary.standard().fund(Label.of("当年其他资金")));
    assertEquals(
        Optional.of(new FundTerm(FundItem.UNIT_FUNDS, Horizon.TERM)),
        Vocabulary.standard().fund(Label.of("实施期自有资金（万元）")));
    assertEquals(Optional.empty(), Vocabulary.standard().fund(Label.of("当年任务")));
  }

  private static final FundTerm TOTAL = new FundTerm(FundItem.TOTAL, Horizon.YEAR);

  @TempDir private Path folder;

  private static Vocabulary with(String lines) throws IOException {
    return Vocabulary.standard().with(new StringReader(lines));
  }

  @Test
  void no_label_of_the_standard_file_stands_for_two_terms_of_a_group() {
    Map<String, Set<String>> terms = new TreeMap<>();
    for (VocabularyLines.Line line : VocabularyLines.parse(Vocabulary.standardText()).lines()) {
      for (String label : line.labels()) {
        String key = label.contains("*") ? Label.squeeze(label) : Label.of(label).key();
        terms.computeIfAbsent(line.group() + " " + key, each -> new TreeSet<>()).add(line.term());
      }
    }
    assertTrue(terms.size() > 700, terms.size() + " labels");
    assertEquals(
        Map.of(),
        terms.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void every_group_of_the_standard_file_is_there() {
    Set<String> groups =
        VocabularyLines.parse(Vocabulary.standardText()).lines().stream()
            .map(VocabularyLines.Line::group)
            .collect(Collectors.toSet());
    assertEquals(Terms.GROUPS.keySet(), groups);
  }

  @Test
  void each_group_has_its_own_meanings() throws IOException {
    Vocabulary own =
        with(
            """
            title.form = *绩效计划书
            title.department = *大盘绩效计划书
            field.project-code = 事项编号
            fund.total.term = 三年盘子
            measure.executed = 花出去
            column.target = 达成标准
            category.output = 产物
            subcategory.social-benefit = 民生
            """);
    assertTrue(own.titleSays(TitleTerm.FORM, "部门大盘绩效计划书"));
    assertTrue(own.titleSays(TitleTerm.DEPARTMENT, "部门大盘绩效计划书"));
    assertFalse(own.titleSays(TitleTerm.SELF_EVALUATION, "部门大盘绩效计划书"));
    assertEquals(Optional.of(Field.PROJECT_CODE), own.fields().meaning("事项编号"));
    assertEquals(
        Optional.of(new FundTerm(FundItem.TOTAL, Horizon.TERM)), own.funds().meaning("三年盘子"));
    assertEquals(Optional.of(FundColumn.EXECUTED), own.fundColumns().meaning("花出去"));
    assertEquals(Optional.of(Column.TARGET), own.columns().meaning("达成标准"));
    assertEquals(Optional.of(Category.OUTPUT), own.categories().meaning("产物"));
    assertTrue(own.subcategories().meaning("民生").isPresent());
  }

  @Test
  void a_user_wins_over_the_standard_file_and_the_last_user_over_the_one_before()
      throws IOException {
    Vocabulary standard = Vocabulary.standard();
    assertEquals(Optional.of(TOTAL), standard.funds().meaning("资金总额"));
    Vocabulary own = with("fund.other-funds = 资金总额");
    assertEquals(FundItem.OTHER_FUNDS, own.funds().meaning("资金总额").orElseThrow().item());
    Vocabulary again = own.with(new StringReader("fund.unit-funds = 资金总额"));
    assertEquals(FundItem.UNIT_FUNDS, again.funds().meaning("资金总额").orElseThrow().item());
    assertEquals(Optional.of(TOTAL), standard.funds().meaning("资金总额"));
  }

  @Test
  void a_users_stars_win_over_the_standard_stars_and_not_over_a_label_without() throws IOException {
    Vocabulary own = with("fund.other-funds = *财政拨款");
    assertEquals(FundItem.OTHER_FUNDS, own.funds().meaning("某某财政拨款").orElseThrow().item());
    assertEquals(FundItem.FISCAL_APPROPRIATION, own.funds().meaning("财政拨款").orElseThrow().item());
  }

  @ParameterizedTest
  @CsvSource({
    "fund.total 总额, NO_TERM_AND_LABELS",
    "总额 = fund.total, NO_TERM_AND_LABELS",
    "fund.total =, NO_TERM_AND_LABELS",
    "Fund.total = 总额, NO_TERM_AND_LABELS",
    "fund.totl = 总额, UNKNOWN_TERM",
    "money.total = 总额, UNKNOWN_TERM",
    "title.form.term = 总额, UNKNOWN_TERM",
    "fund.total = 总额 | | 合计, EMPTY_LABEL",
    "fund.total = 总额 |, EMPTY_LABEL",
    "fund.total = （万元）, EMPTY_LABEL",
    "fund.total = *, EMPTY_LABEL"
  })
  void a_line_that_says_nothing_is_told_with_its_number(String line, Problem problem) {
    VocabularyException failure =
        assertThrows(VocabularyException.class, () -> with("# 说明\r\n\r\n" + line + "\r\n"));
    assertEquals(3, failure.line());
    assertEquals(line, failure.text());
    assertEquals(problem, failure.problem());
    assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
  }

  @Test
  void a_term_that_there_is_not_is_told_with_those_that_there_are() {
    VocabularyException failure =
        assertThrows(VocabularyException.class, () -> with("column.targt = 目标"));
    assertTrue(failure.known().contains("column.target"), failure.known().toString());
    failure = assertThrows(VocabularyException.class, () -> with("columns.target = 目标"));
    assertTrue(failure.known().contains("column.…"), failure.known().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "上年预算金额,",
    "上年度一般财政拨款,",
    "以前年度资金总额,",
    "以前年度预算执行情况,",
    "一般公共预算功能科目,",
    "自有资金占比,",
    "自有资金收入, UNIT_FUNDS",
    "三年资金总额, TOTAL",
    "上年结转财政拨款, CARRIED_FORWARD",
    "以前年度项目结余, CARRIED_FORWARD",
    "本级预算金额, OWN_LEVEL_BUDGET"
  })
  void a_label_of_another_time_or_of_no_amount_asks_for_no_fund(String label, FundItem item) {
    assertEquals(
        Optional.ofNullable(item), Vocabulary.standard().fund(Label.of(label)).map(FundTerm::item));
  }

  @Test
  void a_file_may_have_a_byte_order_mark_and_the_line_ends_of_any_machine() throws IOException {
    Path file = folder.resolve("labels.txt");
    Files.writeString(file, "\uFEFFfund.total = 本年盘子 | 盘子\r\n# 说明\r\nfield.project=事项名称\r\n");
    Vocabulary own = Vocabulary.standard().with(file);
    assertEquals(Optional.of(TOTAL), own.funds().meaning("本年盘子"));
    assertEquals(Optional.of(TOTAL), own.funds().meaning("盘子"));
    assertEquals(Optional.of(Field.PROJECT), own.fields().meaning("事项名称"));
  }

  @Test
  void signs_may_be_full_width_as_a_chinese_keyboard_gives_them() throws IOException {
    Vocabulary own = with("fund.total ＝ 本年盘子 ｜ 盘子");
    assertEquals(Optional.of(TOTAL), own.funds().meaning("本年盘子"));
    assertEquals(Optional.of(TOTAL), own.funds().meaning("盘子"));
  }

  @Test
  void a_file_that_is_not_utf8_or_not_there_is_told() throws IOException {
    Path file = folder.resolve("labels.txt");
    Files.write(file, "fund.total = 总额".getBytes(Charset.forName("GB18030")));
    assertThrows(CharacterCodingException.class, () -> Vocabulary.standard().with(file));
    assertThrows(
        NoSuchFileException.class, () -> Vocabulary.standard().with(folder.resolve("none")));
  }
}
