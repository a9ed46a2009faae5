package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** When two values of the JSON are the same: white space and widths aside, numbers as numbers. */
final class Same {

  private static final String SIGNS = "。、“”„‟‘’—–―‐−~〔〕【】≧≦═·•";
  private static final String PLAIN = ".,\"\"\"\"''------[][]≥≤=..";

  private Same() {}

  /** Nothing, or nothing but blanks. */
  static boolean isBlank(JsonNode node) {
    return node.isMissingNode() || node.isNull() || text(node).isEmpty();
  }

  static boolean texts(JsonNode one, JsonNode other) {
    return text(one).equals(text(other));
  }

  static boolean names(JsonNode one, JsonNode other) {
    return name(one).equals(name(other));
  }

  static boolean numbers(JsonNode one, JsonNode other) {
    try {
      return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) == 0;
    } catch (NumberFormatException e) {
      return texts(one, other);
    }
  }

  /** A name for comparison: a leading star is passed over. */
  static String name(JsonNode node) {
    return text(node).replaceAll("^[★☆*●▲△]+", "");
  }

  /** A text for comparison. */
  static String text(JsonNode node) {
    String text = node.isNull() || node.isMissingNode() ? "" : node.asText();
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isUnseen(c))
        .mapToObj(Same::plain)
        .collect(Collectors.joining());
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }

  private static String plain(int c) {
    int at = SIGNS.indexOf(c);
    return at < 0 ? Character.toString(c) : PLAIN.substring(at, at + 1);
  }

  /** Two targets. */
  static boolean targets(JsonNode want, JsonNode got) {
    return isKind(want, got) && values(want, got, List.of("comparison", "value", "upper", "unit"));
  }

  /** Two actual values: the sign says nothing, and a unit only where one is wanted. */
  static boolean actuals(JsonNode want, JsonNode got) {
    return isKind(want, got)
        && values(want, got, List.of("value"))
        && (isBlank(want.path("unit")) || values(want, got, List.of("unit")))
        && (isBlank(want.path("upper")) || values(want, got, List.of("upper")));
  }

  private static boolean isKind(JsonNode want, JsonNode got) {
    return want.path("kind").asText().equals("*") || texts(want.path("kind"), got.path("kind"));
  }

  private static boolean values(JsonNode want, JsonNode got, List<String> keys) {
    if (want.path("kind").asText().equals("description")) {
      return text(got.path("text")).contains(text(want.path("text")));
    }
    boolean date = want.path("kind").asText().equals("date");
    return keys.stream()
        .filter(key -> !want.path(key).asText().equals("*"))
        .filter(key -> !(date && key.equals("comparison") && isBlank(want.path(key))))
        .allMatch(key -> numbers(want.path(key), got.path(key)));
  }
}
