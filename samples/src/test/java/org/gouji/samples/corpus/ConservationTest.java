package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.model.FilingDocument.Unread;
import org.gouji.parse.CellRole;
import org.gouji.parse.ExplainedCell;
import org.gouji.parse.ExplainedTable;
import org.gouji.parse.Explanation;
import org.gouji.parse.FilingParser;
import org.gouji.poi.OfficeDocumentReader;
import org.gouji.report.ExplanationHtml;
import org.gouji.report.ExplanationReport;
import org.gouji.report.ExplanationText;
import org.gouji.report.Messages;
import org.gouji.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No cell left behind: every non-blank cell of a form is a field, a label, a heading or unread, and
 * is so once; and what is unread is told.
 */
class ConservationTest {

  private static final OfficeDocumentReader READER = new OfficeDocumentReader();
  private static final FilingParser PARSER = FilingParser.standard();

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCellOfEverySampleIsAccountedFor(Sample sample) throws IOException {
    for (String document : sample.documents()) {
      assertConserved(READER.read(document, sample.bytes(document), Limits.DEFAULT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"filings", "synthetic", "seed"})
  void everyCellOfEveryDocumentOfTheSharedFolderIsAccountedFor(String folder) throws IOException {
    List<Path> documents = documents(SharedFolder.folder(folder));
    assertTrue(documents.size() > 20, documents.size() + " documents");
    for (Path document : documents) {
      assertConserved(READER.read(document));
    }
  }

  private static List<Path> documents(Path folder) throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> folders = Files.walk(folder).filter(Files::isDirectory).sorted()) {
      for (Path each : folders.toList()) {
        documents.addAll(SharedFolder.documents(each));
      }
    }
    return documents;
  }

  private static void assertConserved(Document document) {
    Explanation explanation = PARSER.explain(document).value();
    FilingDocument parsed = PARSER.parse(document).value();
    List<ExplainedCell> told =
        explanation.tables().stream().flatMap(table -> table.cells().stream()).toList();
    assertAll(
        document.file(),
        () ->
            assertEquals(
                sorted(cells(document)), sorted(told.stream().map(ConservationTest::said))),
        () -> explanation.tables().forEach(ConservationTest::assertRoles),
        () ->
            assertEquals(
                parsed.unread(),
                explanation.unread().stream()
                    .map(cell -> new Unread(cell.location(), cell.cell().text()))
                    .toList()),
        () -> assertEquals(!parsed.filings().isEmpty(), isRead(explanation)),
        () -> assertAddsUp(document, told, parsed),
        () -> assertTellable(PARSER.explain(document)));
  }

  /** Every field that a cell became has a name in both languages, and the page can be made. */
  private static void assertTellable(Reading<Explanation> explained) throws IOException {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Messages messages = Messages.of(locale);
      String kind = messages.name(explained.value().tables().get(0).kind());
      assertTrue(rendered(new ExplanationText(messages), explained).contains(kind), kind);
      assertTrue(rendered(new ExplanationHtml(messages), explained).endsWith("</html>\n"));
    }
  }

  private static String rendered(ExplanationReport report, Reading<Explanation> explained)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.render(List.of(explained), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Every non-blank cell as it stands on the page, whatever was made of it. */
  private static Stream<String> cells(Document document) {
    return document.tables().stream()
        .flatMap(
            table ->
                IntStream.range(0, table.rows())
                    .boxed()
                    .flatMap(row -> table.filled(row).stream())
                    .map(cell -> table.location(cell) + " " + cell.text()));
  }

  private static String said(ExplainedCell cell) {
    return cell.location() + " " + cell.cell().text();
  }

  private static List<String> sorted(Stream<String> cells) {
    return cells.sorted().toList();
  }

  private static void assertRoles(ExplainedTable table) {
    for (ExplainedCell cell : table.cells()) {
      boolean outside = cell.role().kind() == CellRole.Kind.OUTSIDE;
      assertEquals(!table.kind().isRead(), outside, cell::toString);
    }
  }

  private static boolean isRead(Explanation explanation) {
    return explanation.tables().stream().anyMatch(table -> table.kind().isRead());
  }

  /** The characters of all cells are those of fields, labels, headings, unread and other tables. */
  private static void assertAddsUp(
      Document document, List<ExplainedCell> told, FilingDocument parsed) {
    Map<CellRole.Kind, Integer> characters = new EnumMap<>(CellRole.Kind.class);
    told.forEach(
        cell -> characters.merge(cell.role().kind(), cell.cell().text().length(), Integer::sum));
    int all = document.tables().stream().mapToInt(ConservationTest::characters).sum();
    int unread = parsed.unread().stream().mapToInt(cell -> cell.text().length()).sum();
    assertEquals(all, characters.values().stream().mapToInt(Integer::intValue).sum());
    assertEquals(unread, characters.getOrDefault(CellRole.Kind.UNREAD, 0));
  }

  private static int characters(Table table) {
    return IntStream.range(0, table.rows())
        .boxed()
        .flatMap(row -> table.filled(row).stream())
        .mapToInt(cell -> cell.text().length())
        .sum();
  }

  @Test
  void theSampleFilingIsReadToTheLastCell() throws IOException {
    Document document =
        READER.read(
            "filing.docx",
            Sample.FILING_DOCX.bytes(Sample.FILING_DOCX.documents().get(0)),
            Limits.DEFAULT);
    Explanation explanation = PARSER.explain(document).value();
    assertEquals(10, explanation.tables().stream().filter(table -> table.kind().isRead()).count());
    assertEquals(List.of(), explanation.unread());
  }
}
