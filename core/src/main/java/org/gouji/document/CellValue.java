package org.gouji.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

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

    /** What a workbook's double can hold for sure, and what office programs show at most. */
    private static final MathContext SHOWN = new MathContext(15);

    /** No double has more places before or after its point. */
    private static final int MOST_PLACES = 400;

    /** What a format prints as it is: quoted, escaped, as wide as, filled with; and its colours. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^]]*]");

    public Numeric {
      Objects.requireNonNull(value);
      Objects.requireNonNull(raw);
      Objects.requireNonNull(format);
    }

    /**
     * Reads {@code raw}, a decimal or a double in scientific notation.
     *
     * @throws NumberFormatException if it is none, or larger or smaller than any double
     */
    public static Numeric of(String raw, String format) {
      String number = raw.trim();
      if (number.length() > MOST_PLACES) {
        throw new NumberFormatException("a number of " + number.length() + " characters");
      }
      BigDecimal exact = new BigDecimal(number);
      if (Math.abs((long) exact.precision() - exact.scale()) > MOST_PLACES) {
        throw new NumberFormatException(number);
      }
      return new Numeric(plain(exact.round(SHOWN)), raw, format);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The shortest decimal, or a percentage where the format says so: 0.95 as {@code 0%} is 95%.
     * Trap: where the sign is but printed, {@code 0"%"}, 95 is 95%.
     */
    @Override
    public String text() {
      if (!format.contains("%")) {
        return value.toPlainString();
      }
      if (LITERAL.matcher(format).replaceAll("").contains("%")) {
        return plain(value.movePointRight(2)).toPlainString() + "%";
      }
      boolean printed = format.contains("\"%\"") || format.contains("\\%");
      return value.toPlainString() + (printed ? "%" : "");
    }
  }

  /** A date of a workbook: a number whose format is one of dates. */
  record Date(LocalDateTime value, String raw, String format) implements CellValue {

    private static final DateTimeFormatter WITH_TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    public Date {
      Objects.requireNonNull(value);
      Objects.requireNonNull(raw);
      Objects.requireNonNull(format);
    }

    /** ISO, without the time of day at midnight. */
    @Override
    public String text() {
      return value.toLocalTime().toSecondOfDay() == 0
          ? value.toLocalDate().toString()
          : value.format(WITH_TIME);
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
  record Failure(String text) implements CellValue {
    public Failure {
      Objects.requireNonNull(text);
    }
  }

  /** The one blank. */
  CellValue BLANK = new Blank();
}
