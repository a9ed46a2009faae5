package org.gouji.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;

/** Checks of one rule with one verdict, to be told in one line where there are many. */
record Kind(RuleCode rule, Verdict verdict, List<Check> checks) {

  private static final int NAMED = 8;

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

  /** One sentence for all: what they share, how many they are, and whom they are about. */
  String sentence(Messages messages) {
    Set<String> subjects = distinct(checks.stream().map(Check::subject).toList());
    Set<String> projects =
        distinct(checks.stream().map(check -> check.facts().getOrDefault("project", "")).toList());
    Check shared =
        shared(subjects.size() == 1 ? subjects.iterator().next() : named(subjects, messages));
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("sentence", messages.sentence(shared));
    facts.put("count", String.valueOf(checks.size()));
    if (subjects.size() == 1 && projects.size() > 1) {
      facts.put("names", named(projects, messages));
    }
    return messages.text("report.several", facts);
  }

  private Check shared(String subject) {
    Map<String, String> facts = new LinkedHashMap<>(checks.get(0).facts());
    checks.forEach(check -> facts.entrySet().retainAll(check.facts().entrySet()));
    return new Check(
        rule, subject, verdict, null, null, null, null, List.of(), List.of(), facts, List.of());
  }

  private static Set<String> distinct(List<String> names) {
    return names.stream()
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String named(Set<String> names, Messages messages) {
    String joined =
        names.stream().limit(NAMED).collect(Collectors.joining(messages.text("report.comma")));
    return names.size() > NAMED ? joined + messages.text("report.andOthers") : joined;
  }
}
