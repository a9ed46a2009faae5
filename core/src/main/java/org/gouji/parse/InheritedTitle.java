package org.gouji.parse;

import java.util.List;
import org.gouji.document.Paragraph;
import org.gouji.vocabulary.Field;

/** A title and the lines under it, which may hold for a form below that has none of its own. */
record InheritedTitle(String title, List<Paragraph> above) {

  /** Whether it holds for an untitled form: one of a project. */
  boolean isFor(FormGrid grid, Lexicon lexicon) {
    return isOver(grid, lexicon) && !Title.isDepartment(title, lexicon.vocabulary());
  }

  /** Whether a grid is a form such as the title names. */
  boolean isOver(FormGrid grid, Lexicon lexicon) {
    Shape shape = Shape.of(grid, lexicon);
    boolean department = Title.isDepartment(title, lexicon.vocabulary());
    return shape.isForm() && shape.fields().contains(Field.PROJECT) != department;
  }
}
