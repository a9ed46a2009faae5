package org.gouji.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator (三级指标) under the two levels of the classification.
 *
 * @param categoryText level 1 as printed, null where the form has none
 * @param subcategoryText level 2 as printed, null where the form has none
 * @param name without outer blanks and without numbering
 * @param group the heading row (★) it stands under
 * @param points 分值, 权重
 * @param standard 绩效标准 where it is words
 * @param actual monitoring and self-evaluation: 实际完成值
 * @param score self-evaluation: 得分
 * @param deviation self-evaluation: 偏差原因
 * @param location the cell of the name
 */
public record Indicator(
    Category category,
    Subcategory subcategory,
    @Nullable String categoryText,
    @Nullable String subcategoryText,
    String name,
    Horizon horizon,
    @Nullable String group,
    TargetValue target,
    @Nullable BigDecimal points,
    @Nullable String standard,
    @Nullable String note,
    @Nullable TargetValue actual,
    @Nullable BigDecimal score,
    @Nullable String deviation,
    Location location) {
  public Indicator {
    Objects.requireNonNull(category);
    Objects.requireNonNull(subcategory);
    Objects.requireNonNull(name);
    Objects.requireNonNull(horizon);
    Objects.requireNonNull(target);
    Objects.requireNonNull(location);
  }
}
