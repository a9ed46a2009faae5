package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A document as it should be read, and what is fair beside it. */
record Expectation(JsonNode document) {

  /** What is accepted at a path: what is expected first, then what is as good. */
  List<JsonNode> accepted(String path, JsonNode wanted) {
    return Stream.concat(Stream.of(wanted), alternatives(path)).toList();
  }

  /** The same where only the keys given are replaced. */
  List<JsonNode> acceptedKeys(String path, JsonNode wanted) {
    List<JsonNode> accepted = new ArrayList<>(List.of(wanted));
    alternatives(path)
        .forEach(
            keys -> {
              ObjectNode other = wanted.deepCopy();
              other.setAll((ObjectNode) keys);
              accepted.add(other);
            });
    return accepted;
  }

  /** Whether an entry of a list may be missing. */
  boolean isOptional(String path) {
    return elements(document.path("_optional")).anyMatch(each -> each.asText().equals(path));
  }

  /** Whether what stands at a path is not judged. */
  boolean isIgnored(String path) {
    return elements(document.path("_ignore")).anyMatch(each -> each.asText().equals(path));
  }

  /** Whether an entry may stand in a list that does not expect it. */
  boolean allows(String path, JsonNode entry) {
    return elements(document.path("_allow_extra").path(path))
        .anyMatch(pattern -> isLike(pattern, entry));
  }

  private static boolean isLike(JsonNode pattern, JsonNode entry) {
    return pattern.properties().stream()
        .allMatch(
            key ->
                key.getValue().asText().equals("*")
                    || Same.numbers(key.getValue(), entry.path(key.getKey())));
  }

  private Stream<JsonNode> alternatives(String path) {
    return elements(document.path("_alternatives").path(path));
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
