package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.finding.Severity;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.junit.jupiter.api.Test;

/** The layout, held against golden files; {@code -Dgolden.update=true} writes them anew. */
class TextReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/gouji/report");

  private static void assertGolden(String file, ByteArrayOutputStream out) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(GOLDEN.resolve(file), out.toByteArray());
    }
    assertEquals(
        Files.readString(GOLDEN.resolve(file)), out.toString(StandardCharsets.UTF_8), file);
  }

  private static ByteArrayOutputStream reconciled(Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationText(Messages.of(locale))
        .render(
            List.of(Examples.reconciliation()),
            List.of(Examples.read(), Examples.unreadable()),
            out);
    return out;
  }

  private static ByteArrayOutputStream parsed(Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ParseText(Messages.of(locale)).render(List.of(Examples.read(), Examples.unreadable()), out);
    return out;
  }

  @Test
  void a_reconciliation_is_laid_out_for_an_officer() throws IOException {
    assertGolden("reconciliation.txt", reconciled(Locale.CHINESE));
    assertGolden("reconciliation_en.txt", reconciled(Locale.ENGLISH));
  }

  private static Check blank(int table, String only) {
    Map<String, String> facts =
        only.isEmpty() ? Map.of("horizon", "year") : Map.of("horizon", "year", "stated", only);
    return new Check(
        RuleCode.OBJECTIVE_STATED,
        "项目" + table,
        Verdict.DIFFERS,
        Severity.WARNING,
        null,
        null,
        null,
        List.of(),
        List.of(),
        facts,
        List.of(Examples.place(table, 6, 2)));
  }

  private static Check noNumber(int table) {
    return new Check(
        RuleCode.NUMBER_EXPECTED,
        "higherLevelFunds",
        Verdict.DIFFERS,
        Severity.WARNING,
        null,
        null,
        null,
        List.of(),
        List.of(),
        Map.of("form", "项目" + table, "label", "上级资金", "stated", "财政局"),
        List.of(Examples.place(table, 3, 5)));
  }

  private static ByteArrayOutputStream reconciled(Locale locale, Stream<Check> checks)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reconciliation plain = Examples.reconciliation();
    Reconciliation reconciliation =
        new Reconciliation(plain.submission(), plain.outcome(), checks.toList(), List.of());
    new ReconciliationText(Messages.of(locale)).render(List.of(reconciliation), List.of(), out);
    return out;
  }

  @Test
  void many_warnings_of_one_kind_have_one_heading_with_what_they_share() throws IOException {
    List<Check> checks = new ArrayList<>(List.of(blank(2, ""), blank(3, "无"), blank(4, "")));
    checks.add(blank(5, ""));
    IntStream.rangeClosed(2, 5).forEach(table -> checks.add(noNumber(table)));
    assertGolden("together.txt", reconciled(Locale.CHINESE, checks.stream()));
    assertGolden("together_en.txt", reconciled(Locale.ENGLISH, checks.stream()));
  }

  @Test
  void very_many_are_cut_off_with_their_number() throws IOException {
    Stream<Check> checks = IntStream.rangeClosed(1, 32).mapToObj(table -> blank(table, ""));
    String text = reconciled(Locale.CHINESE, checks).toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("共 32 处"), text);
    assertTrue(text.contains("项目30 ") && !text.contains("项目31"), text);
    assertTrue(text.contains("另有 2 处"), text);
  }

  @Test
  void three_of_one_kind_are_told_one_by_one() throws IOException {
    Stream<Check> checks = IntStream.rangeClosed(1, 3).mapToObj(table -> blank(table, ""));
    String text = reconciled(Locale.CHINESE, checks).toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("  3. 项目3：年度绩效目标没有填写"), text);
  }

  @Test
  void what_was_read_is_laid_out_form_by_form() throws IOException {
    assertGolden("parse.txt", parsed(Locale.CHINESE));
    assertGolden("parse_en.txt", parsed(Locale.ENGLISH));
  }

  @Test
  void nothing_compared_is_told_as_such() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationText(Messages.of(Locale.CHINESE)).render(List.of(), List.of(), out);
    assertEquals("共 0 个文件，没有可以核对的绩效目标表\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void columns_are_aligned_where_a_chinese_character_is_two_wide() {
    List<String> lines =
        Columns.align(List.of(List.of("项目", "1"), List.of("ab", "2"), List.of("（甲）a", "3")));
    assertEquals(List.of("项目     1", "ab       2", "（甲）a  3"), lines);
  }

  @Test
  void a_line_break_in_a_name_does_not_break_the_line() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lines lines = new Lines(out);
    lines.line("甲\r\n乙");
    lines.flush();
    assertEquals("甲 乙\n", out.toString(StandardCharsets.UTF_8));
  }
}
