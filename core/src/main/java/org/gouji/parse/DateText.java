package org.gouji.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates in a text, however they are printed: {@code 2024.1.1}, {@code 2024年1月}, {@code 202401},
 * {@code 1/1/2021}, {@code 2024年}.
 *
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 * @param iso the date with what is known of it: {@code 2024-01}
 */
record DateText(LocalDate first, LocalDate last, String iso, int start, int end) {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(?<y>(?:19|20)\\d{2})\\s*[年./-]\\s*(?<m>\\d{1,2})(?!\\d)(?:\\s*[月./-]\\s*(?<d>\\d{1,2})(?!\\d)\\s*日?)?月?(?<me>[底末])?"
              + "|(?<cy>(?:19|20)\\d{2})(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12]\\d|3[01])?(?!\\d)"
              + "|(?<um>\\d{1,2})/(?<ud>\\d{1,2})/(?<uy>(?:19|20)\\d{2})"
              + "|(?<yo>(?:19|20)\\d{2})\\s*(?:年度?(?<ye>[底末])?)?(?![\\d%人个次元户件亩万]))");

  static List<DateText> find(String text) {
    List<DateText> dates = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      of(date).ifPresent(dates::add);
    }
    return dates;
  }

  private static Optional<DateText> of(Matcher date) {
    try {
      if (date.group("y") != null) {
        return Optional.of(known(date, "y", "m", "d", date.group("me") != null));
      }
      if (date.group("cy") != null) {
        return Optional.of(known(date, "cy", "cm", "cd", false));
      }
      return Optional.of(
          date.group("uy") != null ? known(date, "uy", "um", "ud", false) : year(date));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2024年13月 is no date
    }
  }

  private static DateText known(Matcher date, String y, String m, String d, boolean monthEnd) {
    YearMonth month =
        YearMonth.of(Integer.parseInt(date.group(y)), Integer.parseInt(date.group(m)));
    if (date.group(d) != null || monthEnd) {
      LocalDate day =
          monthEnd ? month.atEndOfMonth() : month.atDay(Integer.parseInt(date.group(d)));
      return new DateText(day, day, day.toString(), date.start(), date.end());
    }
    return new DateText(
        month.atDay(1), month.atEndOfMonth(), month.toString(), date.start(), date.end());
  }

  private static DateText year(Matcher date) {
    int year = Integer.parseInt(date.group("yo"));
    LocalDate last = LocalDate.of(year, 12, 31);
    boolean end = date.group("ye") != null;
    return new DateText(
        end ? last : LocalDate.of(year, 1, 1),
        last,
        end ? last.toString() : String.valueOf(year),
        date.start(),
        date.end());
  }
}
