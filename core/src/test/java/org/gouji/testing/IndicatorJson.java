package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Objects;
import org.gouji.document.Location;
import org.gouji.model.Category;
import org.gouji.model.Comparison;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;
import org.gouji.model.TargetValue;
import org.gouji.model.TargetValue.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one indicator. */
record IndicatorJson(Location place) {

  Indicator indicator(JsonNode node) {
    return new Indicator(
        Words.of(Category.values(), Category::word, node.path("category").asText("other")),
        Words.of(Subcategory.values(), Subcategory::word, node.path("subcategory").asText("other")),
        ContractJson.text(node, "categoryText"),
        ContractJson.text(node, "subcategoryText"),
        node.path("name").asText(""),
        Words.horizon(node),
        ContractJson.text(node, "group"),
        Objects.requireNonNullElse(target(node.path("target")), new TargetValue.Blank("")),
        Words.number(node, "points"),
        ContractJson.text(node, "standard"),
        ContractJson.text(node, "note"),
        target(node.path("actual")),
        Words.number(node, "score"),
        ContractJson.text(node, "deviation"),
        place);
  }

  private static @Nullable TargetValue target(JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    String text = node.path("text").asText("");
    return switch (Words.of(Kind.values(), Kind::word, node.path("kind").asText("blank"))) {
      case QUANTITY -> quantity(text, node);
      case RANGE -> range(text, node);
      case DATE -> new TargetValue.Date(text, comparison(node), node.path("value").asText(""));
      case DESCRIPTION -> new TargetValue.Description(text);
      case BLANK -> new TargetValue.Blank(text);
    };
  }

  private static TargetValue quantity(String text, JsonNode node) {
    BigDecimal value = new BigDecimal(node.path("value").asText());
    return new TargetValue.Quantity(text, comparison(node), value, ContractJson.text(node, "unit"));
  }

  private static TargetValue range(String text, JsonNode node) {
    return new TargetValue.Range(
        text,
        node.path("value").asText(""),
        node.path("upper").asText(""),
        ContractJson.text(node, "unit"));
  }

  private static Comparison comparison(JsonNode node) {
    return Words.of(Comparison.values(), Comparison::sign, node.path("comparison").asText("="));
  }
}
