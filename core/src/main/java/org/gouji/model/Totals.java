package org.gouji.model;

import java.math.BigDecimal;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/** The total line (总分) of a table. */
public record Totals(@Nullable BigDecimal points, @Nullable BigDecimal score, Location location) {}
