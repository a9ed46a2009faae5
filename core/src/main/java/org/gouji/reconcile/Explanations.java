package org.gouji.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.reconcile.Discrepancy.Closing;

/**
 * Looks for what closes a difference, the most likely kind first.
 *
 * <p>Only what closes it exactly is told. Where nothing does, a total may itself be rounded: then
 * one change that closes it but for that rounding is told if it is the only one, since a coarse
 * total is closed by many.
 */
final class Explanations {

  private final List<Explanation> kinds;

  private Explanations(List<Explanation> kinds) {
    this.kinds = kinds;
  }

  /** For a sum within a form. */
  static Explanations ofForm() {
    return new Explanations(
        List.of(new AmountNotANumber(), new SlipOfOneFigure(Confirmations.NONE)));
  }

  /** For the sum of the projects. */
  static Explanations ofProjects(Explanation... ofProjects) {
    return new Explanations(
        Stream.concat(Stream.of(new AmountNotANumber()), Stream.of(ofProjects)).toList());
  }

  /**
   * What closes the difference. Where several things do, each has the fact {@code ambiguous}, how
   * many they are; a project missing without a name, which closes every shortfall, is not counted.
   */
  List<LikelyCause> of(Sum sum) {
    List<LikelyCause> exact = of(new Discrepancy(sum, Closing.EXACTLY));
    if (telling(exact) > 0) {
      return exact;
    }
    List<LikelyCause> rounded = of(new Discrepancy(sum, Closing.ROUNDED));
    return telling(rounded) == 1 ? rounded : exact;
  }

  private List<LikelyCause> of(Discrepancy discrepancy) {
    List<LikelyCause> causes =
        withoutNameless(kinds.stream().flatMap(kind -> kind.of(discrepancy).stream()).toList());
    long telling = telling(causes);
    return telling > 1 ? causes.stream().map(cause -> withCount(cause, telling)).toList() : causes;
  }

  /** Where a missing project has a name, there is no need for one without. */
  private static List<LikelyCause> withoutNameless(List<LikelyCause> causes) {
    boolean named =
        causes.stream().anyMatch(each -> each.cause() == Cause.PROJECT_MISSING && tells(each));
    return named ? causes.stream().filter(Explanations::tells).toList() : causes;
  }

  private static LikelyCause withCount(LikelyCause cause, long telling) {
    return tells(cause) ? cause.with("ambiguous", Long.toString(telling)) : cause;
  }

  private static long telling(List<LikelyCause> causes) {
    return causes.stream().filter(Explanations::tells).count();
  }

  private static boolean tells(LikelyCause cause) {
    return cause.place() != null;
  }
}
