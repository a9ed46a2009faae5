package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is read or refused with a reason, and soon. */
class RobustnessTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
  private int read;

  /** Reads a document and looks at every row of it. */
  private void open(String name, byte[] content) {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try {
            Document document = new OfficeDocumentReader().read(name, content, Limits.DEFAULT);
            document.blocks().forEach(RobustnessTest::look);
            read++;
          } catch (UnreadableDocumentException e) {
            assertEquals(name, e.file());
            refused.merge(e.reason(), 1, Integer::sum);
          }
        },
        name);
  }

  private static void look(Block block) {
    if (block instanceof Table table) {
      for (int row = 0; row < table.rows(); row++) {
        table
            .filled(row)
            .forEach(cell -> assertEquals(cell, table.cell(cell.row(), cell.column())));
      }
    }
  }

  @Test
  void everyOddFileIsReadOrRefused() throws Exception {
    List<Path> files = Corpus.files("robustness", ".*");
    for (Path file : files) {
      open(file.toString(), Files.readAllBytes(file));
    }
    int others = refused.values().stream().mapToInt(count -> count).sum();
    assertEquals(files.size(), read + others);
    assertTrue(read > files.size() / 2, () -> read + " read, refused " + refused);
    assertEquals(0, refused.getOrDefault(Reason.IO, 0));
  }

  @Test
  void damageDoneAtRandomIsReadOrRefused() throws Exception {
    byte[][] wholes = {
      Packages.docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>预算</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
      Stored.zip(Packages.xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>")),
      workbook(new XSSFWorkbook()),
      workbook(new HSSFWorkbook()),
      DocReaderTest.project(),
      "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>".getBytes(StandardCharsets.UTF_8),
      SpreadsheetMlReaderTest.SMALL.getBytes(StandardCharsets.UTF_8)
    };
    Random random = new Random(20240101);
    for (int round = 0; round < 7000; round++) {
      byte[] content = wholes[round % wholes.length].clone();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      open("round " + round, content);
    }
    assertTrue(refused.getOrDefault(Reason.DAMAGED, 0) > 100, () -> refused.toString());
  }

  private static byte[] workbook(Workbook workbook) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("预算");
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }
}
