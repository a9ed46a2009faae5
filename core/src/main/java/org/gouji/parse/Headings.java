package org.gouji.parse;

import java.util.EnumSet;
import java.util.Set;
import org.gouji.vocabulary.Field;

/** Labels that head others and ask for nothing themselves. */
final class Headings {

  private static final Set<Field> OBJECTIVES =
      EnumSet.of(Field.OBJECTIVE_YEAR, Field.OBJECTIVE_TERM);

  private final FormGrid grid;
  private final Lexicon lexicon;

  Headings(FormGrid grid, Lexicon lexicon) {
    this.grid = grid;
    this.lexicon = lexicon;
  }

  /** 年度目标 merged down beside 预期目标 | 完成情况 heads labels and asks for nothing. */
  boolean isOverLabels(Slot label) {
    return label.rows() > 1
        && grid.right(label)
            .filter(right -> right.rows() < label.rows())
            .filter(right -> lexicon.isLabel(right) || isOverObjectives(right, label.endRow()))
            .isPresent();
  }

  /** 项目绩效目标 | 长期目标 | 年度目标: the first of three heads the others. */
  boolean isBeforeObjectives(Slot label, Field field) {
    return OBJECTIVES.contains(field)
        && grid.filled(label.row()).stream()
                .filter(slot -> slot.column() >= label.endColumn())
                .flatMap(slot -> lexicon.field(slot).stream())
                .filter(OBJECTIVES::contains)
                .count()
            > 1;
  }

  /** 名称 | 目标说明 over 长期目标1 and what it is. */
  private boolean isOverObjectives(Slot head, int end) {
    return grid.below(head)
        .filter(below -> below.row() < end)
        .flatMap(lexicon::field)
        .filter(OBJECTIVES::contains)
        .isPresent();
  }
}
