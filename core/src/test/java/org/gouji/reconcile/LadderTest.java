package org.gouji.reconcile;

import static org.gouji.model.CurrencyUnit.TEN_THOUSAND_YUAN;
import static org.gouji.model.CurrencyUnit.YUAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.model.Amount;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

  private static final int RUNS = 500;

  /** Nine projects with one to three decimals; the finest says how exact they are. */
  private static final List<Amount> NINE =
      Stream.of("57.6", "4.096", "3.84", "6.4", "6.4", "23.04", "20.48", "14.08", "12.8")
          .map(text -> new BigDecimal(text).setScale(3))
          .map(number -> Amount.of(number, TEN_THOUSAND_YUAN))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "148.736, EXACT",
    "148.74, ROUNDED",
    "148.7, ROUNDED",
    "149, ROUNDED",
    "148.73, TRUNCATED",
    "148, TRUNCATED",
    "148.740, WITHIN_INTERVAL",
    "148.733, WITHIN_INTERVAL",
    "148.75, DIFFERS",
    "148.72, DIFFERS",
    "148.9, DIFFERS",
    "150, DIFFERS",
    "-148.736, DIFFERS"
  })
  void aStatedTotalStandsOnTheFirstRungThatFits(String stated, Verdict verdict) {
    assertEquals(verdict, Ladder.of(tenThousands(stated), NINE));
  }

  @Test
  void yuanAgainstTenThousandYuanCompareAtTheCoarserStep() {
    List<Amount> coarse = List.of(tenThousands("7054.05"));
    assertEquals(Verdict.WITHIN_INTERVAL, Ladder.of(yuan("70540547"), coarse));
    assertEquals(Verdict.DIFFERS, Ladder.of(yuan("70540551"), coarse));
    assertEquals(Verdict.ROUNDED, Ladder.of(tenThousands("7054.05"), List.of(yuan("70540547"))));
  }

  @Test
  void aTotalWhoseZerosWereDroppedIsAsCoarseAsItIsPrinted() {
    assertEquals(Verdict.ROUNDED, Ladder.of(tenThousands("145"), List.of(tenThousands("144.6"))));
    assertEquals(Verdict.DIFFERS, Ladder.of(tenThousands("145.0"), List.of(tenThousands("144.6"))));
  }

  @Test
  void belowZeroRoundingAndCuttingGoTheSameWay() {
    List<Amount> addends = List.of(tenThousands("-1.46"));
    assertEquals(Verdict.ROUNDED, Ladder.of(tenThousands("-1.5"), addends));
    assertEquals(Verdict.TRUNCATED, Ladder.of(tenThousands("-1.4"), addends));
    assertEquals(Verdict.DIFFERS, Ladder.of(tenThousands("1.5"), addends));
  }

  @Test
  void aTotalOfZeroWithFilledPartsDiffers() {
    assertEquals(Verdict.DIFFERS, Ladder.of(tenThousands("0"), List.of(tenThousands("90"))));
    assertEquals(Verdict.EXACT, Ladder.of(tenThousands("0"), List.of(tenThousands("0.00"))));
  }

  @RepeatedTest(RUNS)
  void aTotalRoundedHalfUpIsNeverWorseThanRounded(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Amount> addends = some(random);
    BigDecimal sum = Ladder.sum(addends).movePointLeft(4);
    int decimals = random.nextInt(4);
    Amount up = Amount.of(sum.setScale(decimals, RoundingMode.HALF_UP), TEN_THOUSAND_YUAN);
    assertTrue(Set.of(Verdict.EXACT, Verdict.ROUNDED).contains(Ladder.of(up, addends)));
    Amount cut = Amount.of(sum.setScale(decimals, RoundingMode.DOWN), TEN_THOUSAND_YUAN);
    assertTrue(
        Set.of(Verdict.EXACT, Verdict.ROUNDED, Verdict.TRUNCATED)
            .contains(Ladder.of(cut, addends)));
  }

  @RepeatedTest(RUNS)
  void neitherTheOrderNorAZeroProjectMatters(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Amount> addends = some(random);
    Amount stated = tenThousands(BigDecimal.valueOf(random.nextInt(400_000), 3).toString());
    Verdict verdict = Ladder.of(stated, addends);
    List<Amount> others = new ArrayList<>(addends);
    Collections.shuffle(others, random);
    assertEquals(verdict, Ladder.of(stated, others));
    Amount exactZero = new Amount(BigDecimal.ZERO, new BigDecimal("0.000000001"));
    others.add(exactZero);
    if (verdict != Verdict.DIFFERS) {
      assertNotEquals(Verdict.DIFFERS, Ladder.of(stated, others));
    }
  }

  @RepeatedTest(RUNS)
  void raisingOneAmountBeyondAllRoundingDiffers(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Amount> addends = new ArrayList<>(some(random));
    Amount stated = new Amount(Ladder.sum(addends), new BigDecimal("10"));
    assertEquals(Verdict.EXACT, Ladder.of(stated, addends));
    BigDecimal beyond = BigDecimal.valueOf(11L + 10L * addends.size());
    Amount first = addends.get(0);
    addends.set(0, new Amount(first.yuan().add(beyond), first.step()));
    assertEquals(Verdict.DIFFERS, Ladder.of(stated, addends));
  }

  private static List<Amount> some(Random random) {
    return random
        .ints(1 + random.nextInt(12), 0, 200_000)
        .mapToObj(thousandths -> BigDecimal.valueOf(thousandths, 3))
        .map(number -> Amount.of(number, TEN_THOUSAND_YUAN))
        .toList();
  }

  private static Amount tenThousands(String printed) {
    return Amount.of(new BigDecimal(printed), TEN_THOUSAND_YUAN);
  }

  private static Amount yuan(String printed) {
    return Amount.of(new BigDecimal(printed), YUAN);
  }
}
