package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How alike an expected entry and one that was read are; 0 for two that have nothing in common. */
@FunctionalInterface
interface Likeness {

  int of(String path, JsonNode want, JsonNode got);

  /** Filings are alike by their names, their form, their indicators and their amounts. */
  static int ofFilings(JsonNode want, JsonNode got) {
    int names = isSameName(want.path("project"), got.path("project")) ? 6 : 0;
    int form = Same.texts(want.path("form"), got.path("form")) ? 1 : 0;
    return 1
        + names
        + form
        + 2 * common(names(want), names(got))
        + common(amounts(want), amounts(got));
  }

  /** Indicators are alike by their names, then by everything else. */
  static int ofIndicators(JsonNode want, JsonNode got) {
    if (!isSameName(want, got)) {
      return 0;
    }
    return 1
        + (Same.texts(want.path("horizon"), got.path("horizon")) ? 4 : 0)
        + (Same.texts(want.path("category"), got.path("category")) ? 2 : 0)
        + (Same.texts(want.path("subcategory"), got.path("subcategory")) ? 1 : 0)
        + (Same.targets(want.path("target"), got.path("target")) ? 1 : 0);
  }

  /** Funds are the same or have nothing in common. */
  static boolean isFund(JsonNode want, JsonNode got) {
    boolean blank = Same.isBlank(want.path("yuan")) && Same.isBlank(got.path("yuan"));
    return List.of("item", "horizon", "measure").stream()
            .allMatch(key -> Same.texts(want.path(key), got.path(key)))
        && (blank || Same.numbers(want.path("yuan"), got.path("yuan")));
  }

  static boolean isSameName(JsonNode want, JsonNode got) {
    return !Same.isBlank(want.path("name")) && Same.names(want.path("name"), got.path("name"));
  }

  private static Set<String> names(JsonNode filing) {
    return Expectation.elements(filing.path("indicators"))
        .map(indicator -> Same.name(indicator.path("name")))
        .collect(Collectors.toSet());
  }

  private static Set<String> amounts(JsonNode filing) {
    return Expectation.elements(filing.path("funds"))
        .filter(fund -> !Same.isBlank(fund.path("yuan")))
        .map(fund -> fund.path("yuan").asText())
        .collect(Collectors.toSet());
  }

  private static int common(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size();
  }

  /** The likest pairs first, each entry in one pair at most: expected index to the index read. */
  default Map<Integer, Integer> pairs(String path, JsonNode want, JsonNode got) {
    record Pair(int likeness, int want, int got) {}
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < want.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        all.add(new Pair(of(path + "[" + i + "]", want.get(i), got.get(j)), i, j));
      }
    }
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    all.stream()
        .filter(pair -> pair.likeness() > 0)
        .sorted(
            Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.want() - pair.got())))
        .filter(pair -> !pairs.containsKey(pair.want()) && !pairs.containsValue(pair.got()))
        .forEach(pair -> pairs.put(pair.want(), pair.got()));
    return pairs;
  }
}
