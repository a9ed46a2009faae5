package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The same document, read by us and by POI's user model: paragraph by paragraph, cell by cell. */
class DocxOracleTest {

  @ParameterizedTest
  @ValueSource(strings = {"seed", "filings", "synthetic"})
  void whatPoiSeesOfAFilingIsWhatWeSee(String folder) throws Exception {
    List<Path> files = Corpus.files(folder, "docx");
    assertFalse(files.isEmpty());
    for (Path file : files) {
      assertSame(Files.readAllBytes(file), file.toString());
    }
  }

  @Test
  void whatPoiWritesIsWhatWeRead() throws Exception {
    for (int seed = 0; seed < 40; seed++) {
      assertSame(written(new Random(seed)), "seed " + seed);
    }
  }

  private static void assertSame(byte[] content, String name) throws IOException {
    Document document = new DocxReader().read(name, content, Limits.DEFAULT);
    assertEquals(
        String.join("\n", DocxOracle.show(content)), String.join("\n", Pages.show(document)), name);
  }

  private static byte[] written(Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (int i = 0; i < 4; i++) {
        document.createParagraph().createRun().setText(random.nextBoolean() ? "" : "段落" + i);
        fill(document.createTable(1 + random.nextInt(6), 1 + random.nextInt(5)), random);
      }
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void fill(XWPFTable table, Random random) {
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        int merge = row == 0 ? random.nextInt(2) : random.nextInt(3);
        if (merge > 0) {
          properties.addNewVMerge().setVal(merge == 1 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewGridSpan().setVal(BigInteger.valueOf(1 + random.nextInt(2)));
        if (merge < 2) {
          cell.setText("格" + random.nextInt(100));
          cell.addParagraph().createRun().setText(random.nextBoolean() ? "" : "二\t行");
        }
      }
    }
  }
}
