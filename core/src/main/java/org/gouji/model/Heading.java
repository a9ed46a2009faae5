package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * What stands over and under a form.
 *
 * @param title as printed, null where the form has none
 * @param year the budget year, null where neither title nor head nor a whole-year period says it
 * @param reportingUnit 填报单位 as printed
 * @param otherDepartments finance and supervising departments of other levels
 * @param location the form's table, sheet or first row
 */
public record Heading(
    Stage stage,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable String reportingUnit,
    @Nullable Party department,
    @Nullable Party implementingUnit,
    List<Role> otherDepartments,
    Signatures signatures,
    Location location) {
  public Heading {
    Objects.requireNonNull(stage);
    Objects.requireNonNull(signatures);
    Objects.requireNonNull(location);
    otherDepartments = List.copyOf(otherDepartments);
  }
}
