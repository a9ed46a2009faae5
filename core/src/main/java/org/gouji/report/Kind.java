package org.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;

/**
 * Checks of one rule with one verdict. Where there are many they are told together: what they share
 * once, then of each what is its own.
 */
record Kind(RuleCode rule, Verdict verdict, List<Check> checks) {

  private static final int FEW = 3;
  private static final int NAMED = 8;

  /** What an entry is called, the first that not all share. */
  private static final List<String> NAMES = List.of("subject", "form", "project");

  /** Gathers checks by rule and verdict, in the order in which they come. */
  static List<Kind> of(List<Check> checks) {
    Map<List<Enum<?>>, List<Check>> kinds = new LinkedHashMap<>();
    for (Check check : checks) {
      kinds
          .computeIfAbsent(List.of(check.rule(), check.verdict()), key -> new ArrayList<>())
          .add(check);
    }
    return kinds.values().stream()
        .map(same -> new Kind(same.get(0).rule(), same.get(0).verdict(), same))
        .toList();
  }

  boolean isMany() {
    return checks.size() > FEW;
  }

  /** Whether a check has figures or causes, which are told of each alone. */
  boolean hasFigures() {
    return checks.stream()
        .anyMatch(check -> !check.contributors().isEmpty() || !check.likelyCauses().isEmpty());
  }

  /** The sentence for all, with what they share. */
  String heading(Messages messages) {
    return messages.heading(this, shared(messages));
  }

  /** Of each check what is its own, {@code ""} where that is its place alone. */
  List<String> entries(Messages messages) {
    Map<String, String> shared = shared(messages);
    return checks.stream()
        .map(check -> messages.entry(this, own(check, shared, messages)))
        .toList();
  }

  /** One sentence for all: what they share, how many they are, and whom they are about. */
  String sentence(Messages messages) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("sentence", heading(messages));
    facts.put("count", String.valueOf(checks.size()));
    List<String> names = names(messages);
    if (!names.isEmpty()) {
      facts.put("names", named(names, messages));
    }
    return messages.text("report.several", facts);
  }

  private List<String> names(Messages messages) {
    Map<String, String> shared = shared(messages);
    return checks.stream().flatMap(check -> name(own(check, shared, messages))).distinct().toList();
  }

  private static Stream<String> name(Map<String, String> own) {
    return NAMES.stream().map(own::get).filter(Objects::nonNull).limit(1);
  }

  private static String named(List<String> names, Messages messages) {
    String joined =
        names.stream().limit(NAMED).collect(Collectors.joining(messages.text("report.comma")));
    return names.size() > NAMED ? joined + messages.text("report.andOthers") : joined;
  }

  private Map<String, String> shared(Messages messages) {
    Map<String, String> shared = CheckFacts.of(checks.get(0), messages);
    for (Check check : checks) {
      shared.entrySet().retainAll(CheckFacts.of(check, messages).entrySet());
    }
    return shared;
  }

  private static Map<String, String> own(
      Check check, Map<String, String> shared, Messages messages) {
    Map<String, String> own = CheckFacts.of(check, messages);
    own.entrySet().removeAll(shared.entrySet());
    return own;
  }
}
