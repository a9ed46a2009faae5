package org.gouji.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says of two names that are alike whether they can mean the same at all: 合格率 and 不合格率, 增长率 and
 * 下降率, 人数 and 率 differ by a character or two and cannot.
 */
final class NameGuard {

  private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
  private static final List<String> DECISIVE = Wording.STANDARD.words("decisive");
  private static final List<List<String>> OPPOSITES = Wording.STANDARD.lines("opposite");
  private static final List<Ending> ENDINGS =
      Wording.STANDARD.lines("kind").stream()
          .flatMap(line -> line.stream().skip(1).map(ending -> new Ending(line.get(0), ending)))
          .sorted(Comparator.comparingInt((Ending ending) -> ending.text().length()).reversed())
          .toList();

  private record Ending(String kind, String text) {}

  private NameGuard() {}

  /** Whether nothing in the wording forbids that the two names mean the same. */
  static boolean allows(String left, String right) {
    return sameKind(left, right)
        && digits(left).equals(digits(right))
        && DECISIVE.stream().allMatch(word -> left.contains(word) == right.contains(word))
        && !areOpposite(left, right);
  }

  /** Whether one says the opposite of a word of the other. */
  static boolean areOpposite(String left, String right) {
    return OPPOSITES.stream()
        .anyMatch(
            pair ->
                isEither(left, right, pair.get(0), pair.get(1))
                    || isEither(left, right, pair.get(1), pair.get(0)));
  }

  private static boolean isEither(String left, String right, String one, String other) {
    return left.contains(one)
        && right.contains(other)
        && !left.contains(other)
        && !right.contains(one);
  }

  private static boolean sameKind(String left, String right) {
    String kind = kind(left);
    String other = kind(right);
    return kind.isEmpty() || other.isEmpty() || kind.equals(other);
  }

  /** What kind of figure a name asks for: rate, count, time …; {@code ""} where it does not say. */
  static String kind(String name) {
    return ENDINGS.stream()
        .filter(ending -> name.endsWith(ending.text()))
        .map(Ending::kind)
        .findFirst()
        .orElse("");
  }

  private static String digits(String name) {
    return NOT_DIGITS.matcher(name).replaceAll(" ").strip();
  }
}
