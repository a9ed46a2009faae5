package org.gouji.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.vocabulary.VocabularyException.Problem;

/** The lines of a vocabulary, those that win first. */
final class VocabularyLines {

  private static final Pattern LINE = Pattern.compile("([a-z]+)\\.([a-z.-]+)\\s*[=＝]\\s*(\\S.*)");
  private static final Pattern BAR = Pattern.compile("[|｜]");

  /**
   * A line that says something.
   *
   * @param number counted from 1 in its own file
   */
  record Line(int number, String text, String group, String term, List<String> labels) {}

  private final List<Line> lines;

  private VocabularyLines(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * The lines of a file; blank ones and those that begin with # are passed over.
   *
   * @throws VocabularyException if a line says nothing
   */
  static VocabularyLines parse(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      String stripped = line.replace("\uFEFF", "").strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        lines.add(line(number, stripped));
      }
    }
    return new VocabularyLines(lines);
  }

  private static Line line(int number, String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      throw new VocabularyException(Problem.NO_TERM_AND_LABELS, number, text, List.of());
    }
    List<String> labels =
        BAR.splitAsStream(matcher.group(3).concat(" ")).map(String::strip).toList();
    Line line = new Line(number, text, matcher.group(1), matcher.group(2), labels);
    checkTerm(line);
    if (!labels.stream().allMatch(Labels::canBeLabel)) {
      throw new VocabularyException(Problem.EMPTY_LABEL, number, text, List.of());
    }
    return line;
  }

  private static void checkTerm(Line line) {
    Map<String, ?> terms = Terms.GROUPS.getOrDefault(line.group, Map.of());
    if (terms.containsKey(line.term)) {
      return;
    }
    List<String> known =
        terms.isEmpty()
            ? Terms.GROUPS.keySet().stream().map(group -> group + ".…").sorted().toList()
            : terms.keySet().stream().map(term -> line.group + "." + term).toList();
    throw new VocabularyException(Problem.UNKNOWN_TERM, line.number, line.text, known);
  }

  /** These lines and, where they say nothing, those of another vocabulary. */
  VocabularyLines before(VocabularyLines other) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(other.lines);
    return new VocabularyLines(all);
  }

  List<Line> lines() {
    return lines;
  }

  /** The labels of those terms of a group. */
  <T> Labels<T> labels(String group, Map<String, T> terms) {
    Labels.Builder<T> labels = new Labels.Builder<>();
    for (Line line : lines) {
      T meaning = line.group.equals(group) ? terms.get(line.term) : null;
      if (meaning != null) {
        line.labels.forEach(label -> labels.add(label, meaning));
      }
    }
    return labels.build();
  }
}
