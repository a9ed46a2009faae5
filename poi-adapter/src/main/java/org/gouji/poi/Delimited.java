package org.gouji.poi;

import java.util.Locale;
import java.util.Set;

/** Whether a text is a table, and what stands between its cells. */
final class Delimited {

  /** Text has no mark of its own, so a name must say that it is meant for a spreadsheet. */
  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "xls", "xlsx", "et");

  private static final int LINES = 50;

  private Delimited() {}

  static boolean isPlausible(String file, String head) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && isText(head) && lines(head, delimiter(head)) > 0;
  }

  private static boolean isText(String head) {
    return head.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f')
        && head.indexOf('\uFFFD') < 0;
  }

  /** A tab, a comma or a semicolon: the one that stands in most lines. */
  static char delimiter(String text) {
    char best = ',';
    for (char delimiter : new char[] {',', '\t', ';'}) {
      if (lines(text, delimiter) > lines(text, best)) {
        best = delimiter;
      }
    }
    return best;
  }

  private static long lines(String text, char delimiter) {
    return text.lines().limit(LINES).filter(line -> line.indexOf(delimiter) >= 0).count();
  }
}
