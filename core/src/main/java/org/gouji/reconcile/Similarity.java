package org.gouji.reconcile;

import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * How alike two names are, from 0 to 1: 1 less what one has and the other has not, over the length
 * of both.
 *
 * <p>A word more or less is a rewording (发放及时率, 补助发放及时率) and a word that moved nearly none; a word
 * in the place of another is another matter (乡村教师, 乡村医生) and counts double. A common edit distance
 * or n-gram measure does not tell these apart.
 */
final class Similarity {

  private Similarity() {}

  /** How alike the names are; the same in both orders but for ties in the alignment. */
  static double of(String left, String right) {
    Gaps gaps = new Gaps();
    new StringsComparator(left, right).getScript().visit(gaps);
    return 1 - gaps.cost() / (left.length() + right.length());
  }

  /** What {@link #of} cannot exceed, without aligning the names. */
  static double atMost(String left, String right) {
    StringBuilder rest = new StringBuilder(right);
    int common = 0;
    for (int i = 0; i < left.length(); i++) {
      int at = rest.indexOf(left.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
        common++;
      }
    }
    return 2.0 * common / (left.length() + right.length());
  }

  /** Adds up what stands between the characters that both have. */
  private static final class Gaps implements CommandVisitor<Character> {

    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder onlyLeft = new StringBuilder();
    private final StringBuilder onlyRight = new StringBuilder();
    private int replaced;

    @Override
    public void visitInsertCommand(Character character) {
      added.append(character);
    }

    @Override
    public void visitDeleteCommand(Character character) {
      removed.append(character);
    }

    @Override
    public void visitKeepCommand(Character character) {
      close();
    }

    private void close() {
      if (removed.length() > 0 && added.length() > 0) {
        replaced += removed.length() + added.length();
      } else {
        onlyLeft.append(removed);
        onlyRight.append(added);
      }
      removed.setLength(0);
      added.setLength(0);
    }

    double cost() {
      close();
      int single = onlyLeft.length() + onlyRight.length();
      double moved = single == 0 ? 0 : atMost(onlyLeft.toString(), onlyRight.toString()) * single;
      return 2.0 * replaced + single - 0.75 * moved;
    }
  }
}
