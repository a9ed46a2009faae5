package org.gouji.samples.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gouji.reconcile.RuleCode;
import org.gouji.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  @TempDir private Path folder;

  /** A program that prints. */
  @FunctionalInterface
  private interface Program {
    void main(String[] arguments) throws IOException;
  }

  @Test
  void threeLinesReconcileAFolderAndPrintTheReport() throws IOException {
    Sample.FILING_FOLDER.copyTo(folder);
    String printed = printed(ReconcileFolder::main);
    String told = printed.replace("，在 " + folder + "/", "").replace(folder + "/", "");
    assertEquals(Sample.FILING_FOLDER.report(), told);
  }

  @Test
  void theAmountsOfEachFormAreListedWithTheirCells() throws IOException {
    Sample.AGREES.copyTo(folder);
    String printed = printed(ListAmounts::main);
    assertTrue(printed.contains("年度本级预算金额 615000 @ table 1, row 2, column 2"), printed);
  }

  @Test
  void anOfficeSettlesWhatIsAnError() throws IOException {
    Sample.breaking(RuleCode.OBJECTIVE_STATED).copyTo(folder);
    List<RuleCode> rules =
        FailOnDifferences.errors(folder).stream().map(check -> check.rule()).toList();
    assertEquals(List.of(RuleCode.OBJECTIVE_STATED), rules);
  }

  private String printed(Program program) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream replaced = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(replaced);
      program.main(new String[] {folder.toString()});
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
