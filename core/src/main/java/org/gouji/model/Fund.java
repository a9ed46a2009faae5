package org.gouji.model;

import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the funds block. Blank, 0 and absent are three things: {@link State#BLANK}, a
 * stated 0, and no {@code Fund} at all.
 *
 * @param label as printed
 * @param text as printed, null where the cell is blank
 * @param unit the unit that applied, null where none is printed anywhere
 * @param amount null unless {@code state} is {@link State#STATED} and the unit is known
 * @param level whose money, where the label says it
 * @param within the item of the row that this one is a part of, null for a row of its own
 */
public record Fund(
    FundItem item,
    Horizon horizon,
    Measure measure,
    State state,
    String label,
    @Nullable String text,
    @Nullable CurrencyUnit unit,
    @Nullable Amount amount,
    @Nullable GovernmentLevel level,
    @Nullable FundItem within,
    Location location) {

  /** What stands in the cell. */
  public enum State {
    /** A number, 0 included. */
    STATED("stated"),
    /** Nothing. */
    BLANK("blank"),
    /** Something that is no number. */
    NOT_A_NUMBER("not-a-number");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  public Fund {
    Objects.requireNonNull(item);
    Objects.requireNonNull(horizon);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(state);
    Objects.requireNonNull(label);
    Objects.requireNonNull(location);
    if (amount != null && (state != State.STATED || unit == null)) {
      throw new IllegalArgumentException("an amount is stated and has a unit");
    }
  }
}
