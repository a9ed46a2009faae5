package org.gouji.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.model.Amount;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;

/**
 * Amounts that one form prints more than once. They contradict each other when no figure could be
 * printed as all of them: 148.74 and 148.736 may be one amount, 148.74 and 148.9 are not.
 */
final class Repeats {

  /** What makes two rows the same row; two labels are two rows, even of one item. */
  private record Row(FundItem item, String label, Optional<Object> level, Optional<Object> within) {
    static Row of(Fund fund) {
      return new Row(
          fund.item(),
          Names.folded(fund.label()),
          Optional.ofNullable(fund.level()),
          Optional.ofNullable(fund.within()));
    }
  }

  private Repeats() {}

  /** The amounts that are printed more than once, each with all its figures. */
  static List<List<Figure>> of(FormFunds funds) {
    Map<Row, List<Figure>> rows =
        funds.where(fund -> fund.amount() != null).stream()
            .collect(
                Collectors.groupingBy(
                    figure -> Row.of(figure.fund()), LinkedHashMap::new, Collectors.toList()));
    return rows.values().stream().filter(figures -> figures.size() > 1).toList();
  }

  /** Whether the figures cannot all be the same amount. */
  static boolean contradict(Collection<Figure> figures) {
    return figures.stream()
        .map(figure -> Optional.of(mayStandFor(Objects.requireNonNull(figure.amount()))))
        .reduce((one, other) -> one.flatMap(a -> other.flatMap(a::intersect)))
        .filter(Optional::isEmpty)
        .isPresent();
  }

  private static Interval mayStandFor(Amount amount) {
    return Interval.roundingTo(amount.yuan(), amount.step());
  }

  /** A sum whose total contradicts itself is blocked until that is settled. */
  static Check settled(Check check, FormFunds funds, FundItem total) {
    boolean contradicted =
        of(funds).stream()
            .filter(figures -> figures.get(0).fund().item() == total)
            .anyMatch(Repeats::contradict);
    return contradicted ? check.blocked("amount-repeated") : check;
  }
}
