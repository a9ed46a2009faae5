package org.gouji.report;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps. {@code {stated}} is filled with a fact, {@code {stated:money}} with the
 * fact in a format. {@code [… {stated} …|… {label} …|…]} is the first of its parts whose facts are
 * all there, or nothing; so a sentence reads well whatever is known.
 */
final class Sentence {

  /** What stands in a gap that is not optional when nobody knows the fact. */
  static final String UNKNOWN = "—";

  private final String pattern;
  private final Function<String, @Nullable String> facts;
  private final BiFunction<String, String, String> formats;
  private int at;

  private Sentence(
      String pattern,
      Function<String, @Nullable String> facts,
      BiFunction<String, String, String> formats) {
    this.pattern = pattern;
    this.facts = facts;
    this.formats = formats;
  }

  /**
   * Fills a pattern.
   *
   * @param facts the fact of a key, or null
   * @param formats the text of a format's name and a fact
   */
  static String fill(
      String pattern,
      Function<String, @Nullable String> facts,
      BiFunction<String, String, String> formats) {
    return new Sentence(pattern, facts, formats).part().text();
  }

  /** A stretch of the sentence, and whether all its facts are there. */
  private record Part(String text, boolean complete) {}

  private Part part() {
    StringBuilder text = new StringBuilder();
    boolean complete = true;
    while (at < pattern.length() && "|]".indexOf(pattern.charAt(at)) < 0) {
      char next = pattern.charAt(at++);
      if (next == '{') {
        String filled = gap();
        complete &= filled != null;
        text.append(filled == null ? UNKNOWN : filled);
      } else {
        text.append(next == '[' ? option() : String.valueOf(next));
      }
    }
    return new Part(text.toString(), complete);
  }

  private @Nullable String gap() {
    int end = pattern.indexOf('}', at);
    String[] gap = pattern.substring(at, end).split(":", 2);
    at = end + 1;
    String fact = facts.apply(gap[0]);
    return fact == null || gap.length == 1 ? fact : formats.apply(gap[1], fact);
  }

  private String option() {
    String chosen = null;
    do {
      Part part = part();
      chosen = chosen == null && part.complete() ? part.text() : chosen;
    } while (pattern.charAt(at++) == '|');
    return chosen == null ? "" : chosen;
  }
}
