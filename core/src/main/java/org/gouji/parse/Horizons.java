package org.gouji.parse;

import java.util.regex.Pattern;

/** The words that say which time something is about. */
final class Horizons {

  private static final Pattern TERM = Pattern.compile("中期|长期|实施期|实施周期|中长期|三年|总目标值");
  private static final Pattern YEAR = Pattern.compile("年度|当年|本年|全年");

  private Horizons() {}

  static boolean isTerm(String text) {
    return TERM.matcher(text).find();
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).find();
  }
}
