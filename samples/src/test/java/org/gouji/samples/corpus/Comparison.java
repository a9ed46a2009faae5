package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is not as expected in a document: identity, funds, objectives, tasks, indicators with their
 * targets, points and results. Wordings beside these, and places, are not judged.
 */
final class Comparison {

  private final Expectation expected;
  private final List<String> differences = new ArrayList<>();

  private Comparison(Expectation expected) {
    this.expected = expected;
  }

  /** A line a difference; none where everything is right. */
  static List<String> differences(JsonNode expected, JsonNode got) {
    Comparison comparison = new Comparison(new Expectation(expected));
    JsonNode wanted = expected.path("filings");
    Likeness likeness = (path, want, other) -> Likeness.ofFilings(want, other);
    comparison.entries("filings", wanted, got.path("filings"), likeness, comparison::filing);
    return comparison.differences;
  }

  /** How two entries of a path are held against each other. */
  @FunctionalInterface
  private interface Judge {
    void judge(String path, JsonNode want, JsonNode got);
  }

  private void filing(String path, JsonNode want, JsonNode got) {
    for (String key : List.of("form", "stage", "year")) {
      field(path + "." + key, want.path(key), got.path(key), Same::texts);
    }
    for (String key : List.of("department", "project")) {
      field(path + "." + key, want.path(key), got.path(key), Comparison::isSameParty);
    }
    for (String key : List.of("start", "end")) {
      field(
          path + ".period." + key,
          want.path("period").path(key),
          got.path("period").path(key),
          Same::texts);
    }
    if (!expected.isIgnored(path + ".objectives")) {
      objectives(path + ".objectives", want, got);
    }
    entries(
        path + ".funds",
        want.path("funds"),
        got.path("funds"),
        this::fundLikeness,
        (at, one, other) -> {});
    entries(
        path + ".tasks",
        want.path("tasks"),
        got.path("tasks"),
        (at, one, other) -> Likeness.isSameName(one, other) ? 1 : 0,
        this::task);
    entries(
        path + ".indicators",
        want.path("indicators"),
        got.path("indicators"),
        (at, one, other) -> Likeness.ofIndicators(one, other),
        this::indicator);
  }

  private static boolean isSameParty(JsonNode want, JsonNode got) {
    return Same.names(want.path("name"), got.path("name"))
        && Same.texts(want.path("code"), got.path("code"));
  }

  private void objectives(String path, JsonNode want, JsonNode got) {
    Map<String, String> left = byHorizon(got.path("objectives"));
    Set<String> optional = optionalHorizons(path, want.path("objectives"));
    byHorizon(want.path("objectives"))
        .forEach(
            (horizon, text) -> {
              String other = left.remove(horizon);
              if (!text.equals(other) && !(other == null && optional.contains(horizon))) {
                differences.add(path + ": " + horizon + " expected " + text + " got " + other);
              }
            });
    left.forEach((horizon, text) -> differences.add(path + ": " + horizon + " got " + text));
  }

  /** The texts of each horizon put together, blank ones left out. */
  private static Map<String, String> byHorizon(JsonNode objectives) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode objective : objectives) {
      if (!Same.isBlank(objective.path("text"))) {
        String text = Same.text(objective.path("text"));
        texts.merge(objective.path("horizon").asText(), text, String::concat);
      }
    }
    return texts;
  }

  private Set<String> optionalHorizons(String path, JsonNode objectives) {
    return IntStream.range(0, objectives.size())
        .filter(at -> expected.isOptional(path + "[" + at + "]"))
        .mapToObj(at -> objectives.get(at).path("horizon").asText())
        .collect(Collectors.toSet());
  }

  private void task(String path, JsonNode want, JsonNode got) {
    for (JsonNode fund : want.path("funds")) {
      JsonNode yuan = fund.path("yuan");
      if (Expectation.elements(got.path("funds"))
          .noneMatch(other -> Same.numbers(yuan, other.path("yuan")))) {
        differences.add(path + ".funds: expected " + yuan);
      }
    }
  }

  private void indicator(String path, JsonNode want, JsonNode got) {
    for (String key : List.of("category", "subcategory", "horizon")) {
      field(path + "." + key, want.path(key), got.path(key), Same::texts);
    }
    for (String key : List.of("points", "score")) {
      field(path + "." + key, want.path(key), got.path(key), Same::numbers);
    }
    field(path + ".target", filled(want.path("target")), got.path("target"), Same::targets);
    field(path + ".actual", filled(want.path("actual")), got.path("actual"), Same::actuals);
  }

  private static JsonNode filled(JsonNode value) {
    return value.path("kind").asText().equals("blank") ? MissingNode.getInstance() : value;
  }

  /** A field is right where it is what is expected or an alternative, or where both are blank. */
  private void field(
      String path, JsonNode want, JsonNode got, BiPredicate<JsonNode, JsonNode> same) {
    boolean right =
        expected.accepted(path, want).stream()
            .anyMatch(
                each ->
                    isNothing(each) || isNothing(got)
                        ? isNothing(each) && isNothing(got)
                        : same.test(each, got));
    if (!right) {
      differences.add(path + ": expected " + want + " got " + got);
    }
  }

  private static boolean isNothing(JsonNode node) {
    return node.isObject() ? filled(node).isMissingNode() : Same.isBlank(node);
  }

  /** Funds that must be there come first, then those that may, then those that are fair as well. */
  private int fundLikeness(String path, JsonNode want, JsonNode got) {
    int exact = expected.isOptional(path) ? 2 : 3;
    boolean fair =
        expected.acceptedKeys(path, want).stream().anyMatch(each -> Likeness.isFund(each, got));
    return Likeness.isFund(want, got) ? exact : fair ? 1 : 0;
  }

  private void entries(String path, JsonNode want, JsonNode got, Likeness likeness, Judge judge) {
    Map<Integer, Integer> pairs = likeness.pairs(path, want, got);
    for (int at = 0; at < want.size(); at++) {
      String entry = path + "[" + at + "]";
      Integer other = pairs.get(at);
      if (other != null) {
        judge.judge(entry, want.get(at), got.get(other));
      } else if (!expected.isOptional(entry)) {
        differences.add(entry + ": missing " + brief(want.get(at)));
      }
    }
    for (int at = 0; at < got.size(); at++) {
      if (!pairs.containsValue(at) && !expected.allows(path, got.get(at))) {
        differences.add(path + ": not expected " + brief(got.get(at)));
      }
    }
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.substring(0, Math.min(200, text.length()));
  }
}
