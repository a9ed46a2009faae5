package org.gouji.parse;

import java.util.Optional;
import org.gouji.model.Category;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.Vocabulary;

/** Rows that hold nothing but a level: 产出指标, and below it 数量指标, over the rows of its indicators. */
final class LevelWords {

  private static final int LONGEST = 12;

  private final Vocabulary vocabulary;

  LevelWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a text is a level, of whichever depth; 宣传效果 is an indicator. */
  boolean isLevel(Label label) {
    boolean exact =
        vocabulary.categories().exactMeaning(label).isPresent()
            || vocabulary.subcategories().exactMeaning(label).isPresent();
    boolean known =
        vocabulary.categories().meaning(label).isPresent()
            || vocabulary.subcategories().meaning(label).isPresent();
    boolean called = label.key().endsWith("指标") || label.key().endsWith("目标");
    return exact || (known && called && label.key().length() <= LONGEST);
  }

  /** Whether a level is level 2: 社会效益指标 below 效益指标, but not 满意度指标 below it. */
  boolean isLevel2(Label label, String level1) {
    Optional<Category> over = vocabulary.categories().meaning(level1);
    Optional<Category> category = vocabulary.categories().meaning(label);
    boolean costOfOutput =
        category.filter(Category.COST::equals).isPresent()
            && over.filter(Category.OUTPUT::equals).isPresent();
    return vocabulary.subcategories().meaning(label).isPresent()
        && (category.isEmpty() || category.equals(over) || costOfOutput);
  }
}
