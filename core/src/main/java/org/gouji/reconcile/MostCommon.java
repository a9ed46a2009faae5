package org.gouji.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What most say; of those that are said equally often, what is said first. */
final class MostCommon {

  private MostCommon() {}

  static <T, K> Optional<T> of(Stream<T> all, Function<T, K> by) {
    Map<K, List<T>> groups =
        all.collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .reduce((most, next) -> next.size() > most.size() ? next : most)
        .map(group -> group.get(0));
  }
}
