package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who filled the form in.
 *
 * @param date ISO date, or the text as printed where it is none
 */
public record Signatures(
    @Nullable String preparedBy,
    @Nullable String phone,
    @Nullable String date,
    @Nullable String responsible,
    List<Role> others) {

  /** Nobody is named. */
  public static final Signatures NONE = new Signatures(null, null, null, null, List.of());

  public Signatures {
    others = List.copyOf(others);
  }
}
