package org.gouji.poi;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as a person sorts them: 项目2 before 项目10. */
final class NaturalOrder implements Comparator<String> {

  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  @Override
  public int compare(String one, String other) {
    Matcher left = PIECE.matcher(one);
    Matcher right = PIECE.matcher(other);
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      int order = comparePieces(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
    return right.find() ? -1 : one.compareTo(other);
  }

  private static int comparePieces(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }

  private static boolean isNumber(String piece) {
    return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
  }
}
