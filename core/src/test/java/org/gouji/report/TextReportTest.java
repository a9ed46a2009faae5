package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
