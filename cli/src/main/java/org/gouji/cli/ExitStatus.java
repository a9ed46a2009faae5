package org.gouji.cli;

/** What the command tells the shell. */
final class ExitStatus {

  /** Read, and nothing of the severity asked about disagrees. */
  static final int AGREES = 0;

  /** Some check is at least as grave as asked about. */
  static final int DIFFERS = 1;

  /** Something could not be read, or nothing could be compared. */
  static final int INCOMPLETE = 2;

  /** The command was called wrongly. */
  static final int USAGE = 64;

  private ExitStatus() {}
}
