package org.gouji.poi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/** How the cells of a ledger look. */
final class LedgerStyles {

  private static final short HAIRLINE = IndexedColors.GREY_25_PERCENT.getIndex();

  private final Workbook workbook;
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle year;
  private final CellStyle whole;
  private final CellStyle fraction;
  private final Map<Severity, CellStyle> grades = new EnumMap<>(Severity.class);

  LedgerStyles(Workbook workbook) {
    this.workbook = workbook;
    head = headStyle();
    text = style();
    text.setQuotePrefixed(true);
    year = number("0");
    whole = number("#,##0");
    fraction = number("#,##0.00##");
    grades.put(Severity.ERROR, grade(IndexedColors.ROSE));
    grades.put(Severity.WARNING, grade(IndexedColors.LIGHT_YELLOW));
  }

  private CellStyle style() {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(HAIRLINE);
    style.setBottomBorderColor(HAIRLINE);
    style.setLeftBorderColor(HAIRLINE);
    style.setRightBorderColor(HAIRLINE);
    return style;
  }

  private CellStyle number(String format) {
    CellStyle style = style();
    style.setWrapText(false);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private CellStyle bold(IndexedColors background) {
    CellStyle style = style();
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(background.getIndex());
    return style;
  }

  private CellStyle headStyle() {
    CellStyle style = bold(IndexedColors.GREY_25_PERCENT);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private CellStyle grade(IndexedColors background) {
    CellStyle style = bold(background);
    style.setQuotePrefixed(true);
    return style;
  }

  CellStyle head() {
    return head;
  }

  /** A text keeps an apostrophe's effect, so that editing it does not make it a formula. */
  CellStyle text() {
    return text;
  }

  CellStyle year() {
    return year;
  }

  CellStyle number(BigDecimal value) {
    return value.stripTrailingZeros().scale() > 0 ? fraction : whole;
  }

  CellStyle grade(@Nullable Severity severity) {
    return severity == null ? text : grades.getOrDefault(severity, text);
  }
}
