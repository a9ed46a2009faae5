package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Heading;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;
import org.jspecify.annotations.Nullable;

/**
 * Projects that were filed more than once at one stage. Two units may each have a project of one
 * name; they are told apart by their codes or by the units' names, where both forms print them.
 */
final class RepeatedProjects {

  private RepeatedProjects() {}

  /** The forms of each project that has more than one, in the order of the forms. */
  static List<List<Filed<ProjectFiling>>> of(List<Filed<ProjectFiling>> projects) {
    List<List<Filed<ProjectFiling>>> groups = new ArrayList<>();
    for (Filed<ProjectFiling> project : projects) {
      if (project.filing().project() != null && !Names.of(project).isEmpty()) {
        groupOf(project, groups).add(project);
      }
    }
    return groups.stream().filter(group -> group.size() > 1).map(List::copyOf).toList();
  }

  /** The forms that are a project's second or later. */
  static List<Filed<ProjectFiling>> laterForms(List<Filed<ProjectFiling>> projects) {
    return of(projects).stream().flatMap(group -> group.stream().skip(1)).toList();
  }

  private static List<Filed<ProjectFiling>> groupOf(
      Filed<ProjectFiling> project, List<List<Filed<ProjectFiling>>> groups) {
    return groups.stream()
        .filter(group -> isSame(group.get(0).filing(), project.filing()))
        .findFirst()
        .orElseGet(
            () -> {
              List<Filed<ProjectFiling>> group = new ArrayList<>();
              groups.add(group);
              return group;
            });
  }

  private static boolean isSame(ProjectFiling one, ProjectFiling other) {
    Party first = Objects.requireNonNull(one.project());
    Party second = Objects.requireNonNull(other.project());
    return one.heading().stage() == other.heading().stage()
        && Names.folded(first.name()).equals(Names.folded(second.name()))
        && mayBeSame(first.code(), second.code())
        && mayBeSame(unit(one.heading()), unit(other.heading()));
  }

  private static @Nullable String unit(Heading heading) {
    return Stream.of(heading.implementingUnit(), heading.department())
        .filter(Objects::nonNull)
        .map(party -> party.code() == null ? Names.folded(party.name()) : party.code())
        .findFirst()
        .orElse(null);
  }

  private static boolean mayBeSame(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.equals(other);
  }
}
