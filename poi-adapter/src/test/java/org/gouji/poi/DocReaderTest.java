package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class DocReaderTest {

  /** A project's form, as LibreOffice writes it. */
  static byte[] project() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("project.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Document read(byte[] content) throws UnreadableDocumentException {
    return new OfficeDocumentReader().read("a.doc", content, Limits.DEFAULT);
  }

  /** An edit of a document in Word's own model. */
  private interface Edit {
    void on(HWPFDocument word);
  }

  /** The title after an edit. */
  private static String title(Edit edit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(project()))) {
      edit.on(word);
      word.write(bytes);
    }
    return ((Paragraph) read(bytes.toByteArray()).blocks().get(0)).text();
  }

  private static CharacterRun firstRun(HWPFDocument word) {
    return word.getRange().getParagraph(0).getCharacterRun(0);
  }

  @Test
  void paragraphsAndTablesComeInTheirOrder() throws Exception {
    Document document = read(project());
    assertEquals(3, document.blocks().size());
    assertEquals("2024年项目支出绩效目标表", ((Paragraph) document.blocks().get(0)).text());
    assertEquals("table 1", document.blocks().get(1).location().toString());
    assertEquals("paragraph 2", document.blocks().get(2).location().toString());
  }

  @Test
  void mergedCellsCoverWhatTheyCoverInWord() throws Exception {
    Table table = read(project()).tables().get(0);
    assertEquals(23, table.rows());
    assertEquals(6, table.columns());
    assertEquals(
        List.of("项目支出名称", "社区矫正专项(1x2)", "预算部门", "沅江市司法局　(1x2)"),
        List.of(Pages.show(table).get(1).split(" \\| ")));
    Cell indicators = table.cell(22, 0);
    assertEquals(6, indicators.row());
    assertEquals(17, indicators.rowSpan());
    assertEquals("本年度\n绩效指标", indicators.text());
    assertEquals("table 1, row 10, column 4", table.location(table.cell(9, 3)).toString());
  }

  @Test
  void aFieldShowsItsResultAndNotItsCode() throws Exception {
    String line =
        title(word -> firstRun(word).insertBefore("\u0013 =SUM(\u0013A\u0015) \u0014148\u0015x"));
    assertTrue(line.startsWith("148x2024年"), line);
  }

  @Test
  void controlCharactersBecomeWhatTheyPrint() throws Exception {
    String line = title(word -> firstRun(word).insertBefore("a\u000Bb\u001Ec\u001Fd\u0001\t"));
    assertTrue(line.startsWith("a\nb-cd\t2024年"), line);
  }

  @Test
  void theTextsOfTwoPagesAreLinesOfTheirOwn() throws Exception {
    assertEquals("填表人", title(word -> firstRun(word).insertBefore("填表人\f")));
    assertTrue(title(word -> firstRun(word).insertBefore("\f")).startsWith("2024年"));
  }

  @Test
  void hiddenTextIsLeftOut() throws Exception {
    assertEquals("年项目支出绩效目标表", title(word -> firstRun(word).setVanished(true)));
  }

  @Test
  void deletedTextIsLeftOut() throws Exception {
    assertEquals("年项目支出绩效目标表", title(word -> firstRun(word).markDeleted(true)));
  }

  @Test
  void moreCellsThanAllowedAreOverTheLimit() throws Exception {
    byte[] content = project();
    Limits few = new Limits(1_000_000, 10, 1_000_000, 20, 10);
    UnreadableDocumentException failure =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new OfficeDocumentReader().read("a.doc", content, few));
    assertEquals(Reason.OVER_LIMIT, failure.reason());
  }
}
