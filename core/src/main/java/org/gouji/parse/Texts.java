package org.gouji.parse;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gouji.vocabulary.Label;

/** Printed texts without what the eye does not see. */
final class Texts {

  private static final int LONGEST_PLACEHOLDER = 20;
  private static final Pattern PLACEHOLDER = Pattern.compile("[-—–_/\\\\*…·.]*|无|空|暂无|不适用|N/A");

  private Texts() {}

  /** Without outer blanks, full-width and no-break ones too. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** In half-width forms, without outer blanks. */
  static String halfWidth(String text) {
    return strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  static boolean isBlank(String text) {
    return strip(text).isEmpty();
  }

  /** Nothing but strokes, stars and 无: as good as blank. */
  static boolean isPlaceholder(String text) {
    return text.length() <= LONGEST_PLACEHOLDER
        && PLACEHOLDER.matcher(Label.squeeze(text)).matches();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
