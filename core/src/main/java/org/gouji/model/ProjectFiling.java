package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project's performance form (项目支出绩效目标表), or a transfer payment's area table (区域绩效目标表).
 *
 * @param project null where the form names none
 */
public record ProjectFiling(
    Heading heading,
    @Nullable Party project,
    @Nullable Period period,
    List<Fund> funds,
    List<Objective> objectives,
    List<Indicator> indicators,
    @Nullable Execution execution,
    @Nullable Totals totals,
    List<Remark> remarks,
    List<Fund> mentions)
    implements Filing {
  public ProjectFiling {
    Objects.requireNonNull(heading);
    funds = List.copyOf(funds);
    objectives = List.copyOf(objectives);
    indicators = List.copyOf(indicators);
    remarks = List.copyOf(remarks);
    mentions = List.copyOf(mentions);
  }

  /** A form whose texts mention no amount. */
  public ProjectFiling(
      Heading heading,
      @Nullable Party project,
      @Nullable Period period,
      List<Fund> funds,
      List<Objective> objectives,
      List<Indicator> indicators,
      @Nullable Execution execution,
      @Nullable Totals totals,
      List<Remark> remarks) {
    this(
        heading,
        project,
        period,
        funds,
        objectives,
        indicators,
        execution,
        totals,
        remarks,
        List.of());
  }

  @Override
  public ProjectFiling withMentions(List<Fund> others) {
    return new ProjectFiling(
        heading,
        project,
        period,
        funds,
        objectives,
        indicators,
        execution,
        totals,
        remarks,
        others);
  }
}
