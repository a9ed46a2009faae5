package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an indicator, at three depths of sameness.
 *
 * @param written without blanks, numbering, quotation marks and the unit in brackets
 * @param key {@code written} with one word for all that say the same: 率 for 比例
 * @param bare {@code key} without the words that carry nothing: 辖区内, 的
 */
record IndicatorName(String written, String key, String bare) {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[★☆*●▲#①-⑳]+|指标\\d{1,2}[.:、)]?|\\(?\\d{1,2}[.、:)](?!\\d)|\\(?[一二三四五六七八九十]{1,3}[、.:)])+");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");
  private static final Pattern UNIT_BEHIND = Pattern.compile("\\(([^()]{1,6})\\)$");
  private static final Pattern COMMA = Pattern.compile("[,;/]");
  private static final Pattern SIGNS = Pattern.compile("[“”\"'‘’`「」『』《》〈〉<>【】\\[\\]()·:。!?…_-]");

  private static final Map<String, String> ENDINGS = alike("same-ending");
  private static final List<String> ENDINGS_LONGEST_FIRST = longestFirst(ENDINGS);
  private static final Pattern SAME = anyOf(alike("same").keySet().stream().toList());
  private static final Map<String, String> SAME_WORDS = alike("same");
  private static final Pattern UNSAID = anyOf(Wording.STANDARD.words("unsaid"));

  static IndicatorName of(String printed) {
    String written = written(printed);
    String key = key(written);
    return new IndicatorName(written, key, bare(key));
  }

  /** The second depth alone. */
  static String keyOf(String printed) {
    return key(written(printed));
  }

  /** The first depth alone, where the others are not needed. */
  static String written(String printed) {
    String numbered = Wording.plain(CIRCLED.matcher(printed).replaceAll("*"));
    String named = NUMBERING.matcher(numbered).replaceFirst("");
    String unitless = withoutUnit(named);
    String listed = COMMA.matcher(unitless).replaceAll("、");
    String written = SIGNS.matcher(listed).replaceAll("");
    return written.isEmpty() ? Wording.plain(printed) : written;
  }

  private static String withoutUnit(String name) {
    Matcher behind = UNIT_BEHIND.matcher(name);
    boolean unit = behind.find() && UnitOfMeasure.of(behind.group(1)).isKnown();
    return unit ? name.substring(0, behind.start()) : name;
  }

  private static String key(String written) {
    return withOneEnding(
        SAME.matcher(written).replaceAll(found -> SAME_WORDS.getOrDefault(found.group(), "")));
  }

  private static String withOneEnding(String name) {
    return ENDINGS_LONGEST_FIRST.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> stem(name, ending) + ENDINGS.get(ending))
        .orElse(name);
  }

  private static String stem(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }

  private static String bare(String key) {
    String timeless = YEAR.matcher(key).replaceAll("");
    String bare = UNSAID.matcher(timeless).replaceAll("");
    return bare.length() < 2 ? key : withOneEnding(bare);
  }

  /** Every word of the lines with this key, and the first word of its line. */
  private static Map<String, String> alike(String key) {
    return Wording.STANDARD.lines(key).stream()
        .flatMap(line -> line.stream().map(word -> Map.entry(word, line.get(0))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<String> longestFirst(Map<String, String> words) {
    List<String> sorted = new ArrayList<>(words.keySet());
    sorted.sort(
        Comparator.comparing(String::length, Comparator.reverseOrder())
            .thenComparing(Function.identity()));
    return List.copyOf(sorted);
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(Comparator.comparing(String::length, Comparator.reverseOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
  }
}
