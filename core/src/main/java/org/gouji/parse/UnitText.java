package org.gouji.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.CurrencyUnit;
import org.gouji.vocabulary.Label;

/** The currency unit that a label, a head line or a title prints: 单位：万元, 项目资金（万元）. */
final class UnitText {

  private static final Pattern STATED = Pattern.compile("单位[::为]*\\s*(?:人民币)?\\(?(亿元|万元|元)");
  private static final Pattern BRACKETED =
      Pattern.compile("(?:^|[^\\p{IsHan}])(?:单位[::]?)?(亿元|万元|元)(?:$|[^/\\p{IsHan}])");

  private static final Pattern ALONE = Pattern.compile("^(?:人民币)?(亿元|万元|元)$");

  private UnitText() {}

  /** The unit in the brackets of a label. */
  static Optional<CurrencyUnit> ofLabel(Label label) {
    Matcher unit = BRACKETED.matcher(label.brackets());
    return unit.find() ? Optional.ofNullable(AmountText.unitOf(unit.group(1))) : Optional.empty();
  }

  /** The unit that the value of a label is: 万元. */
  static Optional<CurrencyUnit> ofValue(String value) {
    Matcher unit = ALONE.matcher(Label.squeeze(value));
    return unit.find() ? Optional.ofNullable(AmountText.unitOf(unit.group(1))) : Optional.empty();
  }

  /** The unit that a line states: 单位：万元. */
  static Optional<CurrencyUnit> ofLine(String line) {
    Matcher unit = STATED.matcher(Label.squeeze(line));
    return unit.find() ? Optional.ofNullable(AmountText.unitOf(unit.group(1))) : Optional.empty();
  }
}
