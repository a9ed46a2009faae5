package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/** A task of a department (年度主要任务) with its amounts. */
public record Task(String name, @Nullable String content, List<Fund> funds, Location location) {
  public Task {
    Objects.requireNonNull(name);
    funds = List.copyOf(funds);
    Objects.requireNonNull(location);
  }
}
