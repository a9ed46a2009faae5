package org.gouji.reconcile;

import java.util.List;
import java.util.Objects;
import org.gouji.model.Fund.State;

/**
 * A text where an addend should stand; whatever is short may be its. Facts: {@code name}, {@code
 * stated} the text, {@code yuan} the amount that is short.
 */
final class AmountNotANumber implements Explanation {

  @Override
  public List<LikelyCause> of(Discrepancy discrepancy) {
    if (discrepancy.shortfall().signum() <= 0) {
      return List.of();
    }
    return discrepancy.sum().addends().stream()
        .filter(addend -> addend.is(State.NOT_A_NUMBER))
        .map(addend -> cause(addend, discrepancy))
        .toList();
  }

  private static LikelyCause cause(Figure addend, Discrepancy discrepancy) {
    return LikelyCause.of(Cause.AMOUNT_NOT_A_NUMBER, addend.place())
        .with("name", addend.name())
        .with("stated", Objects.requireNonNullElse(addend.fund().text(), ""))
        .with("yuan", discrepancy.shortfall().toPlainString());
  }
}
