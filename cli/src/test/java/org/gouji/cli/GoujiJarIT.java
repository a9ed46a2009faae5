package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a process of its own. */
class GoujiJarIT {

  @TempDir private Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended run(Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("gouji.jar")));
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    Path out = Files.createTempFile("gouji", ".out");
    Path err = Files.createTempFile("gouji", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    Ended ended = new Ended(status, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return ended;
  }

  @Test
  void a_submission_is_reconciled_and_nothing_but_the_result_is_printed() throws Exception {
    WordFile.saveSubmission(folder, "64");
    Ended ended = run(Map.of(), "reconcile", folder);
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().startsWith("青山县司法局（2024 年）：相符\n"), ended.out());
    assertEquals("", ended.err());
  }

  @Test
  void a_disagreement_ends_the_process_with_1() throws Exception {
    WordFile.saveSubmission(folder, "46");
    assertEquals(1, run(Map.of(), "reconcile", "--format", "json", folder).status());
  }

  @Test
  void chinese_file_names_open_where_the_machine_has_no_locale() throws Exception {
    WordFile.saveSubmission(folder, "64");
    Ended ended = run(Map.of("LC_ALL", "C", "LANG", "C"), "parse", "--format", "json", folder);
    assertEquals(0, ended.status(), ended.err());
    assertTrue(ended.out().contains("项目10.docx"), ended.out());
  }

  @Test
  void a_chinese_argument_is_understood_where_the_machine_has_no_locale() throws Exception {
    Path file = WordFile.saveSubmission(folder.resolve("绩效 目标"), "64").get(1);
    Path result = folder.resolve("结果.json");
    Ended ended =
        run(Map.of("LC_ALL", "C", "LANG", "C"), "parse", "--format=json", file, "--out", result);
    assertEquals(0, ended.status(), ended.err());
    assertTrue(Files.readString(result).contains("社区矫正专项"));
  }

  @Test
  void wrong_usage_ends_the_process_with_64_and_prints_no_result() throws Exception {
    Ended ended = run(Map.of(), "reconcile", "--format", "pdf", folder);
    assertEquals(64, ended.status());
    assertEquals("", ended.out());
    assertTrue(ended.err().contains("--help"), ended.err());
  }
}
