package org.gouji.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Submission.Filed;

/** The amounts of one form, for one horizon and one measure. */
record FormFunds(Filed<? extends Filing> form, Horizon horizon, Measure measure) {

  /** Those that a submission is about: the year's budget, the adjusted one where that is blank. */
  static FormFunds budget(Filed<? extends Filing> form) {
    FormFunds planned = new FormFunds(form, Horizon.YEAR, Measure.BUDGET);
    FormFunds adjusted = new FormFunds(form, Horizon.YEAR, Measure.ADJUSTED_BUDGET);
    return planned.isBlank() && !adjusted.isBlank() ? adjusted : planned;
  }

  /** Each horizon and measure of the form apart. */
  static List<FormFunds> each(Filed<? extends Filing> form) {
    return Stream.of(Horizon.values())
        .flatMap(
            horizon ->
                Stream.of(Measure.values()).map(measure -> new FormFunds(form, horizon, measure)))
        .filter(funds -> funds.rows().findAny().isPresent())
        .toList();
  }

  private boolean isBlank() {
    return rows().allMatch(fund -> fund.state() == State.BLANK);
  }

  private Stream<Fund> rows() {
    return form.filing().funds().stream()
        .filter(fund -> fund.horizon() == horizon && fund.measure() == measure);
  }

  /** The rows that are wanted, named by their labels. */
  List<Figure> where(Predicate<Fund> wanted) {
    return rows().filter(wanted).map(this::figure).toList();
  }

  /** The rows of an item that are no part of another row than the total. */
  List<Figure> top(FundItem item) {
    return where(fund -> fund.item() == item && isTop(fund));
  }

  /**
   * An item's amount. Where it is printed more than once, the finest filled cell speaks; whether
   * the others contradict it is {@code AMOUNT_REPEATED_DIFFERS}'s to say.
   */
  Optional<Figure> one(FundItem item) {
    List<Figure> all = top(item);
    return all.stream()
        .filter(figure -> figure.amount() != null)
        .min(Comparator.comparing(figure -> figure.amount().step()))
        .or(() -> all.stream().filter(figure -> !figure.is(State.BLANK)).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /** Whether it is what the year is planned with. */
  static boolean isOfTheYear(Fund fund) {
    return fund.horizon() == Horizon.YEAR && fund.measure() == Measure.BUDGET;
  }

  static boolean isTop(Fund fund) {
    return fund.within() == null || fund.within() == FundItem.TOTAL;
  }

  private Figure figure(Fund fund) {
    return new Figure(fund.label(), fund, Place.in(form, fund.location()));
  }
}
