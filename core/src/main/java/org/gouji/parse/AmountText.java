package org.gouji.parse;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What an amount's cell says.
 *
 * @param number the number as printed, null unless stated
 * @param unit the unit printed with the number, null where there is none
 * @param doubtful whether there is more in the cell than one amount explains
 */
record AmountText(
    Fund.State state, @Nullable BigDecimal number, @Nullable CurrencyUnit unit, boolean doubtful) {

  private static final String NUMBER =
      "([-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+]?\\d*\\.?\\d+\\.?)";
  private static final String UNIT = "(亿元|亿|万元|万|元整|元|圆)?";
  private static final Pattern AMOUNT =
      Pattern.compile("^(?:人民币|合计|共计|共|小计|总计|[¥￥约])*:?" + NUMBER + UNIT + "(.*)$", Pattern.DOTALL);

  private static final AmountText BLANK = new AmountText(Fund.State.BLANK, null, null, false);
  private static final AmountText WORDS =
      new AmountText(Fund.State.NOT_A_NUMBER, null, null, false);

  static AmountText parse(String printed) {
    if (Texts.isPlaceholder(printed)) {
      return BLANK;
    }
    String text = Label.squeeze(printed);
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return WORDS;
    }
    String first = amount.group(1) + (amount.group(2) == null ? "" : amount.group(2));
    String rest = amount.group(3);
    boolean explained =
        rest.isEmpty()
            || isAgain(rest, first)
            || rest.matches("[(\\[【].*|[。;,]")
            || rest.equals("整");
    return explained || rest.matches("[;,。].*") ? stated(amount, !explained) : WORDS;
  }

  /** 854万854万（…）: the number again, and perhaps what it is made of. */
  private static boolean isAgain(String rest, String first) {
    String more = rest.startsWith(first) ? rest.substring(first.length()) : "?";
    return more.isEmpty() || more.matches("[(\\[【].*");
  }

  private static AmountText stated(Matcher amount, boolean doubtful) {
    String digits = amount.group(1).replace(",", "").replaceFirst("\\.$", "");
    return new AmountText(
        Fund.State.STATED, new BigDecimal(digits), unitOf(amount.group(2)), doubtful);
  }

  /** The unit that a word stands for, null for none. */
  static @Nullable CurrencyUnit unitOf(@Nullable String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    return switch (word.charAt(0)) {
      case '亿' -> CurrencyUnit.HUNDRED_MILLION_YUAN;
      case '万' -> CurrencyUnit.TEN_THOUSAND_YUAN;
      default -> CurrencyUnit.YUAN;
    };
  }
}
