package org.gouji.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A line of a vocabulary file that says nothing. */
public final class VocabularyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a line. */
  public enum Problem {
    /** It is no {@code group.term = label | label}. */
    NO_TERM_AND_LABELS,
    /** There is no such group, or no such term in it. */
    UNKNOWN_TERM,
    /** A label is empty, or nothing is left of it that labels are compared by. */
    EMPTY_LABEL
  }

  private final Problem problem;
  private final int line;
  private final String text;
  private final ArrayList<String> known;

  VocabularyException(Problem problem, int line, String text, List<String> known) {
    super(
        "line "
            + line
            + ": "
            + problem
            + ": "
            + text
            + (known.isEmpty() ? "" : ", not in " + known));
    this.problem = Objects.requireNonNull(problem);
    this.line = line;
    this.text = Objects.requireNonNull(text);
    this.known = new ArrayList<>(known);
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The line, counted from 1. */
  public int line() {
    return line;
  }

  /** The line without outer blanks. */
  public String text() {
    return text;
  }

  /** The terms that there are, where the line names none of them. */
  public List<String> known() {
    return List.copyOf(known);
  }
}
