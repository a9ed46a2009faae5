package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that lists several indicators: 社区服刑人员个案矫正率、电子监管率. What the parts share is said once: a
 * later part may lack the beginning of the first, an earlier one the end of the last.
 */
record ListName(List<String> parts) {

  ListName {
    parts = List.copyOf(parts);
  }

  /** The ways to split a name, the surest first; none where it is no list. */
  static List<ListName> of(IndicatorName name) {
    return Stream.of("、", "、|以及|和|及(?!时)|与")
        .map(separators -> List.of(name.bare().split(separators)))
        .filter(parts -> parts.size() > 1 && parts.stream().noneMatch(String::isEmpty))
        .distinct()
        .map(ListName::new)
        .toList();
  }

  /** Whether words join the parts, which may as well be within a name: 审查和备案率. */
  boolean isDoubtful(IndicatorName name) {
    return parts.size() != name.bare().split("、").length;
  }

  /** What of a name stands before a part; empty where the name is not this part of the list. */
  Optional<String> shared(int index, IndicatorName name) {
    String part = parts.get(index);
    int at = name.bare().indexOf(part);
    if (at < 0) {
      return Optional.empty();
    }
    String before = name.bare().substring(0, at);
    String behind = name.bare().substring(at + part.length());
    return begins(index, before) && ends(index, behind) ? Optional.of(before) : Optional.empty();
  }

  private boolean begins(int index, String before) {
    return before.isEmpty() || index > 0 && parts.get(0).startsWith(before);
  }

  private boolean ends(int index, String behind) {
    int last = parts.size() - 1;
    return behind.isEmpty() || index < last && parts.get(last).endsWith(behind);
  }
}
