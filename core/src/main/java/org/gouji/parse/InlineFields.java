package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;

/**
 * Labels and values that share a cell or a line: {@code 资金总额：1107.23}, {@code 填表人：张三 联系电话：…}. A
 * label counts where it begins the text or follows a blank or a value, and a colon follows it.
 */
final class InlineFields {

  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "(?:^|(?<=[\\s:：;；，,。\\d）)]))\\s*([^\\s:：;；。，,\\d][^:：;；。，,\\n]{0,24}?)\\s*[:：]");

  /**
   * A label and what follows it.
   *
   * @param value without outer blanks
   */
  record Pair(Label label, Optional<Field> field, Optional<FundTerm> fund, String value) {}

  private InlineFields() {}

  /** The pairs of a text, none where it does not begin with a known label and a colon. */
  static List<Pair> of(String text, Lexicon lexicon) {
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return List.of();
    }
    List<int[]> spans = new ArrayList<>();
    Matcher colon = BEFORE_COLON.matcher(text);
    int from = 0;
    while (colon.find(from)) {
      int start = start(text, colon, lexicon);
      if (start >= 0) {
        spans.add(new int[] {start, colon.end(1), colon.end()});
      }
      from = colon.end();
    }
    return spans.isEmpty() || !Texts.isBlank(lead(text, spans.get(0)[0]))
        ? List.of()
        : pairs(text, spans, lexicon);
  }

  private static String lead(String text, int end) {
    return text.substring(0, end).replaceFirst("^[\\s　]*其中[:：]?", "");
  }

  /** Where a known label begins that ends at this colon, or -1: the longest one wins. */
  private static int start(String text, Matcher colon, Lexicon lexicon) {
    int end = colon.end(1);
    for (int start = colon.start(1); start < end; start++) {
      boolean opens =
          start == colon.start(1)
              || Character.isWhitespace(text.charAt(start - 1))
              || text.charAt(start - 1) == '　';
      if (opens && !known(text.substring(start, end), lexicon).isEmpty()) {
        return start;
      }
    }
    return -1;
  }

  private static List<Object> known(String text, Lexicon lexicon) {
    Label label = Label.of(text);
    if (label.key().equals("其中")) {
      return List.of();
    }
    List<Object> meanings = new ArrayList<>();
    lexicon.vocabulary().fields().meaning(label).ifPresent(meanings::add);
    lexicon.vocabulary().fund(label).ifPresent(meanings::add);
    return meanings;
  }

  private static List<Pair> pairs(String text, List<int[]> spans, Lexicon lexicon) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : text.length();
      Label label = Label.of(text.substring(spans.get(i)[0], spans.get(i)[1]));
      pairs.add(
          new Pair(
              label,
              lexicon.vocabulary().fields().meaning(label),
              lexicon.vocabulary().fund(label),
              Texts.strip(text.substring(spans.get(i)[2], end))));
    }
    return pairs;
  }
}
