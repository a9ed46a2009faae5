package org.gouji.report;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.document.Location;
import org.gouji.model.Measure;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;
import org.jspecify.annotations.Nullable;

/** What the sentence of a check is made of. */
final class CheckFacts {

  /** The rules whose figures are no money: numbers of things, points, percentages. */
  private static final Set<RuleCode> NO_MONEY =
      EnumSet.of(
          RuleCode.QUANTITIES_ROLL_UP,
          RuleCode.POINTS_SUM_TO_HUNDRED,
          RuleCode.EXECUTION_RATE,
          RuleCode.SCORE_ARITHMETIC);

  private CheckFacts() {}

  /** A figure of a rule with its unit, where it is money. */
  static String amount(RuleCode rule, @Nullable BigDecimal value, Messages messages) {
    if (value == null) {
      return Sentence.UNKNOWN;
    }
    return NO_MONEY.contains(rule) ? value.toPlainString() : messages.money(value);
  }

  /** The sentence of the rule for the verdict, or the verdict's own where the rule has none. */
  static String key(RuleCode rule, Verdict verdict, Predicate<String> exists) {
    Verdict tone = tone(verdict);
    String own = "RuleCode." + rule + "." + tone;
    return exists.test(own) ? own : "Verdict." + tone + ".sentence";
  }

  /** What kind of news it is: rounded figures agree, duplicates leave nothing to compare. */
  private static Verdict tone(Verdict verdict) {
    return switch (verdict) {
      case EXACT, ROUNDED, TRUNCATED, WITHIN_INTERVAL, AGREES -> Verdict.AGREES;
      case DIFFERS -> Verdict.DIFFERS;
      case NOT_COMPARABLE, BLOCKED -> Verdict.NOT_COMPARABLE;
    };
  }

  /** The facts of a check; its own figures come before facts of the same name. */
  static Map<String, String> of(Check check, Messages messages) {
    Map<String, String> facts = new HashMap<>(check.facts());
    facts.remove("measure", Measure.BUDGET.word()); // every table has it
    facts.put("rule", messages.name(check.rule()));
    facts.put("subject", check.subject());
    put(facts, "stated", check.stated());
    put(facts, "summed", check.summed());
    put(facts, "difference", check.difference() == null ? null : check.difference().abs());
    if (!check.contributors().isEmpty()) {
      facts.put("count", "" + check.contributors().size());
    }
    return facts;
  }

  private static void put(Map<String, String> facts, String key, @Nullable BigDecimal figure) {
    if (figure != null) {
      facts.put(key, figure.stripTrailingZeros().toPlainString());
    }
  }

  /** The row and the column where there are any. */
  static Map<String, String> of(Location.InTable cell) {
    Map<String, String> facts = new HashMap<>(Map.of("table", "" + cell.table()));
    if (cell.row() > 0) {
      facts.put("row", "" + cell.row());
    }
    if (cell.column() > 0) {
      facts.put("column", "" + cell.column());
    }
    return facts;
  }
}
