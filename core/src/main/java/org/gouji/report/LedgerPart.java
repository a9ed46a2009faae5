package org.gouji.report;

import java.util.List;
import java.util.Locale;

/** The tables that a {@link Ledger} has. */
public enum LedgerPart {
  /** A row for each submission: how it came out, and how many checks of each severity. */
  OVERVIEW("department", "year", "outcome", "forms", "errors", "warnings", "notes", "agreements"),
  /** A row for each check that does not agree, or for each check. */
  CHECKS(LedgerRow.COLUMNS),
  /** A row for each check that agrees. */
  AGREEMENTS(LedgerRow.COLUMNS),
  /** A row for each file: whether it was read, and what to know about it. */
  FILES("file", "status", "filings", "remarks", "path");

  private final List<String> columns;

  LedgerPart(String... columns) {
    this(List.of(columns));
  }

  LedgerPart(List<String> columns) {
    this.columns = columns;
  }

  /** The keys of the columns' heads. */
  List<String> columns() {
    return columns;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
