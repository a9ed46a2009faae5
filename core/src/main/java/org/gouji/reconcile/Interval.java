package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures that a printed one may stand for: all between two ends, each of which belongs to it
 * (closed) or does not (open). Never empty.
 *
 * <p>After the intervals of XBRL Calculations 1.1, here with open ends as well.
 */
record Interval(End low, End high) {

  /** One end, and whether it belongs to the interval. */
  record End(BigDecimal value, Kind kind) {

    /** Whether the end itself belongs to the interval. */
    enum Kind {
      OPEN,
      CLOSED
    }

    End {
      Objects.requireNonNull(value);
      Objects.requireNonNull(kind);
    }

    static End closed(BigDecimal value) {
      return new End(value, Kind.CLOSED);
    }

    static End open(BigDecimal value) {
      return new End(value, Kind.OPEN);
    }

    private End plus(End other) {
      boolean both = kind == Kind.CLOSED && other.kind == Kind.CLOSED;
      return new End(value.add(other.value), both ? Kind.CLOSED : Kind.OPEN);
    }

    private End times(BigDecimal weight) {
      return new End(value.multiply(weight), kind);
    }
  }

  /** Of two low ends the one that lets less in comes last: at one value, open after closed. */
  private static final Comparator<End> LOW =
      Comparator.comparing(End::value).thenComparing(End::kind, Comparator.reverseOrder());

  /** Of two high ends the one that lets less in comes first: at one value, open before closed. */
  private static final Comparator<End> HIGH =
      Comparator.comparing(End::value).thenComparing(End::kind);

  Interval {
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    if (isEmpty(low, high)) {
      throw new IllegalArgumentException("empty: " + low + " to " + high);
    }
  }

  /** The one figure and no other. */
  static Interval point(BigDecimal value) {
    return new Interval(End.closed(value), End.closed(value));
  }

  /** Both ends as far from the figure as the half says, both belonging to it. */
  static Interval around(BigDecimal value, BigDecimal half) {
    return new Interval(End.closed(value.subtract(half)), End.closed(value.add(half)));
  }

  /** What rounds half-up, away from zero, to the figure: half a step to either side. */
  static Interval roundingTo(BigDecimal value, BigDecimal step) {
    BigDecimal half = step.divide(BigDecimal.valueOf(2));
    BigDecimal low = value.subtract(half);
    BigDecimal high = value.add(half);
    return switch (value.signum()) {
      case 1 -> new Interval(End.closed(low), End.open(high));
      case -1 -> new Interval(End.open(low), End.closed(high));
      default -> new Interval(End.open(low), End.open(high));
    };
  }

  /** What is the figure once cut off behind its last decimal: a step further from zero. */
  static Interval cutTo(BigDecimal value, BigDecimal step) {
    return switch (value.signum()) {
      case 1 -> new Interval(End.closed(value), End.open(value.add(step)));
      case -1 -> new Interval(End.open(value.subtract(step)), End.closed(value));
      default -> new Interval(End.open(step.negate()), End.open(step));
    };
  }

  /** Every sum of a figure of this and one of the other. */
  Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  /** Every figure times a weight; a negative one turns the ends round. */
  Interval times(BigDecimal weight) {
    return switch (weight.signum()) {
      case 1 -> new Interval(low.times(weight), high.times(weight));
      case -1 -> new Interval(high.times(weight), low.times(weight));
      default -> point(BigDecimal.ZERO);
    };
  }

  /** What both have; empty where they have nothing in common, which is a contradiction. */
  Optional<Interval> intersect(Interval other) {
    End from = LOW.compare(low, other.low) >= 0 ? low : other.low;
    End to = HIGH.compare(high, other.high) <= 0 ? high : other.high;
    return isEmpty(from, to) ? Optional.empty() : Optional.of(new Interval(from, to));
  }

  /** Whether the figure is one of them. */
  boolean contains(BigDecimal value) {
    int above = value.compareTo(low.value);
    int below = high.value.compareTo(value);
    return (above > 0 || above == 0 && low.kind == End.Kind.CLOSED)
        && (below > 0 || below == 0 && high.kind == End.Kind.CLOSED);
  }

  private static boolean isEmpty(End low, End high) {
    int order = low.value.compareTo(high.value);
    boolean closed = low.kind == End.Kind.CLOSED && high.kind == End.Kind.CLOSED;
    return order > 0 || order == 0 && !closed;
  }
}
