package org.gouji.reconcile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.gouji.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a reconciliation is done where offices differ. Immutable; each {@code with…} gives another.
 *
 * @param off rules that are not run
 * @param severities other severities than a rule's own. Where a rule grades its findings, only
 *     those of its own severity change.
 * @param points to what the points of a table should sum
 */
public record ReconcilerOptions(
    Set<RuleCode> off, Map<RuleCode, Severity> severities, PointsPolicy points) {

  /** Every rule, with its own severity; points are 100, or 90 and 10. */
  public static final ReconcilerOptions STANDARD =
      new ReconcilerOptions(Set.of(), Map.of(), PointsPolicy.EITHER);

  public ReconcilerOptions {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
    Objects.requireNonNull(points);
  }

  /**
   * Reads a settings file in UTF-8: lines such as {@code POINTS_SUM_TO_HUNDRED = note}, {@code
   * INDICATOR_REPRESENTED = off} and {@code points = 90+10}.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a key or a value is unknown; the message names it
   */
  public static ReconcilerOptions read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(reader);
    }
  }

  /** As {@link #read(Path)}, from a reader that the caller closes. */
  public static ReconcilerOptions read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return OptionsFile.parse(properties);
  }

  /** The same without a rule. */
  public ReconcilerOptions without(RuleCode rule) {
    return new ReconcilerOptions(OptionsFile.added(off, rule), severities, points);
  }

  /** The same with another severity for a rule. */
  public ReconcilerOptions with(RuleCode rule, Severity severity) {
    return new ReconcilerOptions(off, OptionsFile.added(severities, rule, severity), points);
  }

  /** The same with another policy for points. */
  public ReconcilerOptions with(PointsPolicy policy) {
    return new ReconcilerOptions(off, severities, policy);
  }

  /** The check with the severity that these options give it. */
  Check applied(Check check) {
    Severity severity = check.severity();
    Severity other = severities.get(check.rule());
    boolean rulesOwn = severity == check.rule().severity() && isBroken(check.verdict());
    return other != null && rulesOwn ? check.withSeverity(other) : check;
  }

  /**
   * The severity of a verdict when nothing else is said; null where it agrees. A figure that its
   * own rounding explains agrees; one that was cut off, or that only the addends' rounding
   * explains, is told.
   */
  static @Nullable Severity severityOf(RuleCode rule, Verdict verdict) {
    return switch (verdict) {
      case EXACT, ROUNDED, AGREES -> null;
      case TRUNCATED, WITHIN_INTERVAL, NOT_COMPARABLE -> Severity.NOTE;
      case DIFFERS, BLOCKED -> rule.severity();
    };
  }

  private static boolean isBroken(Verdict verdict) {
    return verdict == Verdict.DIFFERS || verdict == Verdict.BLOCKED;
  }
}
