package org.gouji.poi;

import java.util.List;

/**
 * How high a row must be for its texts to be seen whole. Excel fits rows when it opens a file;
 * others do not, and cut the text off.
 */
final class RowHeight {

  private static final float LINE = 15f;
  private static final float PADDING = 3f;

  /** What Excel allows. */
  private static final float MOST = 409f;

  private RowHeight() {}

  /** In points. */
  static float of(List<String> texts, List<Integer> widths) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, lines(texts.get(i), widths.get(i)));
    }
    return Math.min(MOST, lines * LINE + PADDING);
  }

  private static int lines(String text, int width) {
    return text.lines()
        .mapToInt(line -> Math.max(1, -Math.floorDiv(-width(line), width - 1)))
        .sum();
  }

  /** A Chinese character is two wide. */
  private static int width(String line) {
    return line.codePoints().map(character -> character < 0x2000 ? 1 : 2).sum();
  }
}
