package org.gouji.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Amounts as a reader of the language is used to them, always exact: in the large unit (万元), and in
 * 元 where the amount is small or has 角 and 分.
 *
 * @param power how many 元 the large unit is, as a power of ten; 0 where the language has none
 * @param group what stands between groups of three digits, {@code ""} for nothing
 */
record Money(int power, String group, String large, String small) {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(\\d{3})+(?!\\d))");

  static Money of(ResourceBundle sentences) {
    return new Money(
        Integer.parseInt(sentences.getString("money.power")),
        sentences.getString("money.group"),
        sentences.getString("money.large"),
        sentences.getString("money.small"));
  }

  /** The amount of a fact; what is no number stays as it is. */
  String format(String fact) {
    return isNumber(fact) ? format(new BigDecimal(fact)) : fact;
  }

  static boolean isNumber(String fact) {
    return NUMBER.matcher(fact).matches();
  }

  String format(BigDecimal yuan) {
    BigDecimal exact = yuan.stripTrailingZeros();
    boolean inLarge = exact.scale() <= 0 && exact.precision() - exact.scale() >= power;
    String pattern = inLarge ? large : small;
    BigDecimal shown = inLarge ? exact.movePointLeft(power).stripTrailingZeros() : exact;
    return Sentence.fill(pattern, Map.of("amount", grouped(shown))::get, (format, fact) -> fact);
  }

  private String grouped(BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.", 2);
    parts[0] = GROUPS.matcher(parts[0]).replaceAll(group);
    return String.join(".", parts);
  }
}
