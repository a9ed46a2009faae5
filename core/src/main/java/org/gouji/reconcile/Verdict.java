package org.gouji.reconcile;

/** What a check found. */
public enum Verdict {
  /** A sum: the figures are the same. */
  EXACT,
  /** A sum: the stated figure is the exact sum rounded half-up to its own printed decimals. */
  ROUNDED,
  /** A sum: the stated figure is the exact sum cut off at its own printed decimals. */
  TRUNCATED,
  /** A sum: only the addends' own rounding can explain the difference. */
  WITHIN_INTERVAL,
  /** Two things that should be the same are the same. */
  AGREES,
  /** Two things that should be the same are not. */
  DIFFERS,
  /** There is nothing to hold against each other. */
  NOT_COMPARABLE,
  /** A duplicate must be settled first. */
  BLOCKED
}
