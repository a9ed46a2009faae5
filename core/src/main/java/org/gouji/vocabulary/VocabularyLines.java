package org.gouji.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a vocabulary file: group, term and labels. */
final class VocabularyLines {

  private static final Pattern LINE =
      Pattern.compile("([a-z]+)\\.([a-z.-]+)\\s*=\\s*(\\S.*)", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> GROUPS =
      Set.of("title", "field", "fund", "measure", "column", "category", "subcategory");

  private record Line(int number, String group, String term, List<String> labels) {}

  private final List<Line> lines;

  private VocabularyLines(List<Line> lines) {
    this.lines = lines;
  }

  static VocabularyLines parse(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      String trimmed = line.replace("\uFEFF", "").trim();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        lines.add(line(number, trimmed));
      }
    }
    return new VocabularyLines(lines);
  }

  private static Line line(int number, String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches() || !GROUPS.contains(line.group(1))) {
      throw new IllegalArgumentException(
          "line " + number + ": expected 'group.term = label | label', found '" + text + "'");
    }
    List<String> labels = List.of(line.group(3).trim().split("\\s*\\|\\s*"));
    return new Line(number, line.group(1), line.group(2), labels);
  }

  /** The labels of a group; a term whose meaning is null is passed over. */
  <T> Labels<T> group(String group, Function<String, @Nullable T> meaning) {
    Labels.Builder<T> labels = new Labels.Builder<>();
    for (Line line : lines) {
      T found = line.group.equals(group) ? meaningOf(line, meaning) : null;
      if (found != null) {
        line.labels.forEach(label -> labels.add(label, found));
      }
    }
    return labels.build();
  }

  private static <T> @Nullable T meaningOf(Line line, Function<String, @Nullable T> meaning) {
    try {
      return meaning.apply(line.term);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line " + line.number + ": unknown term '" + line.group + "." + line.term + "'", e);
    }
  }
}
