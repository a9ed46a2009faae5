package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Amount;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Submission.Filed;

/**
 * An amount that a text gives in words, beside the form's own row for it.
 *
 * @param row the row that the text repeats
 * @param known every amount that the text may mean: 年度预算 is the total, or what one level pays
 */
record MentionedAmount(Figure said, Figure row, List<Amount> known) {

  MentionedAmount {
    known = List.copyOf(known);
  }

  /** Those of a form that has a row to hold them against. */
  static Stream<MentionedAmount> of(Filed<? extends Filing> form) {
    return form.filing().mentions().stream().flatMap(mention -> of(mention, form));
  }

  private static Stream<MentionedAmount> of(Fund mention, Filed<? extends Filing> form) {
    List<Fund> rows = rows(mention, form.filing());
    List<Amount> known =
        mention.item() == FundItem.TOTAL ? amounts(form.filing().funds()) : amounts(rows);
    return rows.stream()
        .limit(1)
        .map(row -> new MentionedAmount(figure(mention, form), figure(row, form), known));
  }

  /** A project's form that has no total prints its money as 年度本级预算金额. */
  private static List<Fund> rows(Fund mention, Filing filing) {
    List<Fund> same = rows(mention.item(), mention, filing);
    return same.isEmpty() && mention.item() == FundItem.TOTAL
        ? rows(FundItem.OWN_LEVEL_BUDGET, mention, filing)
        : same;
  }

  private static List<Fund> rows(FundItem item, Fund mention, Filing filing) {
    return filing.funds().stream()
        .filter(fund -> fund.item() == item && fund.horizon() == mention.horizon())
        .filter(fund -> fund.amount() != null && FormFunds.isTop(fund))
        .toList();
  }

  private static List<Amount> amounts(List<Fund> funds) {
    Stream<Amount> each = funds.stream().map(Fund::amount).filter(Objects::nonNull);
    return Stream.concat(each, allLevels(funds)).toList();
  }

  /** Own-level and higher-level funds together. */
  private static Stream<Amount> allLevels(List<Fund> funds) {
    List<Amount> levels =
        funds.stream()
            .filter(fund -> Budget.LEVELS.contains(fund.item()) && FormFunds.isOfTheYear(fund))
            .map(Fund::amount)
            .filter(Objects::nonNull)
            .toList();
    return levels.stream()
        .map(Amount::step)
        .reduce(BigDecimal::min)
        .map(step -> new Amount(Ladder.sum(levels), step))
        .stream();
  }

  private static Figure figure(Fund fund, Filed<? extends Filing> form) {
    return new Figure(fund.label(), fund, Place.in(form, fund.location()));
  }

  /** Whether it is one of the form's amounts, rounded or cut off on either side. */
  boolean isKnown() {
    Amount amount = Objects.requireNonNull(said.amount());
    return known.stream().anyMatch(other -> isOne(amount, other) || isOne(other, amount));
  }

  private static boolean isOne(Amount coarse, Amount fine) {
    return Ladder.of(coarse, List.of(fine)) != Verdict.DIFFERS;
  }

  /** Whether no label says what it is: the amount in a project's name. */
  boolean isUnlabelled() {
    return said.fund().label().isEmpty();
  }
}
