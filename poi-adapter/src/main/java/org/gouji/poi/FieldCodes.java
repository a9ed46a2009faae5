package org.gouji.poi;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes the codes of fields out of a text while it grows: what is added between a field's begin and
 * its separator, or its end where it has no result. A field that is never separated nor ended takes
 * nothing, so that a damaged one costs no text.
 */
final class FieldCodes {

  private static final int RESULT = -1;

  private final StringBuilder text;

  /** Where the code of each open field begins in the text, innermost first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  FieldCodes(StringBuilder text) {
    this.text = text;
  }

  /**
   * A mark of a field.
   *
   * @param type as OOXML names it: {@code begin}, {@code separate}, {@code end}
   */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(text.length());
      case "separate" -> {
        if (!open.isEmpty()) {
          close();
          open.push(RESULT);
        }
      }
      case "end" -> close();
      default -> {}
    }
  }

  /** To be called when the text begins anew. */
  void forget() {
    open.clear();
  }

  private void close() {
    Integer begin = open.poll();
    if (begin != null && begin != RESULT) {
      text.setLength(begin);
    }
  }
}
