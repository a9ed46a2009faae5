package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A department's performance form (部门整体支出绩效目标表). */
public record DepartmentFiling(
    Heading heading,
    List<Fund> funds,
    @Nullable String responsibilities,
    List<Objective> objectives,
    List<Task> tasks,
    List<Indicator> indicators,
    @Nullable Execution execution,
    @Nullable Totals totals,
    List<Remark> remarks,
    List<Fund> mentions)
    implements Filing {
  public DepartmentFiling {
    Objects.requireNonNull(heading);
    funds = List.copyOf(funds);
    objectives = List.copyOf(objectives);
    tasks = List.copyOf(tasks);
    indicators = List.copyOf(indicators);
    remarks = List.copyOf(remarks);
    mentions = List.copyOf(mentions);
  }

  /** A form whose texts mention no amount. */
  public DepartmentFiling(
      Heading heading,
      List<Fund> funds,
      @Nullable String responsibilities,
      List<Objective> objectives,
      List<Task> tasks,
      List<Indicator> indicators,
      @Nullable Execution execution,
      @Nullable Totals totals,
      List<Remark> remarks) {
    this(
        heading,
        funds,
        responsibilities,
        objectives,
        tasks,
        indicators,
        execution,
        totals,
        remarks,
        List.of());
  }

  @Override
  public DepartmentFiling withMentions(List<Fund> others) {
    return new DepartmentFiling(
        heading,
        funds,
        responsibilities,
        objectives,
        tasks,
        indicators,
        execution,
        totals,
        remarks,
        others);
  }
}
