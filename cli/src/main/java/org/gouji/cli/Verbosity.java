package org.gouji.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** How much the log tells on standard error: warnings as a rule. */
final class Verbosity {

  private static final List<Level> LEVELS = List.of(Level.WARN, Level.INFO, Level.DEBUG);

  private Verbosity() {}

  /** Sets the level for so many {@code -v}. */
  static void set(int times) {
    Level level = LEVELS.get(Math.min(times, LEVELS.size() - 1));
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(level);
  }
}
