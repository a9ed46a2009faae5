package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One slip in one printed figure, an addend or the total itself. Facts: {@code name} whose figure
 * it is, {@code stated} as printed, {@code would} what it would have to be and its {@code unit};
 * {@code confirmedBy}, the row that prints that very amount.
 */
record SlipOfOneFigure(Confirmations confirmations) implements Explanation {

  private record Meant(Figure figure, BigDecimal number) {}

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    Set<Meant> seen = new HashSet<>();
    List<LikelyCause> causes = new ArrayList<>();
    for (Slip slip : Slip.ALL) {
      closing(slip, discrepancy)
          // two slips that lead to one figure are one explanation, the first of them
          .filter(seen::add)
          .sorted(Comparator.comparing(meant -> confirmation(meant).isEmpty()))
          .map(meant -> cause(slip, meant))
          .forEach(causes::add);
    }
    return causes;
  }

  private Optional<Figure> confirmation(Meant meant) {
    return confirmations.of(meant.figure(), inYuan(meant));
  }

  private static Stream<Meant> closing(Slip slip, Discrepancy discrepancy) {
    Sum sum = discrepancy.sum();
    Stream<Meant> addends =
        sum.addends().stream()
            .flatMap(addend -> meant(slip, addend))
            .filter(meant -> discrepancy.closesWith(change(meant)));
    Stream<Meant> total =
        meant(slip, sum.total()).filter(meant -> discrepancy.closesAtTotal(inYuan(meant)));
    return Stream.concat(addends, total);
  }

  private static Stream<Meant> meant(Slip slip, Figure figure) {
    if (figure.yuan().signum() == 0) {
      return Stream.empty();
    }
    BigDecimal printed = figure.printed();
    return slip.intended(printed)
        .filter(number -> number.compareTo(printed) != 0)
        .map(number -> new Meant(figure, Plain.of(number)));
  }

  private static BigDecimal inYuan(Meant meant) {
    return meant.figure().inYuan(meant.number());
  }

  private static BigDecimal change(Meant meant) {
    return inYuan(meant).subtract(meant.figure().yuan());
  }

  private LikelyCause cause(Slip slip, Meant meant) {
    Figure figure = meant.figure();
    LikelyCause cause =
        LikelyCause.of(slip.cause(), figure.place())
            .with("name", figure.name())
            .with("stated", stated(figure))
            .with("would", meant.number().toPlainString())
            .with("unit", Objects.requireNonNull(figure.fund().unit()).label());
    return confirmation(meant)
        .map(other -> cause.with("confirmedBy", other.fund().label()))
        .orElse(cause);
  }

  private static String stated(Figure figure) {
    String text = figure.fund().text();
    return text == null ? figure.printed().toPlainString() : text;
  }
}
