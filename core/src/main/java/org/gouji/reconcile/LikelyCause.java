package org.gouji.reconcile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that closes a difference exactly.
 *
 * @param place the cell to look at, null where there is none (a project that is missing)
 * @param facts what the explanation tells, e.g. {@code stated} and {@code would}
 */
public record LikelyCause(Cause cause, @Nullable Place place, Map<String, String> facts) {
  public LikelyCause {
    Objects.requireNonNull(cause);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  static LikelyCause of(Cause cause, @Nullable Place place) {
    return new LikelyCause(cause, place, Map.of());
  }

  /** The same with one more fact. */
  LikelyCause with(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(key, value);
    return new LikelyCause(cause, place, more);
  }
}
