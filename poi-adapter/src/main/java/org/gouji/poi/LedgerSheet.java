package org.gouji.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.finding.Severity;
import org.gouji.report.Ledger;
import org.gouji.report.LedgerPart;
import org.jspecify.annotations.Nullable;

/** The sheet of one table of a ledger, filled row by row. */
final class LedgerSheet {

  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final double MARGIN_IN_INCHES = 0.4;

  private final Workbook workbook;
  private final Sheet sheet;
  private final LedgerLayout layout;
  private final LedgerStyles styles;
  private int rows;

  LedgerSheet(Workbook workbook, Ledger ledger, LedgerPart part, LedgerStyles styles) {
    this.workbook = workbook;
    this.layout = LedgerLayout.of(part);
    this.styles = styles;
    sheet = workbook.createSheet(ledger.title(part));
    head(ledger.heads(part));
    layOut();
    print(ledger.title(part));
  }

  private void head(List<String> heads) {
    Row row = row(heads);
    for (int column = 0; column < heads.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellValue(heads.get(column));
      cell.setCellStyle(styles.head());
    }
  }

  private void layOut() {
    for (int column = 0; column < layout.widths().size(); column++) {
      sheet.setColumnWidth(column, layout.widths().get(column) * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  private void print(String title) {
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
    sheet.getHeader().setCenter(title);
    sheet.getFooter().setCenter("&P / &N");
  }

  /**
   * Adds a row.
   *
   * @param grade tells the colour of the graded cell; null for none
   */
  void add(@Nullable Severity grade, List<@Nullable Object> cells) {
    Row row = row(cells.stream().map(cell -> Objects.toString(cell, "")).toList());
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(column == layout.graded() ? styles.grade(grade) : styles.text());
      fill(cell, cells.get(column));
    }
  }

  private Row row(List<String> texts) {
    Row row = sheet.createRow(rows++);
    row.setHeightInPoints(RowHeight.of(texts, layout.widths()));
    return row;
  }

  private void fill(Cell cell, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.number(number));
    } else if (value instanceof Integer year) {
      cell.setCellValue(year);
      cell.setCellStyle(styles.year());
    } else if (value != null) {
      String words = value.toString();
      cell.setCellValue(words.substring(0, Math.min(words.length(), LONGEST_TEXT)));
    }
  }

  /** Puts filters on all rows and says what is printed; to be called last. */
  void finish() {
    int last = Math.max(0, rows - 1);
    sheet.setAutoFilter(new CellRangeAddress(0, last, 0, layout.widths().size() - 1));
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, layout.printed() - 1, 0, last);
  }
}
