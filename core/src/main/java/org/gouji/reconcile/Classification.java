package org.gouji.reconcile;

import org.gouji.model.Category;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;

/**
 * Where an indicator stands, apart from the ways of the forms: satisfaction is a level 1 of its own
 * or a level 2 of benefit, cost a level 2 of output or a level 1 with kinds of its own.
 */
record Classification(Category category, Subcategory subcategory) {

  static Classification of(Indicator indicator) {
    return new Classification(category(indicator), subcategory(indicator.subcategory()));
  }

  /** Level 1, as newer forms have it. */
  static Category category(Indicator indicator) {
    return switch (indicator.subcategory()) {
      case SATISFACTION -> Category.SATISFACTION;
      case COST, ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Category.COST;
      default -> indicator.category();
    };
  }

  private static Subcategory subcategory(Subcategory printed) {
    return printed == Subcategory.ECONOMIC_COST ? Subcategory.COST : printed;
  }

  /** Whether both levels are the same; a level that a form does not have is no difference. */
  boolean agreesWith(Classification other) {
    boolean category =
        this.category == Category.OTHER
            || other.category == Category.OTHER
            || this.category == other.category;
    boolean subcategory =
        this.subcategory == Subcategory.OTHER
            || other.subcategory == Subcategory.OTHER
            || this.subcategory == other.subcategory;
    return category && subcategory;
  }
}
