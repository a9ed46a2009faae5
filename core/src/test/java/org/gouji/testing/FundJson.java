package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.GovernmentLevel;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.jspecify.annotations.Nullable;

/** Reads one amount; its step is that of the decimals in its text. */
record FundJson(Supplier<Location> places) {

  private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)");

  Fund fund(JsonNode node) {
    String unit = ContractJson.text(node, "unit");
    return new Fund(
        Words.of(FundItem.values(), FundItem::word, node.path("item").asText()),
        Words.of(Horizon.values(), Horizon::word, node.path("horizon").asText()),
        Words.of(Measure.values(), Measure::word, node.path("measure").asText()),
        Words.of(State.values(), State::word, node.path("state").asText()),
        node.path("label").asText(""),
        ContractJson.text(node, "text"),
        unit == null ? null : unit(unit),
        amount(node, unit),
        level(node),
        within(node),
        places.get());
  }

  private static CurrencyUnit unit(String label) {
    return Words.of(CurrencyUnit.values(), CurrencyUnit::label, label);
  }

  private static @Nullable Amount amount(JsonNode node, @Nullable String unit) {
    BigDecimal yuan = Words.number(node, "yuan");
    if (yuan == null || unit == null) {
      return null;
    }
    int power = unit(unit).power();
    BigDecimal printed = yuan.movePointLeft(power).stripTrailingZeros();
    int decimals = Math.max(decimals(node.path("text").asText("")), printed.scale());
    return Amount.of(printed.setScale(Math.max(0, decimals)), unit(unit));
  }

  private static int decimals(String text) {
    Matcher matcher = DECIMALS.matcher(text);
    return matcher.find() ? matcher.group(1).length() : 0;
  }

  private static @Nullable GovernmentLevel level(JsonNode node) {
    String said = ContractJson.text(node, "level");
    return said == null ? null : Words.of(GovernmentLevel.values(), GovernmentLevel::word, said);
  }

  private static @Nullable FundItem within(JsonNode node) {
    String said = ContractJson.text(node, "within");
    return Arrays.stream(FundItem.values())
        .filter(item -> item.word().equals(said))
        .findAny()
        .orElse(null);
  }
}
