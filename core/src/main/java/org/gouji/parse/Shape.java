package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;

/**
 * What a grid is worded like.
 *
 * @param fields the fields that its labels ask for
 * @param funds how many of its cells are labels of the funds block
 * @param heads the rows that are heads of indicator tables
 * @param levelled whether one of them has both levels, names and targets
 * @param listed whether one head names projects and indicators side by side: a list
 * @param matched the labels that were recognised, for people
 */
record Shape(
    Set<Field> fields,
    int funds,
    List<Integer> heads,
    boolean levelled,
    boolean listed,
    List<String> matched) {

  /** What a form names itself by. */
  static final Set<Field> NAMES =
      EnumSet.of(
          Field.PROJECT,
          Field.DEPARTMENT,
          Field.IMPLEMENTING_UNIT,
          Field.REPORTING_UNIT,
          Field.REPORTING_DEPARTMENT);

  private static final Set<Column> FULL =
      EnumSet.of(Column.CATEGORY, Column.SUBCATEGORY, Column.NAME, Column.TARGET);

  static Shape of(FormGrid grid, Lexicon lexicon) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    List<Integer> heads = new ArrayList<>();
    List<String> matched = new ArrayList<>();
    int funds = 0;
    boolean levelled = false;
    boolean listed = false;
    for (int row = 0; row < grid.rows() && !listed; row++) {
      if (grid.isBlank(row)) {
        continue;
      }
      List<Slot> line = grid.row(row);
      boolean head = lexicon.isIndicatorHead(line);
      if (head) {
        heads.add(row);
        levelled |= lexicon.columns(line).containsAll(FULL);
        listed |= line.stream().anyMatch(slot -> ListHead.namesProject(slot, lexicon));
      }
      boolean money = !head && lexicon.isMoneyHead(line);
      for (Slot slot : grid.filled(row)) {
        lexicon
            .field(slot)
            .filter(field -> !money || field != Field.PROJECT)
            .ifPresent(fields::add);
        InlineFields.of(slot.text(), lexicon)
            .forEach(pair -> pair.field().filter(NAMES::contains).ifPresent(fields::add));
        funds += lexicon.fund(slot).isPresent() ? 1 : 0;
        if (lexicon.isLabel(slot)) {
          matched.add(slot.label().key());
        }
      }
    }
    return new Shape(fields, funds, heads, levelled, listed, matched);
  }

  /** Whether it is a full table of indicators, whatever else it lacks. */
  boolean isIndicatorTable() {
    return levelled && !listed;
  }

  /** Whether it has a label for the name of a project, a department or a unit. */
  boolean names() {
    return fields.contains(Field.PROJECT)
        || fields.contains(Field.DEPARTMENT)
        || fields.contains(Field.RESPONSIBILITIES)
        || fields.contains(Field.IMPLEMENTING_UNIT);
  }

  /** Whether a grid without a title is worded like a form. */
  boolean isForm() {
    return (names() && (!heads.isEmpty() || (funds >= 2 && hasObjective())))
        || (!heads.isEmpty() && hasObjective());
  }

  /** Whether a grid under a form's title is worded like one. */
  boolean isTitledForm() {
    return isForm()
        || !heads.isEmpty()
        || (names() && (funds >= 1 || hasObjective() || fields.contains(Field.TASK_NAME)));
  }

  /** Whether a grid is worded like a form whose name must stand above it. */
  boolean isNamelessForm() {
    return funds >= 2 && (hasObjective() || fields.contains(Field.TASK_NAME));
  }

  /** What a form has and this grid has not; a list that lacks nothing else lacks projects. */
  Set<Lack> lacks() {
    if (matched.isEmpty()) {
      return EnumSet.of(Lack.LABELS);
    }
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    if (!names()) {
      lacks.add(Lack.NAME);
    }
    if (heads.isEmpty()) {
      lacks.add(Lack.INDICATORS);
    }
    if (!listed && !(funds >= 2 && hasObjective())) {
      lacks.add(Lack.FUNDS_AND_OBJECTIVE);
    }
    if (listed) {
      lacks.add(Lack.PROJECTS);
    }
    return lacks;
  }

  /** The row of a list's head: the last one looked at. */
  int listHead() {
    return heads.get(heads.size() - 1);
  }

  private boolean hasObjective() {
    return fields.contains(Field.OBJECTIVE_YEAR)
        || fields.contains(Field.OBJECTIVE_TERM)
        || fields.contains(Field.OBJECTIVE_OVERALL)
        || fields.contains(Field.RESPONSIBILITIES);
  }

  /** Whether a grid can be the rest of a form that ran over a page. */
  boolean isRest() {
    return !names() && (!heads.isEmpty() || fields.isEmpty() || fields.contains(Field.REMARK));
  }
}
