package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Indicator;

/** A department's indicator and the projects' indicators that carry it. */
public record IndicatorMatch(
    Indicator department, Place place, How how, BigDecimal score, List<Carrier> carriers) {

  /** How the match was made, so that a person can overrule it. */
  public enum How {
    /** The names are the same once normalised. */
    SAME_NAME("same-name"),
    /** The department's name is a list joined by 、 or 和. */
    SPLIT("split"),
    /** The names are alike; the score says how much, from 0 to 1. */
    REWORDED("reworded");

    private final String word;

    How(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /** A project's indicator that carries the department's. */
  public record Carrier(String project, Indicator indicator, Place place) {
    public Carrier {
      Objects.requireNonNull(project);
      Objects.requireNonNull(indicator);
      Objects.requireNonNull(place);
    }
  }

  public IndicatorMatch {
    Objects.requireNonNull(department);
    Objects.requireNonNull(place);
    Objects.requireNonNull(how);
    Objects.requireNonNull(score);
    carriers = List.copyOf(carriers);
  }
}
