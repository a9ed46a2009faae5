package org.gouji.parse;

import java.util.List;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The part of a document that may be one form, or a list of them: its title, what stands between
 * title and table, the grid, and what stands below it.
 *
 * @param title as printed, null where there is none
 * @param isTitled whether the title is its own and not that of the form before it
 * @param location where the form is said to stand: its table or sheet
 */
record Region(
    @Nullable String title,
    boolean isTitled,
    List<Paragraph> above,
    FormGrid grid,
    List<Paragraph> below,
    Location location) {
  Region {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}
