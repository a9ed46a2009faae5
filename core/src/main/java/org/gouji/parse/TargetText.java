package org.gouji.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Comparison;
import org.gouji.model.TargetValue;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a target's cells say: the value, and the sign and the unit where they have columns of their
 * own.
 *
 * @param year the form's year, for deadlines that leave it out; null where the form has none
 */
record TargetText(String value, String sign, String unit, @Nullable Integer year) {

  private static final String NUMBER = "[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+]?\\d*\\.?\\d+";
  private static final Pattern QUANTITY =
      Pattern.compile("^(" + NUMBER + ")([^\\d]*(?:m[23])?[^\\d]*)$");
  private static final Pattern RANGE =
      Pattern.compile("^(" + NUMBER + ")([^\\d~至到—–-]*)(?:[~—–至到-]+)(" + NUMBER + ")([^\\d]*)$");
  private static final Pattern TEMPLATE = Pattern.compile("^\\([^()]*\\*{1,}[^()]*\\)(?=.)");

  /** 2021年全年: words about a year. */
  private static final Pattern OF_A_YEAR = Pattern.compile("(?:19|20)\\d{2}年.+");

  private static final Pattern WHOLE_YEAR = Pattern.compile("(?:19|20)\\d{2}年");
  private static final Pattern YEARLESS = Pattern.compile("^(\\d{1,2})月(?:(\\d{1,2})日|([底末])|份)?");
  private static final Pattern THIS_YEAR = Pattern.compile("^(?:当年|本年度?|年度)(?=\\d)");

  /** 国家二 | 级: a number in words needs its unit. */
  private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十ⅠⅡⅢⅣⅤ]$");

  private static final Pattern DEADLINE = Pattern.compile("[底末]?(?:之?前|以前|之前完成|前完成)[。.]?$");
  private static final int LONGEST_UNIT = 12;

  /** 300余人, 1500件左右. */
  private static final Pattern ABOUT = Pattern.compile("^[余多]|左右$");

  /** 12 月底到位, 100 %覆盖: words and no unit. */
  private static final Pattern NO_UNIT = Pattern.compile("^(?:[年月日][底末初前中]|%\\p{IsHan})|达成|完成");

  private static final Pattern CLOSING = Pattern.compile("[。；;]$");

  /** A year that has every day that some year has. */
  private static final int LEAP_YEAR = 2000;

  private static final Map<String, Comparison> SIGNS =
      Map.ofEntries(
          Map.entry("=", Comparison.EQUAL),
          Map.entry("==", Comparison.EQUAL),
          Map.entry("等于", Comparison.EQUAL),
          Map.entry("≥", Comparison.AT_LEAST),
          Map.entry(">=", Comparison.AT_LEAST),
          Map.entry("大于等于", Comparison.AT_LEAST),
          Map.entry("大于或等于", Comparison.AT_LEAST),
          Map.entry("不低于", Comparison.AT_LEAST),
          Map.entry("不少于", Comparison.AT_LEAST),
          Map.entry("不小于", Comparison.AT_LEAST),
          Map.entry("至少", Comparison.AT_LEAST),
          Map.entry("≤", Comparison.AT_MOST),
          Map.entry("<=", Comparison.AT_MOST),
          Map.entry("小于等于", Comparison.AT_MOST),
          Map.entry("小于或等于", Comparison.AT_MOST),
          Map.entry("不超过", Comparison.AT_MOST),
          Map.entry("不高于", Comparison.AT_MOST),
          Map.entry("不大于", Comparison.AT_MOST),
          Map.entry("不多于", Comparison.AT_MOST),
          Map.entry("控制在", Comparison.AT_MOST),
          Map.entry("至多", Comparison.AT_MOST),
          Map.entry("最多", Comparison.AT_MOST),
          Map.entry(">", Comparison.MORE_THAN),
          Map.entry("大于", Comparison.MORE_THAN),
          Map.entry("超过", Comparison.MORE_THAN),
          Map.entry("高于", Comparison.MORE_THAN),
          Map.entry("多于", Comparison.MORE_THAN),
          Map.entry("<", Comparison.LESS_THAN),
          Map.entry("小于", Comparison.LESS_THAN),
          Map.entry("低于", Comparison.LESS_THAN),
          Map.entry("少于", Comparison.LESS_THAN),
          Map.entry("±", Comparison.PLUS_MINUS),
          Map.entry("达到", Comparison.EQUAL),
          Map.entry("达", Comparison.EQUAL));
  private static final Pattern LEADING_SIGN =
      Pattern.compile("^(" + alternatives() + ")(?=\\s*[-+.\\d])");
  private static final List<Map.Entry<Pattern, Comparison>> TRAILING_SIGNS =
      List.of(
          Map.entry(Pattern.compile("\\(?(?:及|或|含)?\\)?以上\\)?$"), Comparison.AT_LEAST),
          Map.entry(
              Pattern.compile("\\(?(?:及|或|含)?\\)?(?:以内|之内|以下)(?:完成)?\\)?$"), Comparison.AT_MOST),
          Map.entry(Pattern.compile("(?<=\\D)内(?:完成)?$"), Comparison.AT_MOST));

  private static String alternatives() {
    return SIGNS.keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  /** Whether a text is nothing but a sign. */
  static boolean isSign(String text) {
    return SIGNS.containsKey(signs(Label.squeeze(text)));
  }

  /** A value, a sign and a unit put together. */
  static TargetValue parse(String value, String sign, String unit, @Nullable Integer year) {
    return new TargetText(value, sign, unit, year).parse();
  }

  private TargetValue parse() {
    if (Texts.isPlaceholder(value)) {
      return new TargetValue.Blank(Texts.strip(value));
    }
    String bare = CLOSING.matcher(signs(Label.squeeze(value))).replaceFirst("");
    bare = TEMPLATE.matcher(bare).replaceFirst("");
    Matcher leading = LEADING_SIGN.matcher(bare);
    Comparison own = null;
    if (leading.find()) {
      own = SIGNS.get(leading.group(1));
      bare = bare.substring(leading.end());
    }
    Comparison comparison = own == null ? column() : own;
    return date(bare, comparison)
        .or(() -> range(value(value)))
        .orElseGet(() -> quantity(value(value), comparison));
  }

  private String value(String printed) {
    String closed = CLOSING.matcher(signs(Label.squeeze(printed))).replaceFirst("");
    String bare = TEMPLATE.matcher(closed).replaceFirst("");
    return LEADING_SIGN.matcher(bare).replaceFirst("");
  }

  private static String signs(String text) {
    return text.replace('≧', '≥')
        .replace('≦', '≤')
        .replace('═', '=')
        .replace('⩾', '≥')
        .replace('⩽', '≤');
  }

  /** The sign of the sign column; 定性, 正向 and the like are none. */
  private @Nullable Comparison column() {
    return SIGNS.get(signs(Label.squeeze(sign)));
  }

  private Optional<TargetValue> date(String bare, @Nullable Comparison sign) {
    List<DateText> dates = DateText.find(bare);
    if (dates.size() == 2 && dates.get(0).start() == 0 && dates.get(1).end() == bare.length()) {
      return Optional.of(
          new TargetValue.Range(text(), dates.get(0).iso(), dates.get(1).iso(), null));
    }
    boolean whole =
        dates.size() == 1 && dates.get(0).start() == 0 && dates.get(0).iso().length() > 4;
    boolean yearAlone = WHOLE_YEAR.matcher(bare).matches();
    boolean yearEnd = dates.size() == 1 && dates.get(0).start() == 0 && bare.contains("年");
    if (whole || yearAlone || (yearEnd && DEADLINE.matcher(bare).find())) {
      String rest = bare.substring(dates.get(0).end());
      return rest.isEmpty() || DEADLINE.matcher(rest).lookingAt()
          ? Optional.of(deadline(bare, sign, dates.get(0).iso()))
          : Optional.empty();
    }
    return yearless(bare, sign);
  }

  private Optional<TargetValue> yearless(String bare, @Nullable Comparison sign) {
    String text = THIS_YEAR.matcher(bare).replaceFirst("");
    Matcher date = YEARLESS.matcher(text);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(date.end());
    boolean months = date.group().endsWith("月") && rest.isEmpty();
    if (months || !rest.isEmpty() && !DEADLINE.matcher(rest).lookingAt()) {
      return Optional.empty();
    }
    return known(date).map(iso -> deadline(bare, sign, iso));
  }

  /** 12月31日 in the form's year, or --12-31 where it has none; nothing for 2月30日. */
  private Optional<String> known(Matcher date) {
    String day = date.group(2) == null ? "" : date.group(2) + "日";
    String end = date.group(3) == null || year == null ? "" : "底";
    String printed = (year == null ? LEAP_YEAR : year) + "年" + date.group(1) + "月" + day + end;
    return DateText.find(printed).stream()
        .filter(found -> found.end() == printed.length())
        .map(DateText::iso)
        .map(iso -> year == null ? "-" + iso.substring(4) : iso)
        .findFirst();
  }

  private TargetValue deadline(String bare, @Nullable Comparison sign, String iso) {
    boolean before = DEADLINE.matcher(bare).find();
    Comparison printed = sign == null ? Comparison.EQUAL : sign;
    return new TargetValue.Date(text(), before ? Comparison.AT_MOST : printed, iso);
  }

  private Optional<TargetValue> range(String bare) {
    Matcher range = RANGE.matcher(bare);
    if (!range.matches() || range.group(4).length() > LONGEST_UNIT) {
      return Optional.empty();
    }
    String unit = range.group(4).isEmpty() ? range.group(2) : range.group(4);
    if (!range.group(2).isEmpty() && !range.group(2).equals(unit)) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetValue.Range(text(), plain(range.group(1)), plain(range.group(3)), unitOr(unit)));
  }

  private TargetValue quantity(String bare, @Nullable Comparison sign) {
    String rest = bare;
    Comparison comparison = sign;
    for (Map.Entry<Pattern, Comparison> trailing : TRAILING_SIGNS) {
      Matcher end = trailing.getKey().matcher(rest);
      if (end.find() && end.start() > 0) {
        rest = rest.substring(0, end.start());
        comparison = trailing.getValue();
        break;
      }
    }
    Matcher quantity = QUANTITY.matcher(rest);
    if (!quantity.matches() || !isUnit(quantity.group(2)) || OF_A_YEAR.matcher(rest).matches()) {
      return new TargetValue.Description(description());
    }
    return new TargetValue.Quantity(
        text(),
        comparison == null ? Comparison.EQUAL : comparison,
        new BigDecimal(plain(quantity.group(1))),
        unitOr(quantity.group(2)));
  }

  private static boolean isUnit(String rest) {
    return rest.length() <= LONGEST_UNIT
        && !NO_UNIT.matcher(rest).find()
        && !rest.matches(".*[,;:。、≥≤<>=+].*")
        && !DEADLINE.matcher(rest).find();
  }

  private static String plain(String number) {
    BigDecimal value = new BigDecimal(number.replace(",", "")).stripTrailingZeros();
    return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
  }

  /** The unit behind the number, else that of the unit column; 百分比 is %. */
  private @Nullable String unitOr(String behind) {
    String printed = behind.isEmpty() ? Label.squeeze(unit) : ABOUT.matcher(behind).replaceAll("");
    String bare = Texts.isPlaceholder(printed) ? "" : printed;
    return switch (bare) {
      case "" -> null;
      case "百分比", "百分点", "%%" -> bare.equals("百分点") ? bare : "%";
      default -> bare.startsWith("%(") ? "%" : bare; // %(百分比)
    };
  }

  /** Words as printed; a unit column adds nothing to them, but for a number in words. */
  private String description() {
    Comparison column = column();
    String front = column == null || column == Comparison.EQUAL ? "" : Texts.strip(sign);
    String words = Texts.strip(value);
    boolean counted = ORDINAL.matcher(words).find() && !Texts.isPlaceholder(unit);
    return front + words + (counted ? Texts.strip(unit) : "");
  }

  /** Sign, value and unit as printed, none of them twice. */
  private String text() {
    String text = Texts.strip(value);
    String bare = signs(Label.squeeze(value));
    String front = column() == null || LEADING_SIGN.matcher(bare).find() ? "" : Texts.strip(sign);
    String behind = Texts.strip(unit);
    boolean repeated = behind.isEmpty() || bare.endsWith(Label.squeeze(behind));
    return front + text + (repeated ? "" : behind);
  }
}
