package org.gouji.poi;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gouji.document.CellValue;
import org.jspecify.annotations.Nullable;

/** What a work sheet's cell holds, from the number or text in the file and the number format. */
final class SheetValues {

  /** Quoted text, escaped characters, colours and locales; elapsed time such as [h] stays. */
  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)])[^\\]]*\\]");

  private static final Pattern DATE = Pattern.compile("[ymdhs]");

  private SheetValues() {}

  static CellValue text(String text) {
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }

  /**
   * A format's code, {@code ""} for General.
   *
   * @param stated as the file spells it, or null where it names one of the built-in formats
   */
  static String format(int id, @Nullable String stated) {
    String format = stated == null ? builtIn(id) : stated;
    return format.equalsIgnoreCase("General") ? "" : format;
  }

  /** Those that a Chinese Excel adds are not spelt out in the file. */
  private static String builtIn(int id) {
    return switch (id) {
      case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
      case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
      case 30 -> "m-d-yy";
      case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
      case 32, 55 -> "h\"时\"mm\"分\"";
      case 33, 34, 35, 56 -> "h\"时\"mm\"分\"ss\"秒\"";
      default -> {
        String format = BuiltinFormats.getBuiltinFormat(id);
        yield format == null ? "" : format;
      }
    };
  }

  static CellValue number(double number, String format, boolean since1904) {
    if (!Double.isFinite(number)) {
      return new CellValue.Failure("#NUM!");
    }
    String raw = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return isDate(format) && DateUtil.isValidExcelDate(number)
        ? new CellValue.Date(DateUtil.getLocalDateTime(number, since1904, true), raw, format)
        : CellValue.Numeric.of(raw, format);
  }

  /** Whether the letters of dates stand in the format's first section, literals aside. */
  static boolean isDate(String format) {
    String codes = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    int end = codes.indexOf(';');
    return DATE.matcher(end < 0 ? codes : codes.substring(0, end)).find();
  }
}
