package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Submission.ListTotal;
import org.jspecify.annotations.Nullable;

/** The forms of one submission while they are gathered; the first one says whose it is. */
final class Bundle {

  private final HandedIn first;
  private final List<HandedIn> forms = new ArrayList<>();

  Bundle(HandedIn first) {
    this.first = first;
    forms.add(first);
  }

  void add(HandedIn form) {
    forms.add(form);
  }

  HandedIn first() {
    return first;
  }

  boolean holds(HandedIn form) {
    return forms.stream().anyMatch(each -> each.order() == form.order());
  }

  int order() {
    return forms.stream().mapToInt(HandedIn::order).min().orElseThrow();
  }

  @Nullable DepartmentName department() {
    return first.department();
  }

  @Nullable Integer year() {
    return first.year();
  }

  /**
   * The forms in the order that they were handed in.
   *
   * @param totals of all the lists that were handed in; those of other forms are left out
   */
  Submission submission(List<ListTotal> totals) {
    forms.sort(Comparator.comparingInt(HandedIn::order));
    Set<Filing> held = Collections.newSetFromMap(new IdentityHashMap<>());
    forms.forEach(form -> held.add(form.filing()));
    return new Submission(
        department(HandedIn::isDepartment).or(() -> department(form -> true)).orElse(null),
        year(HandedIn::isDepartment).or(() -> year(form -> true)).orElse(null),
        filed(DepartmentFiling.class).toList(),
        filed(ProjectFiling.class).toList(),
        totals.stream().filter(total -> held.containsAll(total.projects())).toList());
  }

  private Optional<String> department(Predicate<HandedIn> wanted) {
    Stream<Party> parties =
        forms.stream()
            .filter(wanted)
            .flatMap(form -> Names.parties(form.heading()).limit(1))
            .filter(party -> !party.name().isBlank());
    return MostCommon.of(parties, party -> DepartmentName.of(party).core())
        .map(party -> Names.withoutBlanks(party.name()));
  }

  private Optional<Integer> year(Predicate<HandedIn> wanted) {
    Stream<Integer> years =
        forms.stream().filter(wanted).map(HandedIn::year).filter(Objects::nonNull);
    return MostCommon.of(years, year -> year);
  }

  private <F extends Filing> Stream<Filed<F>> filed(Class<F> type) {
    return forms.stream()
        .filter(form -> type.isInstance(form.filing()))
        .map(form -> new Filed<>(form.file(), type.cast(form.filing())));
  }
}
