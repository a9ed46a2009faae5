package org.gouji.poi;

/** Whole numbers as parts of packages write them. */
final class Digits {

  /** As many as fit an int, whatever they are. */
  private static final int MOST = 9;

  private Digits() {}

  /** A number of up to nine digits, blanks around it allowed, or {@code fallback}. */
  static int parse(CharSequence written, int fallback) {
    int from = 0;
    int to = written.length();
    while (from < to && written.charAt(from) <= ' ') {
      from++;
    }
    while (from < to && written.charAt(to - 1) <= ' ') {
      to--;
    }
    return from < to && to - from <= MOST ? value(written, from, to, fallback) : fallback;
  }

  private static int value(CharSequence written, int from, int to, int fallback) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = written.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return fallback;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
