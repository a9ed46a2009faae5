package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Cell;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same workbook, read by us and by POI's user model: sheet by sheet, cell by cell. */
class XlsxOracleTest {

  @ParameterizedTest
  @ValueSource(strings = {"seed", "filings", "synthetic"})
  void whatPoiSeesOfAFilingIsWhatWeSee(String folder) throws Exception {
    List<Path> files = Corpus.files(folder, "xlsx|xlsm");
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
    Document document = new XlsxReader().read(name, content, Limits.DEFAULT);
    assertEquals(List.of(), document.damaged(), name);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      assertEquals(workbook.getNumberOfSheets(), document.tables().size(), name);
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = workbook.getSheetAt(i);
        Table table = document.tables().get(i);
        String at = name + ": " + sheet.getSheetName();
        assertEquals(sheet.getSheetName(), table.location().toString(), at);
        assertEquals(
            workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i), table.isHidden(), at);
        assertEquals(String.join("\n", theirs(sheet, table)), String.join("\n", ours(table)), at);
        assertHidden(sheet, table, at);
      }
    }
  }

  /** What fills the sheet: {@code row,column rows x columns value}. */
  private static List<String> ours(Table table) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      for (Cell cell : table.row(row)) {
        if (cell.row() == row && cell.value() != CellValue.BLANK) {
          String value = cell.value().getClass().getSimpleName() + " " + cell.text();
          cells.add(show(row, cell.column(), cell.rowSpan(), cell.columnSpan(), value));
        }
      }
    }
    return cells;
  }

  private static String show(int row, int column, int rows, int columns, String value) {
    return row + "," + column + " " + rows + "x" + columns + " " + value;
  }

  private static List<String> theirs(Sheet sheet, Table table) {
    Map<Long, String> cells = new TreeMap<>();
    for (Row row : sheet) {
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        String value = value(cell);
        CellRangeAddress area = area(sheet, row.getRowNum(), cell.getColumnIndex());
        boolean first =
            area.getFirstRow() == row.getRowNum() && area.getFirstColumn() == cell.getColumnIndex();
        if (first && !value.isEmpty()) {
          int rows = Math.min(area.getLastRow() + 1, table.rows()) - area.getFirstRow();
          int columns = Math.min(area.getLastColumn() + 1, table.columns()) - area.getFirstColumn();
          cells.put(
              (long) row.getRowNum() << 32 | cell.getColumnIndex(),
              show(row.getRowNum(), cell.getColumnIndex(), rows, columns, value));
        }
      }
    }
    return List.copyOf(cells.values());
  }

  private static CellRangeAddress area(Sheet sheet, int row, int column) {
    return sheet.getMergedRegions().stream()
        .filter(region -> region.isInRange(row, column))
        .findFirst()
        .orElse(new CellRangeAddress(row, row, column, column));
  }

  private static String value(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? date(cell) : number(cell);
      case STRING -> {
        String text = cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
        yield text.isEmpty() ? "" : "Text " + text;
      }
      case BOOLEAN -> "Truth " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> "Failure " + FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  private static String date(org.apache.poi.ss.usermodel.Cell cell) {
    return "Date " + cell.getLocalDateTimeCellValue().toString().replaceFirst("T00:00$", "");
  }

  private static String number(org.apache.poi.ss.usermodel.Cell cell) {
    boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
    BigDecimal value =
        new BigDecimal(cell.getNumericCellValue())
            .round(new MathContext(15))
            .movePointRight(percent ? 2 : 0)
            .stripTrailingZeros();
    return "Numeric " + value.toPlainString() + (percent ? "%" : "");
  }

  private static void assertHidden(Sheet sheet, Table table, String at) {
    for (int row = 0; row < table.rows(); row++) {
      Row theirs = sheet.getRow(row);
      assertEquals(theirs != null && theirs.getZeroHeight(), table.isRowHidden(row), at);
    }
    for (int column = 0; column < table.columns(); column++) {
      assertEquals(sheet.isColumnHidden(column), table.isColumnHidden(column), at);
    }
  }

  private static byte[] written(Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      for (int i = 0; i < 3; i++) {
        Sheet sheet = workbook.createSheet("表" + i);
        fill(sheet, random, percent, day);
        sheet.setColumnHidden(random.nextInt(6), true);
        workbook.setSheetHidden(i, i > 0 && random.nextBoolean());
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static void fill(Sheet sheet, Random random, CellStyle percent, CellStyle day) {
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(20);
      Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
      row.setZeroHeight(random.nextInt(8) == 0);
      org.apache.poi.ss.usermodel.Cell cell = row.createCell(random.nextInt(8));
      switch (random.nextInt(8)) {
        case 0 -> cell.setCellValue(random.nextInt(10_000_000) / 1000.0);
        case 1 -> cell.setCellValue(random.nextBoolean());
        case 2 -> cell.setCellErrorValue(FormulaError.DIV0.getCode());
        case 3 -> {
          cell.setCellValue(random.nextInt(1000) / 1000.0);
          cell.setCellStyle(percent);
        }
        case 4 -> {
          cell.setCellValue(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000)));
          cell.setCellStyle(day);
        }
        case 5 -> {
          cell.setCellFormula("1+1");
          cell.setCellValue(2);
        }
        default -> cell.setCellValue("文本_x000D_\r\n" + random.nextInt(9));
      }
    }
    for (int i = 0; i < 4; i++) {
      CellRangeAddress area =
          new CellRangeAddress(5 * i, 5 * i + 1 + random.nextInt(3), i, i + random.nextInt(4));
      sheet.addMergedRegionUnsafe(area);
    }
  }
}
