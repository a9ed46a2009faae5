package org.gouji.poi;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.document.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook shows a number, and so whether the number is a date.
 *
 * @param pattern {@code ""} for General
 */
record NumberFormat(String pattern, boolean isDate) {

  static final NumberFormat GENERAL = new NumberFormat("", false);

  /**
   * The formats that a Chinese Excel uses by number alone: they mean something else, or nothing,
   * elsewhere, and no file spells them out (ECMA-376 part 1, 18.8.30, zh-cn).
   */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(34, "上午/下午h\"时\"mm\"分\""),
          Map.entry(35, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(55, "上午/下午h\"时\"mm\"分\""),
          Map.entry(56, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  /** 9999-12-31, the last day that a workbook knows. */
  private static final double LAST_DAY = 2_958_466;

  /**
   * The format of a number.
   *
   * @param pattern as the file spells it out, or null if it does not
   */
  static NumberFormat of(int id, @Nullable String pattern) {
    if (pattern == null && CHINESE.containsKey(id)) {
      return new NumberFormat(CHINESE.get(id), true);
    }
    String spelled = pattern == null ? builtIn(id) : pattern;
    boolean general = spelled.isEmpty() || spelled.equals("General") || spelled.equals("G/通用格式");
    return general ? GENERAL : new NumberFormat(spelled, DateUtil.isADateFormat(id, spelled));
  }

  private static String builtIn(int id) {
    return Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(id), "");
  }

  /**
   * The value of a number in this format: a date where it is one and the calendar has it.
   *
   * @param raw as the file writes it; what is no number at all stays a text
   */
  CellValue value(String raw, DateSystem dates) {
    String number = raw.strip();
    if (number.isEmpty()) {
      return CellValue.BLANK;
    }
    try {
      return inCalendar(CellValue.Numeric.of(number, pattern), dates);
    } catch (NumberFormatException e) {
      return new CellValue.Text(raw);
    }
  }

  private CellValue inCalendar(CellValue.Numeric number, DateSystem dates) {
    double day = isDate ? number.value().doubleValue() : -1;
    if (day < 0 || day >= LAST_DAY) {
      return number;
    }
    LocalDateTime date = DateUtil.getLocalDateTime(day, dates == DateSystem.FROM_1904, true);
    return new CellValue.Date(date, number.raw(), pattern);
  }
}
