package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.finding.Reading;
import org.gouji.model.Category;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Indicator;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Subcategory;
import org.gouji.parse.Explanation;
import org.gouji.parse.FilingParser;
import org.gouji.parse.Lack;
import org.gouji.parse.TableKind;
import org.gouji.poi.OfficeDocumentReader;
import org.gouji.report.ExplanationText;
import org.gouji.report.Messages;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundColumn;
import org.gouji.vocabulary.TitleTerm;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * A form with labels that nobody has seen is taught by a vocabulary file, as {@code
 * docs/adding-a-form.md} tells. {@code -Dgolden.update=true} writes the explanations anew.
 */
class TeachingTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/gouji/samples/teaching");
  private static final Path GUIDE = Path.of("../docs/adding-a-form.md");

  private static Document form() throws IOException {
    byte[] content = Files.readAllBytes(FOLDER.resolve("form.xls"));
    return new OfficeDocumentReader().read("form.xls", content, Limits.DEFAULT);
  }

  private static FilingParser taught(String vocabulary) throws IOException {
    return FilingParser.with(Vocabulary.standard().with(FOLDER.resolve(vocabulary)));
  }

  private static void assertGolden(String file, Reading<Explanation> explained) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationText(Messages.of(Locale.CHINESE)).render(List.of(explained), out);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(FOLDER.resolve(file), out.toByteArray());
    }
    assertEquals(Files.readString(FOLDER.resolve(file)), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void before_it_is_taught_it_is_no_form_and_the_explanation_says_why() throws IOException {
    Reading<Explanation> explained = FilingParser.standard().explain(form());
    assertEquals(TableKind.NOT_A_FORM, explained.value().tables().get(0).kind());
    assertTrue(explained.value().tables().get(0).lacks().contains(Lack.LABELS));
    assertGolden("untaught.explained.txt", explained);
  }

  @Test
  void with_its_title_and_heads_it_is_a_form_and_the_rest_is_told_as_unread() throws IOException {
    Reading<Explanation> explained = taught("recognised.txt").explain(form());
    assertEquals(TableKind.PROJECT_FORM, explained.value().tables().get(0).kind());
    assertEquals(
        List.of("计价：万元", "本年盘子", "860", "承办方"),
        explained.value().unread().stream().limit(4).map(cell -> cell.cell().text()).toList());
    assertGolden("recognised.explained.txt", explained);
  }

  @Test
  void with_all_its_labels_it_is_read_in_full() throws IOException {
    FilingParser parser = taught("read.txt");
    assertEquals(List.of(), parser.explain(form()).value().unread());
    assertGolden("read.explained.txt", parser.explain(form()));
    FilingDocument parsed = parser.parse(form()).value();
    assertEquals(List.of(), parsed.unread());
    ProjectFiling filing = (ProjectFiling) parsed.filings().get(0);
    assertEquals("老旧小区雨污分流", filing.project().name());
    assertEquals("云溪市住房和城乡建设局", filing.heading().department().name());
    assertEquals("云溪市排水管理处", filing.heading().implementingUnit().name());
    assertEquals("2025-03-01", filing.period().start().toString());
    assertEquals(List.of("8600000", "5000000", "3600000"), yuan(filing.funds()));
    assertEquals(
        List.of(FundItem.TOTAL, FundItem.OWN_LEVEL_BUDGET, FundItem.HIGHER_LEVEL_FUNDS),
        filing.funds().stream().map(Fund::item).toList());
    assertEquals(
        List.of("改造小区", "验收合格率", "消除积水点", "居民满意度"),
        filing.indicators().stream().map(Indicator::name).toList());
    assertEquals(
        List.of("40", "20", "30", "10"),
        filing.indicators().stream().map(each -> each.points().toPlainString()).toList());
  }

  private static List<String> yuan(List<Fund> funds) {
    return funds.stream().map(fund -> fund.amount().yuan().toPlainString()).toList();
  }

  @Test
  void the_guide_shows_these_very_files() throws IOException {
    String guide = Files.readString(GUIDE);
    for (String file : List.of("recognised.txt", "read.txt", "untaught.explained.txt")) {
      assertTrue(guide.contains(Files.readString(FOLDER.resolve(file))), file);
    }
    try (Stream<String> lines = Files.lines(FOLDER.resolve("recognised.explained.txt"))) {
      List<String> unread = lines.filter(line -> line.startsWith("    ?")).toList();
      assertEquals(16, unread.size());
      unread.forEach(line -> assertTrue(guide.contains(line), line));
    }
  }

  @Test
  void the_guide_names_every_term() throws IOException {
    String guide = Files.readString(GUIDE);
    Stream.of(
            TitleTerm.values(),
            Field.values(),
            FundItem.values(),
            FundColumn.values(),
            Column.values(),
            Category.values(),
            Subcategory.values())
        .flatMap(Stream::of)
        .map(term -> "`" + term.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`")
        .forEach(term -> assertTrue(guide.contains(term), term));
  }
}
