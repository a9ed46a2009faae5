package org.gouji.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels of one group and what each stands for. Immutable. */
public final class Labels<T> {

  private static final int LONGEST = 60;
  private static final Pattern SENTENCE = Pattern.compile("[。;,，]");

  /** Stands for a * while a label is normalised, which would take stars for ornaments. */
  private static final char ANYTHING = '\uE000';

  private final Map<String, T> exact;
  private final List<Wildcard<T>> wildcards;

  /** A label whose stars stand for any characters: the parts between the stars, in order. */
  private record Wildcard<T>(List<String> parts, T meaning) {
    boolean matches(String key) {
      String first = parts.get(0);
      String last = parts.get(parts.size() - 1);
      if (!key.startsWith(first) || !key.endsWith(last)) {
        return false;
      }
      int at = first.length();
      for (String part : parts.subList(1, parts.size() - 1)) {
        int found = key.indexOf(part, at);
        if (found < 0) {
          return false;
        }
        at = found + part.length();
      }
      return at + last.length() <= key.length();
    }
  }

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
    return known != null ? Optional.of(known) : byWildcard(key);
  }

  /** As {@link #meaning(Label)}, by labels without stars alone. */
  public Optional<T> exactMeaning(Label label) {
    return Optional.ofNullable(exact.get(label.key()));
  }

  /** A sentence may begin like a label: 长期目标1：健全机制。长期目标2：…. */
  private Optional<T> byWildcard(String key) {
    if (SENTENCE.matcher(key).find()) {
      return Optional.empty();
    }
    for (Wildcard<T> wildcard : wildcards) {
      if (wildcard.matches(key)) {
        return Optional.of(wildcard.meaning);
      }
    }
    return Optional.empty();
  }

  /** The labels without wildcards, normalised, each with what it stands for. */
  public Map<String, T> entries() {
    return exact;
  }

  /** Whether anything is left of a label that labels are compared by. */
  static boolean canBeLabel(String label) {
    return !key(label).replace(String.valueOf(ANYTHING), "").isEmpty();
  }

  /** The key of a label, with one character for each *. */
  private static String key(String label) {
    return Label.of(label.replace('*', ANYTHING)).key();
  }

  static final class Builder<T> {

    private final Map<String, T> exact = new LinkedHashMap<>();
    private final List<Wildcard<T>> wildcards = new ArrayList<>();

    /** Adds a label; an earlier one wins over a later one. */
    void add(String label, T meaning) {
      String key = key(label);
      if (key.indexOf(ANYTHING) < 0) {
        exact.putIfAbsent(key, meaning);
        return;
      }
      String[] parts = key.split(String.valueOf(ANYTHING), -1);
      wildcards.add(new Wildcard<>(List.of(parts), meaning));
    }

    Labels<T> build() {
      return new Labels<>(Collections.unmodifiableMap(exact), List.copyOf(wildcards));
    }
  }
}
