package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import org.gouji.model.Horizon;
import org.jspecify.annotations.Nullable;

/** The words and numbers of the contract. */
final class Words {

  private Words() {}

  static <E> E of(E[] values, Function<E, String> word, String said) {
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(said))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no such word: " + said));
  }

  static Horizon horizon(JsonNode node) {
    return of(Horizon.values(), Horizon::word, node.path("horizon").asText("year"));
  }

  static @Nullable BigDecimal number(JsonNode node, String key) {
    String text = ContractJson.text(node, key);
    return text == null ? null : new BigDecimal(text);
  }
}
