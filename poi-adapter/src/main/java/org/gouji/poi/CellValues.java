package org.gouji.poi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.gouji.document.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a workbook hold, by what they write. Equal numbers are mostly one object, so
 * that a large sheet stays small.
 */
final class CellValues {

  private static final int RECENT = 1 << 12;

  private static final CellValue TRUE = new CellValue.Truth(true);
  private static final CellValue FALSE = new CellValue.Truth(false);

  private final SharedStrings strings;
  private final SheetStyles styles;
  private final DateSystem dates;

  private final String[] recentRaw = new String[RECENT];
  private final NumberFormat[] recentFormat = new NumberFormat[RECENT];
  private final CellValue[] recent = new CellValue[RECENT];

  CellValues(SharedStrings strings, SheetStyles styles, DateSystem dates) {
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
  }

  /**
   * The value of a cell.
   *
   * @param type the cell's {@code t}
   * @param written its {@code v}
   * @return null if it refers to a shared text that does not exist
   */
  @Nullable CellValue of(String type, int style, String written) {
    return switch (type) {
      case "s" -> shared(written.strip());
      case "str", "inlineStr" -> SheetText.value(written);
      case "b" -> truth(written.strip());
      case "e" -> written.isBlank() ? CellValue.BLANK : new CellValue.Failure(written.strip());
      case "d" -> date(written.strip(), styles.format(style));
      default -> number(written, styles.format(style));
    };
  }

  private @Nullable CellValue shared(String index) {
    return index.isEmpty() ? CellValue.BLANK : strings.get(Digits.parse(index, -1));
  }

  private static CellValue truth(String written) {
    if (written.isEmpty()) {
      return CellValue.BLANK;
    }
    return written.equals("1") || written.equals("true") ? TRUE : FALSE;
  }

  private static CellValue date(String written, NumberFormat format) {
    if (written.isEmpty()) {
      return CellValue.BLANK;
    }
    try {
      String local = written.endsWith("Z") ? written.substring(0, written.length() - 1) : written;
      LocalDateTime date =
          local.contains("T") ? LocalDateTime.parse(local) : LocalDate.parse(local).atStartOfDay();
      return new CellValue.Date(date, written, format.pattern());
    } catch (DateTimeParseException e) {
      return new CellValue.Text(written);
    }
  }

  private CellValue number(String written, NumberFormat format) {
    int slot = (written.hashCode() * 31 + format.pattern().hashCode()) & RECENT - 1;
    if (!written.equals(recentRaw[slot]) || recentFormat[slot] != format) {
      recentRaw[slot] = written;
      recentFormat[slot] = format;
      recent[slot] = format.value(written, dates);
    }
    return recent[slot];
  }
}
