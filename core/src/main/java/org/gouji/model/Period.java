package org.gouji.model;

import java.time.LocalDate;
import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/** A project's period (项目支出实施期); {@code 3年} and 长期 have neither start nor end. */
public record Period(
    String text, @Nullable LocalDate start, @Nullable LocalDate end, Location location) {
  public Period {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}
