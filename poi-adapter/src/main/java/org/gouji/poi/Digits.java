package org.gouji.poi;

/** Whole numbers as parts of packages write them. */
final class Digits {

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
    return isNumber(written, from, to) ? Integer.parseInt(written, from, to, 10) : fallback;
  }

  private static boolean isNumber(CharSequence written, int from, int to) {
    for (int i = from; i < to; i++) {
      if (written.charAt(i) < '0' || written.charAt(i) > '9') {
        return false;
      }
    }
    return from < to && to - from <= 9;
  }
}
