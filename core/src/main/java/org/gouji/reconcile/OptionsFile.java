package org.gouji.reconcile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.gouji.finding.Severity;

/** The lines of a settings file. */
final class OptionsFile {

  private static final String POINTS = "points";
  private static final String OFF = "off";

  private OptionsFile() {}

  static ReconcilerOptions parse(Properties properties) {
    ReconcilerOptions options = ReconcilerOptions.STANDARD;
    for (String key : properties.stringPropertyNames()) {
      options = with(options, key.strip(), properties.getProperty(key).strip());
    }
    return options;
  }

  private static ReconcilerOptions with(ReconcilerOptions options, String key, String value) {
    if (key.equals(POINTS)) {
      return options.with(policy(value));
    }
    RuleCode rule = rule(key);
    return value.equals(OFF) ? options.without(rule) : options.with(rule, severity(key, value));
  }

  private static PointsPolicy policy(String value) {
    return Arrays.stream(PointsPolicy.values())
        .filter(policy -> policy.word().equals(value))
        .findAny()
        .orElseThrow(() -> unknown(POINTS + " = " + value));
  }

  private static RuleCode rule(String key) {
    return Arrays.stream(RuleCode.values())
        .filter(rule -> rule.name().equals(key))
        .findAny()
        .orElseThrow(() -> unknown(key));
  }

  private static Severity severity(String key, String value) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.word().equals(value.toLowerCase(Locale.ROOT)))
        .findAny()
        .orElseThrow(() -> unknown(key + " = " + value));
  }

  private static IllegalArgumentException unknown(String line) {
    return new IllegalArgumentException("no such setting: " + line);
  }

  static Set<RuleCode> added(Set<RuleCode> rules, RuleCode rule) {
    Set<RuleCode> more = EnumSet.of(rule);
    more.addAll(rules);
    return more;
  }

  static Map<RuleCode, Severity> added(
      Map<RuleCode, Severity> severities, RuleCode rule, Severity severity) {
    Map<RuleCode, Severity> more = new EnumMap<>(RuleCode.class);
    more.putAll(severities);
    more.put(rule, severity);
    return more;
  }
}
