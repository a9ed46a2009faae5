package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs the names that are alike, each with at most one other, so that the likeness comes to most.
 */
final class Rewordings {

  /** From here on two names are taken for one; below, an officer would not. */
  static final double LEAST = 0.8;

  /** Never as sure as a name that differs in nothing but empty words. */
  private static final double MOST = 0.94;

  /** Two names that are taken for one. */
  record Pair(NamedIndicators department, NamedIndicators project, double score) {}

  private final Map<NamedIndicators, List<Pair>> pairs = new LinkedHashMap<>();
  private final Map<NamedIndicators, List<Pair>> pairsOfProjects = new HashMap<>();

  private Rewordings(List<NamedIndicators> departments, List<NamedIndicators> projects) {
    for (NamedIndicators department : departments) {
      projects.stream()
          .filter(project -> mayBe(department, project))
          .map(project -> new Pair(department, project, score(department, project)))
          .filter(pair -> pair.score() >= LEAST)
          .forEach(this::add);
    }
  }

  /** The pairs, given both sides in an order of their own. */
  static List<Pair> between(List<NamedIndicators> departments, List<NamedIndicators> projects) {
    Rewordings all = new Rewordings(departments, projects);
    Set<NamedIndicators> seen = new HashSet<>();
    return all.pairs.keySet().stream()
        .filter(seen::add)
        .flatMap(department -> best(all.rivals(department, seen)))
        .toList();
  }

  private void add(Pair pair) {
    pairs.computeIfAbsent(pair.department(), name -> new ArrayList<>()).add(pair);
    pairsOfProjects.computeIfAbsent(pair.project(), name -> new ArrayList<>()).add(pair);
  }

  /**
   * All pairs that could contend, directly or through others, with those of a department's name.
   */
  private List<Pair> rivals(NamedIndicators first, Set<NamedIndicators> seen) {
    List<Pair> rivals = new ArrayList<>();
    List<NamedIndicators> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      List<Pair> own = pairs.get(open.remove(open.size() - 1));
      rivals.addAll(own);
      own.stream()
          .flatMap(pair -> pairsOfProjects.get(pair.project()).stream())
          .map(Pair::department)
          .filter(seen::add)
          .forEach(open::add);
    }
    return rivals;
  }

  private static Stream<Pair> best(List<Pair> rivals) {
    List<NamedIndicators> rows = sorted(rivals.stream().map(Pair::department));
    List<NamedIndicators> columns = sorted(rivals.stream().map(Pair::project));
    double[][] scores = new double[rows.size()][columns.size()];
    rivals.forEach(
        pair ->
            scores[rows.indexOf(pair.department())][columns.indexOf(pair.project())] =
                pair.score());
    int[] columnOf = Assignment.best(scores);
    return rivals.stream()
        .filter(
            pair -> columnOf[rows.indexOf(pair.department())] == columns.indexOf(pair.project()));
  }

  private static List<NamedIndicators> sorted(Stream<NamedIndicators> names) {
    return names.distinct().sorted(Comparator.comparing(named -> named.name().written())).toList();
  }

  private static boolean mayBe(NamedIndicators department, NamedIndicators project) {
    String name = department.name().bare();
    String other = project.name().bare();
    return Similarity.atMost(name, other) >= LEAST
        && department.isComparableWith(project)
        && department.isClassifiedAs(project)
        && NameGuard.allows(department.name().key(), project.name().key());
  }

  private static double score(NamedIndicators department, NamedIndicators project) {
    return Math.min(MOST, Similarity.of(department.name().bare(), project.name().bare()));
  }
}
