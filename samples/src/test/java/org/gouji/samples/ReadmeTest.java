package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.gouji.poi.OfficeFilings;
import org.gouji.reconcile.Reconciler;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.report.Messages;
import org.gouji.report.ReconciliationText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README shows what the program prints, shortened where it says …, and programs that compile.
 */
class ReadmeTest {

  private static final String LEFT_OUT = "…";
  private static final Path EXAMPLE =
      Path.of("src", "test", "java", "org", "gouji", "samples", "examples", "ReconcileFolder.java");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
  void theReportsAreThoseOfTheSamples(String readme, Locale language) throws IOException {
    List<Sample> samples =
        List.of(Sample.FILING_DOCX, Sample.breaking(RuleCode.PROJECTS_SUM_TO_DEPARTMENT));
    List<String> reports = page(readme).code("text");
    assertEquals(samples.size(), reports.size());
    for (int i = 0; i < reports.size(); i++) {
      assertShortened(report(samples.get(i), language), reports.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theProgramIsTheExample(String readme) throws IOException {
    List<String> programs = page(readme).code("java");
    assertEquals(1, programs.size());
    String lines = programs.get(0).replace("\"filings\"", "arguments[0]").indent(4);
    assertTrue(Files.readString(EXAMPLE).contains(lines), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void whatItLinksToIsThere(String readme) throws IOException {
    List<String> links = page(readme).links();
    assertTrue(links.size() > 5, links.toString());
    for (String link : links) {
      assertTrue(Files.exists(Path.of("..").resolve(link)), link);
    }
  }

  private static DocsPage page(String readme) throws IOException {
    return DocsPage.of("../" + readme);
  }

  private String report(Sample sample, Locale language) throws IOException {
    Path files = folder.resolve(sample.name());
    sample.copyTo(files);
    OfficeFilings filings = OfficeFilings.open(files);
    List<Reconciliation> results =
        filings.submissions().stream().map(Reconciler.standard()::reconcile).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReconciliationText(Messages.of(language)).render(results, filings.documents(), out);
    return out.toString(StandardCharsets.UTF_8).replace(files + "/", "");
  }

  /** Each line shown is a line of the report, in the same order. */
  private static void assertShortened(String report, String shown) {
    Iterator<String> lines = report.lines().iterator();
    for (String line : (Iterable<String>) shown.lines()::iterator) {
      if (!line.strip().equals(LEFT_OUT)) {
        assertTrue(reaches(lines, line), () -> "not printed, or not there: " + line);
      }
    }
  }

  private static boolean reaches(Iterator<String> lines, String wanted) {
    while (lines.hasNext()) {
      if (lines.next().equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
