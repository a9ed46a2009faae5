package org.gouji.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.model.Indicator;
import org.gouji.model.Submission;
import org.gouji.reconcile.IndicatorMatch.Carrier;
import org.gouji.reconcile.IndicatorMatch.How;
import org.gouji.reconcile.NamedIndicators.Entry;

/**
 * Finds out which indicators of the projects carry the department's, as an officer would: by the
 * same name, by the parts of a list, by a name that differs only in words that carry nothing, and
 * last by likeness among what is left.
 *
 * <p>Names are looked up by hash; only what is left is compared by pairs, so a submission costs
 * what its indicators cost. The order of the forms changes nothing but the order of the carriers.
 */
final class IndicatorMatcher {

  private final Map<String, NamedIndicators> departments;
  private final Map<String, NamedIndicators> projects;
  private final Map<NamedIndicators, Claim> claims = new HashMap<>();
  private final Set<NamedIndicators> taken = new HashSet<>();

  /** What carries a name of the department. */
  private record Claim(How how, BigDecimal score, List<NamedIndicators> by) {}

  private IndicatorMatcher(Submission submission) {
    this.departments = NamedIndicators.of(submission.departments());
    this.projects = NamedIndicators.of(submission.projects());
  }

  /**
   * The matches, in the order of the department's indicators. One that stands in a block for the
   * year and in one for the term has a match in each; an indicator that nobody carries has none.
   * The score of a list of which only some parts are carried is their share.
   */
  static List<IndicatorMatch> match(Submission submission) {
    IndicatorMatcher matcher = new IndicatorMatcher(submission);
    matcher.claimAlike(IndicatorName::written, How.SAME_NAME, BigDecimal.ONE);
    matcher.claimAlike(IndicatorName::key, How.SAME_NAME, BigDecimal.ONE);
    matcher.claimAlike(IndicatorName::bare, How.REWORDED, IndicatorMatch.LIKENESS_THAT_IS_SURE);
    matcher.claimLists();
    matcher.claimListed();
    matcher.claimReworded();
    return matcher.matches(submission);
  }

  private void claimAlike(Function<IndicatorName, String> depth, How how, BigDecimal score) {
    Map<String, List<NamedIndicators>> carriers = new HashMap<>();
    for (NamedIndicators project : free()) {
      carriers.computeIfAbsent(depth.apply(project.name()), name -> new ArrayList<>()).add(project);
    }
    for (NamedIndicators department : unclaimed()) {
      List<NamedIndicators> same =
          carriers.getOrDefault(depth.apply(department.name()), List.of()).stream()
              .filter(project -> how == How.SAME_NAME || department.isComparableWith(project))
              .toList();
      claim(department, how, score, same);
    }
  }

  /** The department lists what projects have one by one. */
  private void claimLists() {
    for (NamedIndicators department : unclaimed()) {
      List<ListName> lists = ListName.of(department.name());
      lists.forEach(list -> claimList(department, list, IndicatorMatcher::isWhole));
      lists.stream()
          .filter(list -> !list.isDoubtful(department.name()))
          .forEach(list -> claimList(department, list, parts -> true));
    }
  }

  private void claimList(
      NamedIndicators department,
      ListName list,
      Predicate<List<Optional<NamedIndicators>>> enough) {
    List<Optional<NamedIndicators>> parts =
        IntStream.range(0, list.parts().size())
            .mapToObj(index -> carrier(department, list, index))
            .toList();
    if (!claims.containsKey(department) && enough.test(parts)) {
      List<NamedIndicators> found = parts.stream().flatMap(Optional::stream).distinct().toList();
      long carried = parts.stream().filter(Optional::isPresent).count();
      claim(department, How.SPLIT, share(carried, parts.size()), found);
    }
  }

  private static boolean isWhole(List<Optional<NamedIndicators>> parts) {
    return parts.stream().allMatch(Optional::isPresent);
  }

  /** The longest name that is this part, so that the one with the shared beginning is preferred. */
  private Optional<NamedIndicators> carrier(NamedIndicators department, ListName list, int index) {
    return projects.values().stream()
        .filter(project -> list.shared(index, project.name()).isPresent())
        .filter(department::isComparableWith)
        .reduce((one, other) -> length(other) > length(one) ? other : one);
  }

  /** A project lists what the department has one by one. */
  private void claimListed() {
    for (NamedIndicators project : free()) {
      for (ListName list : ListName.of(project.name())) {
        unclaimed().stream()
            .filter(department -> isPart(list, department.name()))
            .filter(project::isComparableWith)
            .forEach(department -> claim(department, How.SPLIT, BigDecimal.ONE, List.of(project)));
      }
    }
  }

  private static boolean isPart(ListName list, IndicatorName name) {
    return IntStream.range(0, list.parts().size())
        .anyMatch(index -> list.shared(index, name).isPresent());
  }

  private void claimReworded() {
    Rewordings.between(unclaimed(), free())
        .forEach(
            pair ->
                claim(
                    pair.department(),
                    How.REWORDED,
                    BigDecimal.valueOf(pair.score()).setScale(2, RoundingMode.HALF_UP),
                    List.of(pair.project())));
  }

  private void claim(
      NamedIndicators department, How how, BigDecimal score, List<NamedIndicators> by) {
    if (!by.isEmpty()) {
      claims.putIfAbsent(department, new Claim(how, score, by));
      taken.addAll(by);
    }
  }

  private List<NamedIndicators> unclaimed() {
    return departments.values().stream().filter(name -> !claims.containsKey(name)).toList();
  }

  private List<NamedIndicators> free() {
    return projects.values().stream().filter(name -> !taken.contains(name)).toList();
  }

  private List<IndicatorMatch> matches(Submission submission) {
    return submission.departments().stream()
        .flatMap(
            form ->
                form.filing().indicators().stream()
                    .flatMap(
                        indicator ->
                            match(indicator, new Place(form.file(), indicator.location()))
                                .stream()))
        .toList();
  }

  private Optional<IndicatorMatch> match(Indicator indicator, Place place) {
    NamedIndicators named = departments.get(IndicatorName.written(indicator.name()));
    Claim claim = claims.get(named);
    if (claim == null) {
      return Optional.empty();
    }
    List<Carrier> carriers =
        claim.by().stream()
            .map(NamedIndicators::entries)
            .flatMap(Collection::stream)
            .filter(entry -> entry.isOf(indicator.horizon()))
            .map(Entry::carrier)
            .toList();
    return carriers.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorMatch(indicator, place, claim.how(), claim.score(), carriers));
  }

  private static int length(NamedIndicators named) {
    return named.name().bare().length();
  }

  private static BigDecimal share(long carried, int parts) {
    return BigDecimal.valueOf(carried)
        .divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
