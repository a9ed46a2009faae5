package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is true of a made-up submission.
 *
 * @param projects the names of its projects, those that are missing included
 * @param names every name that stands in it, the longest first
 */
record Truth(JsonNode whole, String department, Set<String> projects, List<String> names) {

  static Truth of(Path folder) {
    JsonNode whole = Read.json(folder.resolve("truth.json"));
    Set<String> projects = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (JsonNode document : whole.at("/parse/documents")) {
      for (JsonNode filing : document.path("filings")) {
        projects.add(plain(filing.at("/project/name").asText("")));
        filing.path("indicators").forEach(each -> names.add(plain(each.path("name").asText())));
      }
    }
    whole.path("errors").forEach(each -> projects.add(plain(each.path("project").asText(""))));
    for (JsonNode item : whole.at("/reconcile/checks")) {
      names.addAll(names(item));
      names.add(plain(item.path("subject").asText()));
    }
    String department = plain(whole.at("/reconcile/department").asText());
    names.addAll(projects);
    names.add(department);
    return new Truth(whole, department, withoutBlank(projects), longestFirst(names));
  }

  private static Set<String> withoutBlank(Collection<String> names) {
    return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> longestFirst(Collection<String> names) {
    return withoutBlank(names).stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .toList();
  }

  String id() {
    return whole.path("id").asText();
  }

  boolean isClean() {
    return whole.path("clean").asBoolean();
  }

  JsonNode expected() {
    return whole.path("reconcile");
  }

  /** What does not agree. */
  Stream<JsonNode> items() {
    return Expectation.elements(expected().path("checks"));
  }

  /** What must be told. */
  Stream<JsonNode> required() {
    return items().filter(item -> item.path("required").asBoolean() && !isBenign(item));
  }

  /** ROUNDED and the like: told or not. */
  static boolean isBenign(JsonNode item) {
    return item.path("benign").asBoolean();
  }

  static Set<String> rules(JsonNode item) {
    Set<String> rules = either(item, "rule", "rules");
    item.path("optionalRules").forEach(rule -> rules.add(rule.asText()));
    return rules;
  }

  /** What is expected at a key, and what is as good. */
  static Set<String> either(JsonNode item, String key, String alternatives) {
    Set<String> all = new HashSet<>(List.of(item.path(key).asText()));
    item.path("_alternatives").path(alternatives).forEach(each -> all.add(each.asText()));
    return all;
  }

  /** The verdicts on the whole that are fair. */
  static Set<String> fairVerdicts(JsonNode expected) {
    Set<String> fair = new HashSet<>(List.of(expected.path("verdict").asText()));
    expected.path("_alternatives").forEach(each -> fair.add(each.asText()));
    return fair;
  }

  /** What a check of the item should name. */
  static Set<String> names(JsonNode item) {
    return Expectation.elements(item.path("names"))
        .map(name -> plain(name.asText()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The names in a text; one inside a longer one is not taken for it. */
  Set<String> namesIn(String text) {
    Set<String> found = new HashSet<>();
    String rest = plain(text);
    for (String name : names) {
      if (rest.contains(name)) {
        found.add(name);
        rest = rest.replace(name, "\0");
      }
    }
    return found;
  }

  /** Without blanks, quotation marks and points, in half width. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\"“”'‘’()\\[\\]《》<>、,.。:;·]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
