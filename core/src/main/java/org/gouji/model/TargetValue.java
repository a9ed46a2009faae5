package org.gouji.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target value (指标值) or an actual value: sign, number and unit put together, whether the form
 * prints them in one cell or in three.
 */
public sealed interface TargetValue {

  /** What kind of target it is, to switch on. */
  enum Kind {
    /** See {@link Quantity}. */
    QUANTITY("quantity"),
    /** See {@link Range}. */
    RANGE("range"),
    /** See {@link Date}. */
    DATE("date"),
    /** See {@link Description}. */
    DESCRIPTION("description"),
    /** See {@link Blank}. */
    BLANK("blank");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /** What kind of target it is. */
  Kind kind();

  /** As printed; sign, value and unit of three columns are joined. {@code ""} where blank. */
  String text();

  /** A number with a sign and perhaps a unit: ≥95%, 9000人. The value keeps no trailing zeros. */
  record Quantity(String text, Comparison comparison, BigDecimal value, @Nullable String unit)
      implements TargetValue {
    public Quantity {
      Objects.requireNonNull(text);
      Objects.requireNonNull(comparison);
      value = plain(value);
    }

    @Override
    public Kind kind() {
      return Kind.QUANTITY;
    }
  }

  /** From one value to another: numbers, or dates as ISO texts. */
  record Range(String text, String lower, String upper, @Nullable String unit)
      implements TargetValue {
    public Range {
      Objects.requireNonNull(text);
      Objects.requireNonNull(lower);
      Objects.requireNonNull(upper);
    }

    @Override
    public Kind kind() {
      return Kind.RANGE;
    }
  }

  /** A day or a deadline; an incomplete date keeps what it has: {@code 2021-12}, {@code --12}. */
  record Date(String text, Comparison comparison, String date) implements TargetValue {
    public Date {
      Objects.requireNonNull(text);
      Objects.requireNonNull(comparison);
      Objects.requireNonNull(date);
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }
  }

  /** Words. */
  record Description(String text) implements TargetValue {
    public Description {
      Objects.requireNonNull(text);
    }

    @Override
    public Kind kind() {
      return Kind.DESCRIPTION;
    }
  }

  /** Nothing stands in the cell. */
  record Blank(String text) implements TargetValue {
    public Blank {
      Objects.requireNonNull(text);
    }

    @Override
    public Kind kind() {
      return Kind.BLANK;
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
