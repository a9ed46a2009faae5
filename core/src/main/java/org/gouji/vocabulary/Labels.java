package org.gouji.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels of one group and what each stands for. Immutable. */
public final class Labels<T> {

  private static final int LONGEST = 60;

  private final Map<String, T> exact;
  private final List<Wildcard<T>> wildcards;

  private record Wildcard<T>(Pattern pattern, T meaning) {}

  private Labels(Map<String, T> exact, List<Wildcard<T>> wildcards) {
    this.exact = exact;
    this.wildcards = wildcards;
  }

  /** What a label stands for; labels of more than 60 characters stand for nothing. */
  public Optional<T> meaning(Label label) {
    return meaningOf(label.key());
  }

  /** What a printed text stands for as a label. */
  public Optional<T> meaning(String printed) {
    return meaning(Label.of(printed));
  }

  private Optional<T> meaningOf(String key) {
    if (key.isEmpty() || key.length() > LONGEST) {
      return Optional.empty();
    }
    T known = exact.get(key);
    return known != null
        ? Optional.of(known)
        : wildcards.stream()
            .filter(wildcard -> wildcard.pattern.matcher(key).matches())
            .map(Wildcard::meaning)
            .findFirst();
  }

  /** The labels without wildcards, normalised, each with what it stands for. */
  public Map<String, T> entries() {
    return exact;
  }

  static final class Builder<T> {

    private final Map<String, T> exact = new LinkedHashMap<>();
    private final List<Wildcard<T>> wildcards = new ArrayList<>();

    /** Adds a label; a later one wins over an earlier one. */
    void add(String label, T meaning) {
      if (!label.contains("*")) {
        exact.put(Label.of(label).key(), meaning);
        return;
      }
      StringBuilder pattern = new StringBuilder();
      for (String part : label.split("\\*", -1)) {
        pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(Label.squeeze(part)));
      }
      wildcards.add(new Wildcard<>(Pattern.compile(pattern.toString()), meaning));
    }

    Labels<T> build() {
      return new Labels<>(Map.copyOf(exact), List.copyOf(wildcards));
    }
  }
}
