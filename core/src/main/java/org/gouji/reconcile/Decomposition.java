package org.gouji.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.FundItem;

/**
 * How a total falls into its sources. Most forms have one decomposition; some print two side by
 * side, by the kind of money and by the level of government that pays, and each must come to the
 * total by itself.
 */
final class Decomposition {

  private static final Set<FundItem> FISCAL_PARTS =
      EnumSet.of(
          FundItem.GENERAL_PUBLIC_BUDGET,
          FundItem.GOVERNMENT_FUNDS,
          FundItem.STATE_CAPITAL_OPERATIONS);

  private static final Set<FundItem> BY_LEVEL =
      EnumSet.of(FundItem.OWN_LEVEL_BUDGET, FundItem.HIGHER_LEVEL_FUNDS, FundItem.LOCAL_FUNDS);

  private Decomposition() {}

  /** The sums to check, none where the form lists no sources. */
  static Stream<Sum> of(Figure total, List<Figure> sources) {
    Sum all = new Sum(total, sources);
    return agrees(all) ? Stream.of(all) : apart(total, sources).filter(Decomposition::isMeant);
  }

  private static Stream<Sum> apart(Figure total, List<Figure> sources) {
    boolean fiscal = has(sources, item -> item == FundItem.FISCAL_APPROPRIATION);
    List<Figure> counted = only(sources, item -> !(fiscal && FISCAL_PARTS.contains(item)));
    boolean twice =
        has(counted, item -> item == FundItem.OWN_LEVEL_BUDGET)
            && has(counted, item -> !BY_LEVEL.contains(item));
    return twice
        ? Stream.of(
            new Sum(total, only(counted, item -> !BY_LEVEL.contains(item))),
            new Sum(total, only(counted, BY_LEVEL::contains)))
        : Stream.of(new Sum(total, counted));
  }

  /** One source alone (其中：财政拨款) may be a part only; then it must not exceed the total. */
  private static boolean isMeant(Sum sum) {
    return sum.addends().size() > 1
        || sum.isFilled() && sum.obstacle() == null && sum.difference().signum() > 0;
  }

  /** Whether the sources as they stand come to the total. */
  static boolean agrees(Sum sum) {
    return sum.isFilled() && sum.obstacle() == null && sum.verdict() != Verdict.DIFFERS;
  }

  private static boolean has(List<Figure> figures, Predicate<FundItem> item) {
    return figures.stream().anyMatch(figure -> item.test(figure.fund().item()));
  }

  private static List<Figure> only(List<Figure> figures, Predicate<FundItem> item) {
    return figures.stream().filter(figure -> item.test(figure.fund().item())).toList();
  }
}
