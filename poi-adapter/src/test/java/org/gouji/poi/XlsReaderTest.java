package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.util.LittleEndian;
import org.gouji.document.Cell;
import org.gouji.document.CellValue;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

  /** Fills a new workbook. */
  private interface Fill {
    void into(HSSFWorkbook workbook);
  }

  private static byte[] workbook(Fill fill) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill.into(workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Document read(byte[] content) throws UnreadableDocumentException {
    return new OfficeDocumentReader().read("a.xls", content, Limits.DEFAULT);
  }

  private static Table sheet(Fill fill) throws IOException {
    return read(workbook(fill)).tables().get(0);
  }

  private static CellValue value(Fill fill) throws IOException {
    return sheet(fill).cell(0, 0).value();
  }

  private static org.apache.poi.ss.usermodel.Cell a1(HSSFWorkbook workbook) {
    return workbook.createSheet("表").createRow(0).createCell(0);
  }

  private static CellStyle style(HSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void aMergedAreaIsOneCellWithItsAddress() throws Exception {
    Table table =
        sheet(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("部门整体");
              sheet.createRow(1).createCell(1).setCellValue("绩效指标");
              sheet.getRow(1).createCell(2).setCellValue("covered");
              sheet.createRow(3).createCell(4).setCellValue("end");
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
            });
    Cell merged = table.cell(2, 3);
    assertEquals(new Cell(1, 1, 2, 3, new CellValue.Text("绩效指标")), merged);
    assertEquals("部门整体!B2", table.location(merged).toString());
    assertEquals(1, table.filled(1).size());
  }

  @Test
  void anAreaMergedOverTheWholeSheetIsCutToWhatIsUsed() throws Exception {
    Table table =
        sheet(
            workbook -> {
              a1(workbook).setCellValue("x");
              workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 65535, 0, 255));
            });
    assertEquals(1, table.rows());
    assertEquals(1, table.columns());
  }

  @Test
  void hiddenRowsColumnsAndSheetsAreMarked() throws Exception {
    byte[] content =
        workbook(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("S1");
              Row row = sheet.createRow(0);
              row.createCell(0).setCellValue("a");
              row.createCell(2).setCellValue("b");
              sheet.createRow(1).createCell(0).setCellValue("c");
              sheet.getRow(1).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
              workbook.createSheet("S2");
              workbook.createSheet("S3");
              workbook.setSheetHidden(1, true);
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });
    List<Table> sheets = read(content).tables();
    assertEquals(List.of(false, true, true), sheets.stream().map(Table::isHidden).toList());
    assertFalse(sheets.get(0).isRowHidden(0));
    assertTrue(sheets.get(0).isRowHidden(1));
    assertFalse(sheets.get(0).isColumnHidden(1));
    assertTrue(sheets.get(0).isColumnHidden(2));
  }

  @Test
  void sheetsComeInTheOrderOfTheirTabs() throws Exception {
    byte[] content =
        workbook(
            workbook -> {
              for (String name : List.of("C", "A", "B")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
              }
              workbook.setSheetOrder("A", 0);
            });
    assertEquals(List.of("A:", "A", "C:", "C", "B:", "B"), Pages.show(read(content)));
  }

  @Test
  void theNoiseOfADoubleIsCleanedAway() throws Exception {
    CellValue value = value(workbook -> a1(workbook).setCellValue(148.73600000000002));
    CellValue.Numeric number = assertInstanceOf(CellValue.Numeric.class, value);
    assertEquals(new BigDecimal("148.736"), number.value());
    assertEquals("148.73600000000002", number.raw());
    assertEquals("", number.format());
  }

  @Test
  void aPercentageReadsAsOne() throws Exception {
    CellValue value =
        value(
            workbook -> {
              a1(workbook).setCellValue(0.95);
              workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style(workbook, "0%"));
            });
    assertEquals("95%", value.text());
  }

  @Test
  void aDateIsADateWhateverItsFormatAndItsFirstDay() throws Exception {
    for (String format : List.of("yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@")) {
      for (boolean since1904 : new boolean[] {false, true}) {
        CellValue value =
            value(
                workbook -> {
                  if (since1904) {
                    workbook.getInternalWorkbook().getRecords().stream()
                        .filter(DateWindow1904Record.class::isInstance)
                        .map(DateWindow1904Record.class::cast)
                        .forEach(record -> record.setWindowing((short) 1));
                  }
                  org.apache.poi.ss.usermodel.Cell cell = a1(workbook);
                  cell.setCellValue(since1904 ? 43829 : 45291);
                  cell.setCellStyle(style(workbook, format));
                });
        CellValue.Date date = assertInstanceOf(CellValue.Date.class, value, format);
        assertEquals(LocalDate.of(2023, 12, 31).atStartOfDay(), date.value(), format);
      }
    }
  }

  @Test
  void aDateBeyondTheCalendarIsANumber() throws Exception {
    CellValue value =
        value(
            workbook -> {
              a1(workbook).setCellValue(20240101);
              workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style(workbook, "yyyy-mm"));
            });
    assertEquals("20240101", value.text());
  }

  @Test
  void aFormulaStandsWithItsLastResult() throws Exception {
    Table table =
        sheet(
            workbook -> {
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellFormula("1.5*2");
              row.createCell(1).setCellFormula("\"万\"&\"元\"");
              row.createCell(2).setCellFormula("1=1");
              row.createCell(3).setCellFormula("1/0");
              row.createCell(4).setCellFormula("\"\"");
              row.createCell(5).setCellValue("after");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertEquals(List.of("3 | 万元 | TRUE | #DIV/0! |  | after"), Pages.show(table));
    assertInstanceOf(CellValue.Numeric.class, table.cell(0, 0).value());
    assertInstanceOf(CellValue.Failure.class, table.cell(0, 3).value());
  }

  @Test
  void richTextIsItsTextAndBlanksAreKept() throws Exception {
    Table table =
        sheet(
            workbook -> {
              HSSFRichTextString rich = new HSSFRichTextString("资金\r\n总额");
              rich.applyFont(0, 2, workbook.createFont());
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellValue(rich);
              row.createCell(1).setCellValue("　");
              row.createCell(2).setBlank();
              row.createCell(3).setCellValue(true);
              row.createCell(4).setCellErrorValue(FormulaError.REF.getCode());
            });
    assertEquals("资金\n总额", table.cell(0, 0).text());
    assertEquals(new CellValue.Text("　"), table.cell(0, 1).value());
    assertEquals(CellValue.BLANK, table.cell(0, 2).value());
    assertEquals(new CellValue.Truth(true), table.cell(0, 3).value());
    assertEquals(new CellValue.Failure("#REF!"), table.cell(0, 4).value());
  }

  @Test
  void aPasswordIsToldButWriteProtectionIsNone() throws Exception {
    Fill fill = workbook -> a1(workbook).setCellValue("项目支出");
    assertEquals(
        "项目支出",
        read(encrypted(fill, Decryptor.DEFAULT_PASSWORD)).tables().get(0).cell(0, 0).text());
    byte[] secret = encrypted(fill, "123456");
    UnreadableDocumentException failure =
        assertThrows(UnreadableDocumentException.class, () -> read(secret));
    assertEquals(Reason.ENCRYPTED, failure.reason());
  }

  private static byte[] encrypted(Fill fill, String password) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return workbook(fill);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void whatIsMissingOfAWorkbookThatBreaksOffIsTold() throws Exception {
    byte[] content =
        workbook(
            workbook -> {
              for (String name : List.of("A", "B", "C")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
              }
            });
    Document whole = read(content);
    assertEquals(List.of(), whole.damaged());
    Document document = read(cutAfter(content, 2));
    assertEquals(List.of("A:", "A", "B:", "B"), Pages.show(document));
    assertEquals(List.of("B", "C"), document.damaged().stream().map(DamagedPart::part).toList());
  }

  /** Cuts the workbook off within a sheet, just before its end. */
  private static byte[] cutAfter(byte[] content, int sheet) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      byte[] stream = files.createDocumentInputStream("Workbook").readAllBytes();
      int ends = 0;
      int position = 0;
      while (ends <= sheet) {
        int sid = LittleEndian.getUShort(stream, position);
        ends += sid == EOFRecord.sid ? 1 : 0;
        position += ends <= sheet ? 4 + LittleEndian.getUShort(stream, position + 2) : 0;
      }
      files.createOrUpdateDocument(
          new ByteArrayInputStream(Arrays.copyOf(stream, position)), "Workbook");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void moreCellsThanAllowedAreOverTheLimit() throws Exception {
    byte[] content =
        workbook(
            workbook -> {
              a1(workbook).setCellValue("a");
              workbook.getSheetAt(0).createRow(9).createCell(9).setCellValue("b");
              workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 8, 0, 8));
            });
    Limits few = new Limits(1_000_000, 10, 1_000_000, 50, 10);
    UnreadableDocumentException failure =
        assertThrows(
            UnreadableDocumentException.class,
            () -> new OfficeDocumentReader().read("a.xls", content, few));
    assertEquals(Reason.OVER_LIMIT, failure.reason());
  }

  /** POI's user model is the oracle. */
  @Test
  void randomSheetsReadAsTheirUserModelHasThem() throws Exception {
    Random random = new Random(20240101);
    for (int round = 0; round < 30; round++) {
      List<String> expected = new ArrayList<>();
      byte[] content = workbook(workbook -> scatter(workbook, random, expected));
      Table table = read(content).tables().get(0);
      List<String> read = new ArrayList<>();
      for (int row = 0; row < table.rows(); row++) {
        for (Cell cell : table.filled(row)) {
          read.add(table.location(cell) + "=" + cell.text());
        }
      }
      assertEquals(expected, read, "round " + round);
    }
  }

  private static void scatter(HSSFWorkbook workbook, Random random, List<String> expected) {
    HSSFSheet sheet = workbook.createSheet("S");
    for (int row = 0; row < 40; row++) {
      for (int column = 0; column < 12; column++) {
        if (random.nextInt(3) == 0) {
          org.apache.poi.ss.usermodel.Cell cell =
              CellUtil.getCell(CellUtil.getRow(row, sheet), column);
          expected.add("S!" + cell.getAddress() + "=" + fill(cell, random));
        }
      }
    }
  }

  private static String fill(org.apache.poi.ss.usermodel.Cell cell, Random random) {
    int number = random.nextInt(1_000_000) - 500_000;
    switch (random.nextInt(3)) {
      case 0 -> {
        cell.setCellValue(number / 1000.0);
        return BigDecimal.valueOf(number, 3).stripTrailingZeros().toPlainString();
      }
      case 1 -> {
        cell.setCellValue(number);
        return Integer.toString(number);
      }
      default -> {
        cell.setCellValue("指标" + number);
        return "指标" + number;
      }
    }
  }
}
