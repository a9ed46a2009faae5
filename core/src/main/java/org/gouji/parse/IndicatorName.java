package org.gouji.parse;

import java.util.regex.Pattern;

/** A level-3 name without what forms print around it. */
final class IndicatorName {

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:[★☆*●▲△]+\\s*)?(?:指标\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*(?:[.．:：、，,]|(?=[（(\\s]))|指标\\s*[:：])?[\\s　]*");
  private static final Pattern EMPTY =
      Pattern.compile("^(?:指标\\s*[0-9０-９一二三四五六七八九十]{0,3}\\s*[.．:：、]?|[…．.]+|其他)?$");

  private IndicatorName() {}

  /**
   * The name without outer blanks, stars and a 指标1-like prefix; {@code ""} where nothing is left.
   */
  static String of(String printed) {
    String text = Texts.strip(printed);
    if (EMPTY.matcher(text).matches() || Texts.isPlaceholder(text)) {
      return "";
    }
    String name = Texts.strip(PREFIX.matcher(text).replaceFirst(""));
    return Texts.isPlaceholder(name) ? "" : name;
  }
}
