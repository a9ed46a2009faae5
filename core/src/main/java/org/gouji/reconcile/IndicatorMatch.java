package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Indicator;

/**
 * A department's indicator and the projects' indicators that carry it.
 *
 * @param score 1 for the same name; of reworded names how alike they are; of a list how many of its
 *     parts are carried
 */
public record IndicatorMatch(
    Indicator department, Place place, How how, BigDecimal score, List<Carrier> carriers) {

  /** The score of names that differ only in words that carry nothing. */
  static final BigDecimal LIKENESS_THAT_IS_SURE = new BigDecimal("0.95");

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

  /** Whether projects carry only some parts of a list; the score is their share. */
  boolean isPartly() {
    return how == How.SPLIT && score.compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether the names may be taken for one without a person's look at them. */
  boolean isSure() {
    return how != How.REWORDED || score.compareTo(LIKENESS_THAT_IS_SURE) >= 0;
  }
}
