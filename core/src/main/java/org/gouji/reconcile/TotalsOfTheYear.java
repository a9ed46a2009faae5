package org.gouji.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.FundItem;

/**
 * Totals of one year under several labels: 项目申报金额 in the head of a form, 年度资金总额 over its sources.
 * Two labels may be two amounts, so only labels that say that they are of this year count, and only
 * where the sources come to one of the totals while nothing in the form accounts for the other.
 */
final class TotalsOfTheYear {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private TotalsOfTheYear() {}

  /** A total that the sources come to and those beside it that cannot be; empty where all fit. */
  static List<Figure> contradicting(FormFunds funds) {
    List<Figure> totals =
        funds.where(fund -> fund.item() == FundItem.TOTAL && fund.amount() != null).stream()
            .filter(total -> isOfTheYear(total.fund().label()))
            .toList();
    List<Figure> sources = SourcesSumToTotal.sources(funds);
    List<Figure> confirmed =
        totals.stream()
            .filter(total -> Decomposition.agrees(new Sum(total, sources)))
            .limit(1)
            .toList();
    List<Figure> others =
        totals.stream()
            .filter(total -> confirmed.stream().allMatch(one -> contradict(one, total)))
            .filter(total -> sources.stream().allMatch(source -> contradict(source, total)))
            .toList();
    return confirmed.isEmpty() || others.isEmpty()
        ? List.of()
        : Stream.concat(confirmed.stream(), others.stream()).toList();
  }

  private static boolean contradict(Figure one, Figure other) {
    return one.amount() == null || Repeats.contradict(List.of(one, other));
  }

  private static boolean isOfTheYear(String label) {
    return MoneyWords.TOTALS_OF_THE_YEAR.contains(
        BRACKETS.matcher(Names.folded(label)).replaceAll("").replaceFirst("[::]$", ""));
  }
}
