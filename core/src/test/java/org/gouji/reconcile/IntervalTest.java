package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.gouji.reconcile.Interval.End;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static final int RUNS = 500;

  @Test
  void aClosedEndBelongsToItAndAnOpenOneDoesNot() {
    Interval rounding = Interval.roundingTo(number("148.74"), number("0.01"));
    assertTrue(rounding.contains(number("148.735")));
    assertFalse(rounding.contains(number("148.745")));
  }

  @Test
  void halfAStepRoundsAwayFromZeroOnBothSidesOfIt() {
    Interval below = Interval.roundingTo(number("-2"), number("1"));
    assertTrue(below.contains(number("-1.5")));
    assertFalse(below.contains(number("-2.5")));
    Interval zero = Interval.roundingTo(BigDecimal.ZERO, number("1"));
    assertFalse(zero.contains(number("0.5")));
    assertFalse(zero.contains(number("-0.5")));
  }

  @Test
  void whatIsCutOffLiesFurtherFromZero() {
    assertTrue(Interval.cutTo(number("5"), number("1")).contains(number("5.99")));
    assertFalse(Interval.cutTo(number("5"), number("1")).contains(number("6")));
    assertTrue(Interval.cutTo(number("-5"), number("1")).contains(number("-5.99")));
    assertTrue(Interval.cutTo(BigDecimal.ZERO, number("1")).contains(number("-0.99")));
  }

  @Test
  void intervalsThatTouchAtAnOpenEndHaveNothingInCommon() {
    Interval low = new Interval(End.closed(number("0")), End.open(number("1")));
    Interval high = new Interval(End.closed(number("1")), End.closed(number("2")));
    assertEquals(Optional.empty(), low.intersect(high));
    assertEquals(
        Optional.of(Interval.point(number("1"))),
        Interval.around(number("0"), number("1")).intersect(high));
  }

  @Test
  void anEmptyIntervalCannotBeMade() {
    End one = End.open(BigDecimal.ONE);
    assertThrows(IllegalArgumentException.class, () -> new Interval(one, one));
    End two = End.closed(BigDecimal.TEN);
    assertThrows(IllegalArgumentException.class, () -> new Interval(two, one));
  }

  @RepeatedTest(RUNS)
  void aSumOfMembersIsAMemberOfTheSum(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Interval one = some(random);
    Interval other = some(random);
    BigDecimal a = memberOf(one, random);
    BigDecimal b = memberOf(other, random);
    assertTrue(one.plus(other).contains(a.add(b)));
    assertEquals(one.plus(other), other.plus(one));
  }

  @RepeatedTest(RUNS)
  void addingGoesInAnyOrder(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Interval a = some(random);
    Interval b = some(random);
    Interval c = some(random);
    assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    assertEquals(a, a.plus(Interval.point(BigDecimal.ZERO)));
  }

  @RepeatedTest(RUNS)
  void aWeightMovesTheMembersAlong(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Interval interval = some(random);
    BigDecimal weight = BigDecimal.valueOf(random.nextInt(7) - 3);
    BigDecimal member = memberOf(interval, random);
    assertTrue(interval.times(weight).contains(member.multiply(weight)));
    BigDecimal minus = BigDecimal.ONE.negate();
    assertEquals(interval, interval.times(minus).times(minus));
  }

  @RepeatedTest(RUNS)
  void anIntersectionHoldsWhatBothHoldAndNothingElse(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Interval one = some(random);
    Interval other = some(random);
    BigDecimal value = BigDecimal.valueOf(random.nextInt(41) - 20, 1);
    boolean inBoth = one.contains(value) && other.contains(value);
    assertEquals(inBoth, one.intersect(other).filter(both -> both.contains(value)).isPresent());
    assertEquals(one.intersect(other), other.intersect(one));
    assertEquals(Optional.of(one), one.intersect(one));
  }

  private static Interval some(Random random) {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(21) - 10, 1);
    BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(10), 1));
    return new Interval(end(low, random), end(high, random));
  }

  private static End end(BigDecimal value, Random random) {
    return random.nextBoolean() ? End.open(value) : End.closed(value);
  }

  private static BigDecimal memberOf(Interval interval, Random random) {
    BigDecimal low = interval.low().value();
    BigDecimal width = interval.high().value().subtract(low);
    BigDecimal member = low.add(width.multiply(BigDecimal.valueOf(random.nextInt(11), 1)));
    BigDecimal middle = low.add(width.divide(BigDecimal.valueOf(2)));
    return interval.contains(member) ? member : middle;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
