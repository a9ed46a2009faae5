package org.gouji.poi;

/** The day from which a workbook counts its dates. */
enum DateSystem {
  /** Day 1 is 1900-01-01, and 1900 is taken for a leap year. */
  FROM_1900,
  /** Day 0 is 1904-01-01. */
  FROM_1904
}
