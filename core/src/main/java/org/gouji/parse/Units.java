package org.gouji.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.finding.FindingCode;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * The currency unit that holds for a cell: the nearest statement wins, from the label over the
 * labels to its left and above it to the head line, the title and the paragraphs above the form.
 */
final class Units {

  private final FormGrid grid;
  private final @Nullable CurrencyUnit stated;
  private final boolean takenOver;

  /**
   * The units of a form.
   *
   * @param before the unit of the forms before it in the document, which holds where this one has
   *     none
   */
  Units(Region region, Lexicon lexicon, @Nullable CurrencyUnit before) {
    this.grid = region.grid();
    Optional<CurrencyUnit> own = stated(region, lexicon);
    this.stated =
        own.or(() -> Optional.ofNullable(before))
            .or(() -> ofOtherFunds(grid, lexicon))
            .orElse(null);
    this.takenOver = own.isEmpty() && before != null;
  }

  private static Optional<CurrencyUnit> stated(Region region, Lexicon lexicon) {
    Optional<CurrencyUnit> inGrid =
        region.grid().filled().stream()
            .limit(60)
            .filter(slot -> slot.text().length() < 120)
            .map(slot -> stated(slot, region.grid(), lexicon))
            .flatMap(Optional::stream)
            .findFirst();
    return inGrid
        .or(() -> behindFigure(region.grid(), lexicon))
        .or(() -> ofTitle(region.title()))
        .or(() -> lastOf(region.above()))
        .or(() -> lastOf(region.below()))
        .or(() -> onlyOne(region.grid()));
  }

  /** 单位：万元, and whatever else the vocabulary calls it, in one cell or in two. */
  private static Optional<CurrencyUnit> stated(Slot slot, FormGrid grid, Lexicon lexicon) {
    Optional<String> beside =
        lexicon.is(slot, Field.CURRENCY_UNIT) ? grid.right(slot).map(Slot::text) : Optional.empty();
    Stream<String> inline =
        InlineFields.of(slot.text(), lexicon).stream()
            .filter(pair -> pair.field().filter(Field.CURRENCY_UNIT::equals).isPresent())
            .map(InlineFields.Pair::value);
    return UnitText.ofLine(slot.text())
        .or(
            () ->
                Stream.concat(inline, beside.stream())
                    .flatMap(value -> UnitText.ofValue(value).stream())
                    .findFirst());
  }

  /** 项目总额 | 2102.84 | 万元: a unit in the cell behind a fund's figure. */
  private static Optional<CurrencyUnit> behindFigure(FormGrid grid, Lexicon lexicon) {
    return grid.filled().stream()
        .filter(
            slot ->
                grid.left(slot)
                    .filter(left -> AmountText.parse(left.text()).number() != null)
                    .flatMap(grid::left)
                    .flatMap(lexicon::fund)
                    .isPresent())
        .map(slot -> UnitText.ofValue(slot.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<CurrencyUnit> ofTitle(@Nullable String title) {
    return title == null
        ? Optional.empty()
        : UnitText.ofLine(title).or(() -> UnitText.ofLabel(Label.of(title)));
  }

  private static Optional<CurrencyUnit> lastOf(List<Paragraph> above) {
    return above.stream()
        .map(paragraph -> UnitText.ofLine(paragraph.text()))
        .flatMap(Optional::stream)
        .reduce((first, second) -> second);
  }

  /** The unit that every label of the form prints that prints one. */
  private static Optional<CurrencyUnit> onlyOne(FormGrid grid) {
    List<CurrencyUnit> printed =
        grid.filled().stream()
            .filter(slot -> slot.text().length() < 40)
            .map(slot -> UnitText.ofLabel(slot.label()))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
  }

  /** The unit that every amount of the form prints that prints one: 2.38 beside 2.38万元. */
  private static Optional<CurrencyUnit> ofOtherFunds(FormGrid grid, Lexicon lexicon) {
    List<CurrencyUnit> printed =
        grid.filled().stream()
            .filter(slot -> grid.left(slot).flatMap(lexicon::fund).isPresent())
            .map(
                slot ->
                    UnitText.ofValue(slot.text())
                        .or(() -> Optional.ofNullable(AmountText.parse(slot.text()).unit())))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
  }

  /** The unit that the form as a whole states, or the one before it; null where there is none. */
  @Nullable CurrencyUnit stated() {
    return stated;
  }

  /** Tells it where a figure goes by the unit of the form before. */
  void tell(List<Fund> funds, Ledger ledger, Location form) {
    boolean applied =
        funds.stream()
            .anyMatch(fund -> fund.amount() != null && fund.unit() == stated && !printsUnit(fund));
    if (takenOver && applied && stated != null) {
      ledger.find(FindingCode.UNIT_TAKEN_OVER, Map.of("unit", stated.label()), form);
    }
  }

  private static boolean printsUnit(Fund fund) {
    return AmountText.parse(String.valueOf(fund.text())).unit() != null;
  }

  /** The unit for the value that a label asks for; null where nothing states one. */
  @Nullable CurrencyUnit at(Slot label) {
    return UnitText.ofLabel(label.label())
        .or(() -> toTheLeft(label))
        .or(() -> above(label))
        .orElse(stated);
  }

  private Optional<CurrencyUnit> toTheLeft(Slot slot) {
    for (Optional<Slot> left = grid.left(slot); left.isPresent(); left = grid.left(left.get())) {
      Optional<CurrencyUnit> unit = UnitText.ofLabel(left.get().label());
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private Optional<CurrencyUnit> above(Slot slot) {
    for (int row = slot.row() - 1; row >= Math.max(0, slot.row() - 3); row--) {
      Slot over = grid.at(row, slot.column());
      if (AmountText.parse(over.text()).number() != null) {
        return Optional.empty();
      }
      Optional<CurrencyUnit> unit = UnitText.ofLabel(over.label());
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }
}
