package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    Map<String, List<Filed<ProjectFiling>>> byName =
        projects.stream()
            .filter(form -> form.filing().project() != null && !name(form).isEmpty())
            .collect(
                Collectors.groupingBy(
                    RepeatedProjects::name, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream()
        .filter(forms -> forms.size() > 1)
        .flatMap(forms -> apart(forms).stream())
        .filter(forms -> forms.size() > 1)
        .map(List::copyOf)
        .toList();
  }

  private static String name(Filed<ProjectFiling> form) {
    return Names.folded(Objects.requireNonNull(form.filing().project()).name());
  }

  /** Forms of one name, told apart by what they are a project of. */
  private static List<List<Filed<ProjectFiling>>> apart(List<Filed<ProjectFiling>> forms) {
    List<List<Filed<ProjectFiling>>> groups = new ArrayList<>();
    forms.forEach(form -> groupOf(form, groups).add(form));
    return groups;
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
