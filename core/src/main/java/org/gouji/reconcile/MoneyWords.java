package org.gouji.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The word lists in {@code words.properties}. */
final class MoneyWords {

  private static final Map<String, List<String>> LISTS = load();

  static final List<String> OFFICES = list("department.offices");
  static final List<String> STAMPS = list("department.stamps");
  static final List<String> BASIC_TASKS = list("task.basic");
  static final List<String> PROJECT_TASKS = list("task.project");
  static final List<String> LIST_TOTALS = list("list.totals");
  static final List<String> TOTALS_OF_THE_YEAR = list("total.of-the-year");

  private MoneyWords() {}

  private static List<String> list(String key) {
    return Objects.requireNonNull(LISTS.get(key), key);
  }

  private static Map<String, List<String>> load() {
    Properties lists = new Properties();
    try (InputStream in = MoneyWords.class.getResourceAsStream("words.properties")) {
      lists.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, key -> words(lists.getProperty(key))));
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+"));
  }
}
