package org.gouji.finding;

import java.util.List;
import java.util.Objects;

/** Something that was read, and what the reader should be told about it. */
public record Reading<T>(T value, List<Finding> findings) {
  public Reading {
    Objects.requireNonNull(value);
    findings = List.copyOf(findings);
  }
}
