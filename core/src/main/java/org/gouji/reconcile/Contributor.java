package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One addend of a sum, in 元 where the sum is money; null where its cell is blank or no number. */
public record Contributor(String name, @Nullable BigDecimal value, Place place) {
  public Contributor {
    Objects.requireNonNull(name);
    Objects.requireNonNull(place);
  }
}
