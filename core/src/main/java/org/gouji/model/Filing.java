package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in performance form (绩效目标表): a department's table or a project's. What the form does not
 * have is {@code null} or an empty list.
 */
public sealed interface Filing permits DepartmentFiling, ProjectFiling {

  /** Title, year, who filed it and where it stands. */
  Heading heading();

  /** The amounts, in the order of the form. */
  List<Fund> funds();

  /** The objectives: for the year, for the term, or both. */
  List<Objective> objectives();

  /** The level-3 indicators, in the order of the form. */
  List<Indicator> indicators();

  /** Self-evaluation: how the funds row was scored. */
  @Nullable Execution execution();

  /** Self-evaluation: the table's total line. */
  @Nullable Totals totals();

  /** Rows that are understood but have no field of their own. */
  List<Remark> remarks();

  /**
   * Amounts that the form's own texts, or the paragraphs beside it, give in words: {@code
   * 项目支出185.36万元}. The label is the one in the text, {@link Fund#text()} the clause.
   */
  List<Fund> mentions();

  /** The same form with other amounts that texts mention. */
  Filing withMentions(List<Fund> others);
}
