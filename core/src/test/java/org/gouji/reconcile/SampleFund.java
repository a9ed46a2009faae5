package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An amount in short: {@code total=57.6} in 万元, {@code total=576000元}, {@code otherFunds=} blank,
 * {@code total=见附件} no number, {@code total@term=1}, {@code total@executed=1}, {@code
 * total#项目总投资=1} with a label, {@code personnelExpenditure<basicExpenditure=1} within another row,
 * {@code total=57.6无} without a unit.
 */
final class SampleFund {

  private static final Pattern SPEC =
      Pattern.compile(
          "(?<item>\\w+)(@(?<kind>\\w+))?(#(?<label>[^<=]*))?(<(?<within>\\w+))?=(?<text>.*)");
  private static final Pattern NUMBER = Pattern.compile("(-?[0-9.]+)(元|无)?");

  private SampleFund() {}

  static Fund of(String spec, Location place) {
    Matcher parts = SPEC.matcher(spec);
    if (!parts.matches()) {
      throw new IllegalArgumentException(spec);
    }
    String text = parts.group("text");
    Matcher number = NUMBER.matcher(text);
    boolean isNumber = number.matches();
    CurrencyUnit unit = isNumber ? unit(number.group(2)) : CurrencyUnit.TEN_THOUSAND_YUAN;
    return new Fund(
        item(parts.group("item")),
        "term".equals(parts.group("kind")) ? Horizon.TERM : Horizon.YEAR,
        measure(parts.group("kind")),
        isNumber ? State.STATED : text.isEmpty() ? State.BLANK : State.NOT_A_NUMBER,
        Objects.requireNonNullElse(parts.group("label"), parts.group("item")),
        text.isEmpty() ? null : text,
        unit,
        isNumber && unit != null ? Amount.of(new BigDecimal(number.group(1)), unit) : null,
        null,
        parts.group("within") == null ? null : item(parts.group("within")),
        place);
  }

  private static @Nullable CurrencyUnit unit(@Nullable String said) {
    if (said == null) {
      return CurrencyUnit.TEN_THOUSAND_YUAN;
    }
    return said.equals("元") ? CurrencyUnit.YUAN : null;
  }

  private static FundItem item(String word) {
    return one(FundItem.values(), FundItem::word, word);
  }

  private static Measure measure(@Nullable String word) {
    return word == null || word.equals("term")
        ? Measure.BUDGET
        : one(Measure.values(), Measure::word, word);
  }

  private static <E> E one(E[] values, Function<E, String> word, String said) {
    return Stream.of(values).filter(each -> word.apply(each).equals(said)).findAny().orElseThrow();
  }
}
