package org.gouji.reconcile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a cell says anything: blank, 无 and strokes do not. */
final class Stated {

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:[\\s\\p{Z}*_\\-‐-―—─－/／\\\\.。…、,，;；·×]|无|暂无|略|null|N/A)*", Pattern.CASE_INSENSITIVE);

  private Stated() {}

  static boolean is(@Nullable String text) {
    return text != null && !NOTHING.matcher(text).matches();
  }
}
