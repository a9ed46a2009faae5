package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.model.Period;

/** A project's period: from the first day of its first date to the last day of its last. */
final class PeriodText {

  private static final Pattern SAME_YEAR =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*[年.]\\s*(\\d{1,2})\\s*月?\\s*[-—–~至到]+\\s*(\\d{1,2})(?:\\s*月|(?=\\s*$))");

  private PeriodText() {}

  /** A period printed in one cell; nothing where it is blank. */
  static Optional<Period> of(String printed, Location location) {
    String text = Texts.strip(printed);
    if (text.isEmpty() || Texts.isPlaceholder(text)) {
      return Optional.empty();
    }
    List<DateText> dates = DateText.find(withYears(Texts.halfWidth(printed)));
    boolean told = dates.size() == 2 || (dates.size() == 1 && wholeYear(dates.get(0)));
    return Optional.of(
        told
            ? new Period(text, dates.get(0).first(), dates.get(dates.size() - 1).last(), location)
            : new Period(text, null, null, location));
  }

  /** 2024年1月-12月 leaves out the second year. */
  private static String withYears(String text) {
    return SAME_YEAR.matcher(text).replaceFirst("$1年$2月-$1年$3月");
  }

  private static boolean wholeYear(DateText date) {
    return date.iso().length() == 4;
  }

  /** A period printed as two dates. */
  static Optional<Period> of(String start, String end, Location location) {
    String text = Texts.strip(start) + "-" + Texts.strip(end);
    if (Texts.isPlaceholder(text)) {
      return Optional.empty();
    }
    List<DateText> first = DateText.find(Texts.halfWidth(start));
    List<DateText> last = DateText.find(Texts.halfWidth(end));
    return Optional.of(
        new Period(
            text,
            first.isEmpty() ? null : first.get(0).first(),
            last.isEmpty() ? null : last.get(0).last(),
            location));
  }
}
