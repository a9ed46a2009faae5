package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.gouji.report.ParseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoujiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... arguments) {
    out.reset();
    err.reset();
    return Gouji.run(
        out, err, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  private JsonNode json() throws IOException {
    return JSON.readTree(out.toByteArray());
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static List<String> texts(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(element -> element.get(key).asText())
        .toList();
  }

  private void assertKeeps(String schema) throws IOException {
    try (InputStream in = ParseJson.class.getResourceAsStream(schema)) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(in)
              .validate(json()));
    }
  }

  private JsonNode sum() throws IOException {
    return StreamSupport.stream(json().at("/submissions/0/checks").spliterator(), false)
        .filter(check -> check.get("rule").asText().equals("PROJECTS_SUM_TO_DEPARTMENT"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void figures_that_agree_end_with_0() throws IOException {
    WordFile.saveSubmission(folder, "64");
    assertEquals(0, run("reconcile", "--format", "json", folder));
    assertEquals("EXACT", sum().get("verdict").asText());
    assertEquals("640000", sum().get("stated").asText());
    assertEquals("agrees", json().at("/submissions/0/verdict").asText());
    assertKeeps("reconciliation-1.schema.json");
  }

  @Test
  void figures_that_disagree_end_with_1_and_tell_both_sums_and_the_cells() throws IOException {
    WordFile.saveSubmission(folder, "46");
    assertEquals(1, run("reconcile", "--format", "json", folder));
    assertEquals("DIFFERS", sum().get("verdict").asText());
    assertEquals("180000", sum().get("difference").asText());
    assertEquals(
        List.of("table 1, row 2, column 2", "table 1, row 2, column 2"),
        texts(sum().get("contributors"), "location"));
    assertEquals("DIGITS_TRANSPOSED", sum().at("/likelyCauses/0/cause").asText());
    assertKeeps("reconciliation-1.schema.json");
  }

  @Test
  void the_text_report_tells_the_disagreement_first() throws IOException {
    WordFile.saveSubmission(folder, "46");
    assertEquals(1, run("reconcile", folder));
    String report = out.toString(StandardCharsets.UTF_8);
    assertTrue(report.startsWith("青山县司法局（2024 年）：不相符\n"), report);
    assertTrue(report.contains("部门表 46 万元，2 个项目合计 64 万元，相差 18 万元"), report);
    assertTrue(report.contains("项目10.docx 表1第2行第2列"), report);
  }

  @Test
  void a_warning_fails_only_where_that_is_asked_for() throws IOException {
    List<Path> files = WordFile.saveSubmission(folder, "64");
    WordFile.project("普法专项", "6.4", "").save(files.get(2));
    assertEquals(0, run("reconcile", folder));
    assertEquals(1, run("reconcile", "--fail-on", "warning", folder));
    Path config = Files.writeString(folder.resolve("rules.txt"), "OBJECTIVE_STATED = off\n");
    assertEquals(0, run("reconcile", "--config", config, "--fail-on", "warning", folder));
  }

  @Test
  void a_vocabulary_of_ones_own_teaches_another_label() throws IOException {
    Path file = folder.resolve("a.docx");
    WordFile.project("普法专项", "6.4").relabelled("项目支出名称", "工程名目").save(file);
    run("parse", "--format", "json", file);
    assertTrue(json().at("/documents/0/filings/0/project").isNull());
    Path words = Files.writeString(folder.resolve("words.txt"), "field.project = 工程名目\n");
    assertEquals(0, run("parse", "--format", "json", "--vocabulary", words, file));
    assertEquals("普法专项", json().at("/documents/0/filings/0/project/name").asText());
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "no line of a vocabulary\n");
    assertEquals(64, run("parse", "--vocabulary", wrong, file));
    assertTrue(told().contains("wrong.txt 第 1 行"), told());
  }

  @Test
  void a_wrong_vocabulary_is_told_with_its_line_and_a_remedy_by_every_command() throws IOException {
    Path file = folder.resolve("a.docx");
    WordFile.project("普法专项", "6.4").save(file);
    Path wrong = Files.writeString(folder.resolve("wrong.txt"), "# 说明\r\nfund.totl = 盘子\r\n");
    for (String command : List.of("parse", "reconcile", "explain")) {
      assertEquals(64, run(command, "--vocabulary", wrong, file));
      assertTrue(told().contains("wrong.txt 第 2 行"), told());
      assertTrue(told().contains("fund.total"), told());
      assertEquals(0, out.size());
    }
    Files.write(wrong, "fund.total = 盘子".getBytes(Charset.forName("GB18030")));
    assertEquals(64, run("explain", "--vocabulary", wrong, file));
    assertTrue(told().contains("UTF-8"), told());
    assertEquals(64, run("explain", "--lang", "en", "--vocabulary", folder.resolve("none"), file));
    assertTrue(told().contains("there is no such file"), told());
  }

  @Test
  void an_explanation_tells_what_became_of_each_cell() throws IOException {
    Path file = folder.resolve("a.docx");
    WordFile.project("普法专项", "6.4").save(file);
    assertEquals(0, run("explain", file));
    String told = out.toString(StandardCharsets.UTF_8);
    assertTrue(told.contains("项目表：2024年项目支出绩效目标表"), told);
    assertTrue(told.contains("表1第1行第2列  已读内容  项目名称"), told);
    assertEquals(0, run("explain", "--lang", "en", file));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("project's form"));
    Path page = folder.resolve("page.html");
    assertEquals(0, run("explain", "--format", "html", "--out", page, file));
    assertEquals(0, out.size());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void an_explanation_of_what_cannot_be_opened_ends_with_2() {
    assertEquals(2, run("explain", folder.resolve("missing.docx")));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("文件不存在"));
    assertTrue(told().contains("文件不存在"), told());
    assertEquals(64, run("explain", "--format", "json", folder));
  }

  @Test
  void a_folder_is_read_in_natural_order_and_what_is_passed_over_is_counted() throws IOException {
    WordFile.saveSubmission(folder.resolve("下级"), "64");
    Files.writeString(folder.resolve(".hidden.docx"), "x");
    Files.writeString(folder.resolve("~$部门.docx"), "x");
    Files.writeString(folder.resolve("readme.md"), "x");
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("下级"));
    assertEquals(0, run("parse", "--format", "json", folder));
    assertEquals(
        List.of("部门.docx", "项目2.docx", "项目10.docx"),
        texts(json().get("documents"), "file").stream()
            .map(file -> Path.of(file).getFileName().toString())
            .toList());
    assertTrue(told().contains("略过隐藏文件 2 个、其他文件 2 个"), told());
    assertKeeps("parse-1.schema.json");
  }

  @Test
  void a_file_is_named_as_it_was_given() throws IOException {
    Path file = WordFile.saveSubmission(folder, "64").get(1);
    assertEquals(0, run("parse", "--format", "json", file));
    assertEquals(file.toString(), json().at("/documents/0/file").asText());
    assertEquals("社区矫正专项", json().at("/documents/0/filings/0/project/name").asText());
  }

  @Test
  void a_file_that_is_named_twice_is_read_once() throws IOException {
    Path file = WordFile.saveSubmission(folder, "64").get(1);
    run("parse", "--format", "json", file, folder);
    assertEquals(3, json().get("documents").size());
  }

  @Test
  void what_cannot_be_opened_is_told_and_the_rest_is_done() throws IOException {
    Path good = WordFile.saveSubmission(folder, "64").get(1);
    byte[] whole = Files.readAllBytes(good);
    Path damaged = folder.resolve("broken.docx");
    Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
    Path foreign = Files.writeString(folder.resolve("notes.md"), "no office file");
    Path missing = folder.resolve("missing.docx");
    assertEquals(2, run("parse", "--format", "json", damaged, foreign, missing, good));
    assertEquals(
        List.of("unreadable", "unreadable", "unreadable", "read"),
        texts(json().get("documents"), "status"));
    assertEquals("NOT_OFFICE", json().at("/documents/1/findings/0/facts/reason").asText());
    assertEquals("NOT_FOUND", json().at("/documents/2/findings/0/facts/reason").asText());
    assertTrue(told().contains("文件不存在"), told());
    assertKeeps("parse-1.schema.json");
  }

  @Test
  void what_cannot_be_opened_wins_over_what_disagrees() throws IOException {
    WordFile.saveSubmission(folder, "46");
    assertEquals(2, run("reconcile", "--format", "json", folder, folder.resolve("missing.docx")));
    assertEquals("differs", json().at("/submissions/0/verdict").asText());
    assertEquals("unreadable", json().at("/documents/3/status").asText());
  }

  @Test
  void an_empty_folder_ends_with_2() throws IOException {
    assertEquals(2, run("reconcile", "--format", "json", folder));
    assertEquals(0, json().get("submissions").size());
    assertTrue(told().contains("文件夹里没有"), told());
    assertEquals(2, run("parse", "--lang", "en", folder));
    assertTrue(told().contains("No Word or Excel file"), told());
  }

  @Test
  void projects_without_their_department_are_not_comparable() throws IOException {
    WordFile.project("普法专项", "6.4").save(folder.resolve("a.docx"));
    assertEquals(2, run("reconcile", "--format", "json", folder));
    assertEquals("not-comparable", json().at("/submissions/0/verdict").asText());
  }

  @Test
  void wrong_usage_ends_with_64() throws IOException {
    assertEquals(64, run());
    assertEquals(64, run("parse"));
    assertEquals(64, run("parse", "--colour", folder));
    assertEquals(64, run("reconcile", "--format", "pdf", folder));
    assertTrue(told().contains("pdf"), told());
    assertEquals(64, run("reconcile", "--fail-on", "never", folder));
    assertEquals(64, run("reconcile", "--config", folder.resolve("none"), folder));
    Path config = Files.writeString(folder.resolve("rules.txt"), "NO_SUCH_RULE = off\n");
    assertEquals(64, run("reconcile", "--config", config, folder));
    assertTrue(told().contains("NO_SUCH_RULE"), told());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void help_is_chinese_unless_english_is_asked_for() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("用法："));
    assertEquals(0, run("reconcile", "--help", "--lang=en"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Usage: gouji reconcile"));
    assertEquals(0, run("--version"));
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("gouji"));
  }

  @Test
  void the_language_may_stand_before_or_behind_the_command() throws IOException {
    WordFile.saveSubmission(folder, "64");
    for (List<Object> arguments :
        List.<List<Object>>of(
            List.of("--lang", "en", "reconcile", folder),
            List.of("reconcile", folder, "--lang=EN"))) {
      assertEquals(0, run(arguments.toArray()));
      assertTrue(out.toString(StandardCharsets.UTF_8).contains("(2024): agrees"));
    }
    assertEquals(64, run("reconcile", "--lang", "fr", folder));
  }

  @Test
  void a_result_can_go_to_a_file() throws IOException {
    WordFile.saveSubmission(folder, "64");
    Path result = folder.resolve("result.json");
    assertEquals(0, run("reconcile", "--format", "json", "--out", result, folder));
    assertEquals(0, out.size());
    assertEquals("agrees", JSON.readTree(result.toFile()).at("/submissions/0/verdict").asText());
  }

  @Test
  void each_format_gives_a_file_of_its_kind() throws IOException {
    WordFile.saveSubmission(folder.resolve("in"), "64");
    for (String format : List.of("csv", "html", "xlsx")) {
      Path result = folder.resolve("result." + format);
      assertEquals(0, run("reconcile", "--format", format, "--out", result, folder.resolve("in")));
      assertTrue(Files.size(result) > 500, format);
    }
    assertEquals(0, run("parse", "--format", "json", folder.resolve("result.xlsx")));
    assertEquals("not-recognised", json().at("/documents/0/status").asText());
  }

  @Test
  void a_result_that_cannot_be_written_is_told() throws IOException {
    WordFile.saveSubmission(folder, "64");
    Path nowhere = folder.resolve("none").resolve("result.json");
    assertEquals(2, run("reconcile", "--out", nowhere, folder));
    assertFalse(told().isBlank());
  }

  @Test
  void both_languages_of_the_command_have_the_same_keys() throws IOException {
    assertEquals(keys("console.properties"), keys("console_en.properties"));
  }

  private static Set<Object> keys(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Gouji.class.getResourceAsStream(bundle)) {
      properties.load(in);
    }
    return properties.keySet();
  }
}
