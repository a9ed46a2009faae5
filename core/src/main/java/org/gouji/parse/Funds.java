package org.gouji.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.finding.FindingCode;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.GovernmentLevel;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Makes the funds of one form, in the form's order. */
final class Funds {

  private static final Set<FundItem> BUDGETS =
      Set.of(
          FundItem.GENERAL_PUBLIC_BUDGET,
          FundItem.GOVERNMENT_FUNDS,
          FundItem.STATE_CAPITAL_OPERATIONS);
  private static final Set<FundItem> EXPENDITURE =
      Set.of(FundItem.PERSONNEL_EXPENDITURE, FundItem.OPERATING_EXPENDITURE);
  private static final Pattern AMONG = Pattern.compile("^[\\s　]*其中[:：]?[\\s　]*");

  private final List<Fund> funds;
  private final Ledger ledger;

  Funds(List<Fund> funds, Ledger ledger) {
    this.funds = funds;
    this.ledger = ledger;
  }

  /** What a fund is about, before its figure is read. */
  record Row(
      FundItem item, Horizon horizon, Measure measure, String label, @Nullable FundItem within) {}

  /** The row for a label; what it is a part of follows from the rows before it. */
  Row row(
      FundTerm term, Horizon horizon, Measure measure, String label, @Nullable FundItem within) {
    FundItem part = within == null ? partOf(term.item(), horizon) : within;
    return new Row(term.item(), horizon, measure, shown(label), part);
  }

  private @Nullable FundItem partOf(FundItem item, Horizon horizon) {
    for (FundItem whole : List.of(FundItem.FISCAL_APPROPRIATION, FundItem.BASIC_EXPENDITURE)) {
      if (isPart(item, whole) && has(whole, horizon)) {
        return whole;
      }
    }
    boolean total = item == FundItem.TOTAL || item == FundItem.OWN_LEVEL_BUDGET;
    return !total && has(FundItem.TOTAL, horizon) ? FundItem.TOTAL : null;
  }

  /** Whether one item is by its nature a part of another: 一般公共预算 of 财政拨款. */
  static boolean isPart(FundItem item, FundItem whole) {
    return switch (whole) {
      case FISCAL_APPROPRIATION -> BUDGETS.contains(item);
      case BASIC_EXPENDITURE -> EXPENDITURE.contains(item);
      default -> false;
    };
  }

  private boolean has(FundItem item, Horizon horizon) {
    return funds.stream().anyMatch(fund -> fund.item() == item && fund.horizon() == horizon);
  }

  /** A label as printed, without 其中 and what people do not read: blanks, a colon, line breaks. */
  private static String shown(String label) {
    String bare = AMONG.matcher(label).replaceFirst("").replaceAll("[\\s　]+", "");
    return bare.replaceFirst("[:：]$", "");
  }

  /** Reads a figure and adds the fund. */
  void add(Row row, String printed, @Nullable CurrencyUnit unit, Location location) {
    AmountText amount = AmountText.parse(printed);
    CurrencyUnit applied = amount.unit() == null ? unit : amount.unit();
    BigDecimal number = amount.number();
    String text = Texts.strip(printed);
    tell(row, amount, applied, text, location);
    funds.add(
        new Fund(
            row.item,
            row.horizon,
            row.measure,
            amount.state(),
            row.label,
            text.isEmpty() ? null : text,
            applied,
            number == null || applied == null ? null : Amount.of(number, applied),
            level(row.label),
            row.within,
            location));
  }

  private void tell(
      Row row, AmountText amount, @Nullable CurrencyUnit unit, String text, Location location) {
    Map<String, String> facts = new TreeMap<>(Map.of("label", row.label, "stated", text));
    if (amount.state() == Fund.State.NOT_A_NUMBER) {
      ledger.find(FindingCode.NUMBER_EXPECTED, facts, location);
    } else if (amount.state() == Fund.State.STATED && unit == null) {
      ledger.find(FindingCode.UNIT_MISSING, facts, location);
    } else if (amount.doubtful()) {
      ledger.find(FindingCode.AMOUNT_AMBIGUOUS, facts, location);
    }
  }

  /** 市级资金 beside 区级资金 or 本级 comes from above. */
  void raiseMunicipal() {
    if (funds.stream().anyMatch(Funds::isOfCounty)) {
      funds.replaceAll(
          fund ->
              fund.item() == FundItem.FISCAL_APPROPRIATION
                      && fund.level() == GovernmentLevel.MUNICIPAL
                  ? withItem(fund, FundItem.HIGHER_LEVEL_FUNDS)
                  : fund);
    }
  }

  private static Fund withItem(Fund fund, FundItem item) {
    return new Fund(
        item,
        fund.horizon(),
        fund.measure(),
        fund.state(),
        fund.label(),
        fund.text(),
        fund.unit(),
        fund.amount(),
        fund.level(),
        fund.within(),
        fund.location());
  }

  private static boolean isOfCounty(Fund fund) {
    boolean county =
        fund.level() == GovernmentLevel.COUNTY
            && fund.amount() != null
            && fund.amount().yuan().signum() > 0;
    return fund.item() == FundItem.OWN_LEVEL_BUDGET && fund.label().startsWith("本级")
        || (county && fund.item() == FundItem.FISCAL_APPROPRIATION);
  }

  private static @Nullable GovernmentLevel level(String label) {
    String bare = Label.squeeze(label);
    if (bare.contains("中央")) {
      return GovernmentLevel.CENTRAL;
    }
    if (bare.contains("市县") || bare.contains("上级")) {
      return null;
    }
    if (bare.contains("省")) {
      return GovernmentLevel.PROVINCIAL;
    }
    if (bare.contains("市")) {
      return GovernmentLevel.MUNICIPAL;
    }
    return bare.contains("县") || bare.contains("区") ? GovernmentLevel.COUNTY : null;
  }
}
