package org.gouji.model;

import java.math.BigDecimal;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/** How the execution of the budget was scored in a self-evaluation; the rate is in percent. */
public record Execution(
    @Nullable BigDecimal rate,
    @Nullable BigDecimal points,
    @Nullable BigDecimal score,
    Location location) {}
