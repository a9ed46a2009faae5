package org.gouji.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** What stands in a cell, as its file says it: words, a number, a date, or nothing. */
public sealed interface CellValue {

  /** The value as a person would read it in the cell; lines are separated by {@code \n}. */
  String text();

  /** Nothing at all. Blanks, ordinary or full-width, are a {@link Text}. */
  record Blank() implements CellValue {
    @Override
    public String text() {
      return "";
    }
  }

  /** Words, exactly as printed. */
  record Text(String text) implements CellValue {
    public Text {
      Objects.requireNonNull(text);
    }
  }

  /**
   * A number of a workbook.
   *
   * @param value the number, a double's noise cleaned away: 148.73600000000002 is 148.736
   * @param raw the number as the file writes it
   * @param format the number format beside it, {@code ""} for General
   */
  record Numeric(BigDecimal value, String raw, String format) implements CellValue {

    private static final MathContext SHOWN = new MathContext(15);

    /** Reads {@code raw}, a decimal or a double in scientific notation. */
    public static Numeric of(String raw, String format) {
      BigDecimal exact = new BigDecimal(raw.trim());
      return new Numeric(plain(exact.round(SHOWN)), raw, format);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The shortest decimal, or a percentage where the format says so: 0.95 as {@code 0%} is 95%.
     */
    @Override
    public String text() {
      return format.contains("%")
          ? plain(value.movePointRight(2)).toPlainString() + "%"
          : value.toPlainString();
    }
  }

  /** A date of a workbook: a number whose format is one of dates. */
  record Date(LocalDateTime value, String raw, String format) implements CellValue {
    @Override
    public String text() {
      return value.toLocalTime().toSecondOfDay() == 0
          ? value.toLocalDate().toString()
          : value.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }
  }

  /** A truth value of a workbook. */
  record Truth(boolean value) implements CellValue {
    @Override
    public String text() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An error of a workbook, such as {@code #REF!}. */
  record Failure(String text) implements CellValue {}

  /** The one blank. */
  CellValue BLANK = new Blank();
}
