package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure (计量单位), so that 万人次 and 人次, 百分比 and % can be held against each other.
 *
 * @param dimension what it measures, {@code ""} where {@code wording.txt} does not say
 * @param base the unit that it is a multiple of, {@code ""} where none is printed
 * @param factor how many of the base unit one of it is
 */
record UnitOfMeasure(String dimension, String base, BigDecimal factor) {

  static final String PERCENT = "percent";
  static final String MONEY = "money";

  /** For each of something: 元/人, 元/生/年. */
  static final String PER = "per";

  private static final UnitOfMeasure NONE = new UnitOfMeasure("", "", BigDecimal.ONE);
  private static final Map<String, Integer> MULTIPLES =
      Map.of("亿", 8, "千万", 7, "百万", 6, "十万", 5, "万", 4, "千", 3, "百", 2);
  private static final Map<String, UnitOfMeasure> KNOWN = known();

  /** The unit that is printed; what the data file does not know is a unit of its own. */
  static UnitOfMeasure of(@Nullable String printed) {
    String text = printed == null ? "" : Wording.plain(printed);
    if (text.isEmpty()) {
      return NONE;
    }
    UnitOfMeasure known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    if (text.contains("/") || text.contains("每")) {
      return new UnitOfMeasure(PER, text, BigDecimal.ONE);
    }
    return multiple(text);
  }

  private static UnitOfMeasure multiple(String text) {
    for (int length = Math.min(2, text.length()); length > 0; length--) {
      Integer power = MULTIPLES.get(text.substring(0, length));
      if (power != null) {
        UnitOfMeasure rest = of(text.substring(length));
        return new UnitOfMeasure(
            rest.dimension, rest.base, rest.factor.multiply(BigDecimal.TEN.pow(power)));
      }
    }
    return text.startsWith("个") && text.length() > 1
        ? of(text.substring(1))
        : new UnitOfMeasure("", text, BigDecimal.ONE);
  }

  /** No unit is printed; a bare 万 is none either, but counts. */
  boolean isMissing() {
    return base.isEmpty();
  }

  /** Whether the data file knows what it measures. */
  boolean isKnown() {
    return !dimension.isEmpty();
  }

  /** Whether it counts things or persons, by whatever measure word. */
  boolean isCount() {
    return dimension.equals("count");
  }

  /** Whether values of both can be held against each other. */
  boolean isComparableWith(UnitOfMeasure other) {
    return base.equals(other.base);
  }

  /** A value of this unit in the base unit. */
  BigDecimal inBase(BigDecimal value) {
    return value.multiply(factor);
  }

  private static Map<String, UnitOfMeasure> known() {
    Map<String, UnitOfMeasure> units = new HashMap<>();
    for (List<String> line : Wording.STANDARD.lines("unit")) {
      UnitOfMeasure unit = new UnitOfMeasure(line.get(0), line.get(1), new BigDecimal(line.get(2)));
      line.stream().skip(3).forEach(word -> units.putIfAbsent(word, unit));
    }
    return Map.copyOf(units);
  }
}
