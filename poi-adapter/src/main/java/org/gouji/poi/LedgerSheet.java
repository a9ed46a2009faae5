package org.gouji.poi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.finding.Severity;
import org.gouji.report.Ledger;
import org.gouji.report.LedgerRow;
import org.jspecify.annotations.Nullable;

/** The sheet of a ledger, filled row by row. */
final class LedgerSheet {

  /** Widths of the columns in characters. */
  private static final List<Integer> WIDTHS = List.of(24, 8, 8, 28, 16, 60, 16, 16, 14, 44, 48, 30);

  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final Sheet sheet;
  private final CellStyle text;
  private final CellStyle number;
  private final Map<Severity, CellStyle> grades = new EnumMap<>(Severity.class);
  private int rows;

  LedgerSheet(Workbook workbook, Ledger ledger) {
    sheet = workbook.createSheet(ledger.title());
    text = style(workbook);
    number = style(workbook);
    number.setQuotePrefixed(false);
    number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00##"));
    grades.put(Severity.ERROR, filled(workbook, IndexedColors.ROSE));
    grades.put(Severity.WARNING, filled(workbook, IndexedColors.LIGHT_YELLOW));
    grades.put(Severity.NOTE, text);
    head(head(workbook), ledger.heads());
    layOut();
  }

  /** A text keeps an apostrophe's effect, so that editing it does not make it a formula. */
  private static CellStyle style(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setQuotePrefixed(true);
    return style;
  }

  private static CellStyle filled(Workbook workbook, IndexedColors colour) {
    CellStyle style = style(workbook);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour.getIndex());
    return style;
  }

  private static CellStyle head(Workbook workbook) {
    CellStyle style = filled(workbook, IndexedColors.GREY_25_PERCENT);
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private void head(CellStyle style, List<String> heads) {
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < heads.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(heads.get(column));
      cell.setCellStyle(style);
    }
  }

  private void layOut() {
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
  }

  void add(LedgerRow ledgerRow) {
    CellStyle style =
        ledgerRow.severity() == null ? text : grades.getOrDefault(ledgerRow.severity(), text);
    Row row = sheet.createRow(rows++);
    List<@Nullable Object> cells = ledgerRow.cells();
    for (int column = 0; column < cells.size(); column++) {
      fill(row.createCell(column), cells.get(column), style);
    }
  }

  private void fill(Cell cell, @Nullable Object value, CellStyle style) {
    if (value instanceof BigDecimal amount) {
      cell.setCellValue(amount.doubleValue());
      cell.setCellStyle(number);
    } else if (value != null) {
      String words = value.toString();
      cell.setCellValue(words.substring(0, Math.min(words.length(), LONGEST_TEXT)));
      cell.setCellStyle(style);
    }
  }

  /** Puts filters on all rows; to be called last. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, WIDTHS.size() - 1));
  }
}
