package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Superior funds that were added in on one side and not on the other: those of one project, or of
 * all. Facts: {@code yuan} of the superior funds; {@code name} of the project, where it is one.
 *
 * @param superior the projects' superior funds
 */
record HigherLevelFundsIncluded(List<Figure> superior) implements Explanation {
  HigherLevelFundsIncluded {
    superior = superior.stream().filter(figure -> figure.yuan().signum() != 0).toList();
  }

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    Stream<LikelyCause> one =
        superior.stream()
            .filter(figure -> closes(discrepancy, figure.yuan()))
            .map(figure -> cause(figure.place(), figure.yuan()).with("name", figure.name()));
    return Stream.concat(ofAll(discrepancy), one).toList();
  }

  private Stream<LikelyCause> ofAll(Discrepancy discrepancy) {
    BigDecimal all = superior.stream().map(Figure::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    return superior.size() > 1 && closes(discrepancy, all)
        ? Stream.of(cause(discrepancy.sum().total().place(), all))
        : Stream.empty();
  }

  private static boolean closes(Discrepancy discrepancy, BigDecimal yuan) {
    return discrepancy.closesWith(yuan) || discrepancy.closesWith(yuan.negate());
  }

  private static LikelyCause cause(Place place, BigDecimal yuan) {
    return LikelyCause.of(Cause.HIGHER_LEVEL_FUNDS_INCLUDED, place)
        .with("yuan", yuan.toPlainString());
  }
}
