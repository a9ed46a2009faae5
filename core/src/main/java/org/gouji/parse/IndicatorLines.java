package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Category;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Indicators written as lines of one cell, level 2 before the colon, under a column that is level
 * 1: {@code 数量指标：选派特派员≥60名} below 产出指标.
 */
final class IndicatorLines {

  private static final Pattern LINE =
      Pattern.compile("[\\s　]*([^:：；;\\n]{2,20}?)[\\s　]*[:：]([^；;\\n]+)");

  private IndicatorLines() {}

  /** The level 1 that a column is headed by. */
  static Optional<Category> category(Slot head, Vocabulary vocabulary) {
    return head.text().contains("指标")
        ? vocabulary.categories().meaning(head.label())
        : Optional.empty();
  }

  /**
   * The indicators of a cell under a head; none where the head is no level 1 or no line begins with
   * a level 2.
   */
  static ListedIndicators of(Slot cell, Slot head, @Nullable Integer year, Vocabulary vocabulary) {
    Category category = category(head, vocabulary).orElse(null);
    List<Indicator> indicators = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher line = LINE.matcher(cell.text());
    while (category != null && line.find()) {
      String level2 = Texts.strip(line.group(1));
      Optional<Subcategory> subcategory = vocabulary.subcategories().meaning(level2);
      if (subcategory.isPresent()) {
        indicators.add(
            indicator(category, subcategory.get(), level2, line.group(2), cell, head, year));
        line.appendReplacement(rest, "");
      }
    }
    line.appendTail(rest);
    return new ListedIndicators(indicators, rest.toString());
  }

  private static Indicator indicator(
      Category category,
      Subcategory subcategory,
      String level2,
      String said,
      Slot cell,
      Slot head,
      @Nullable Integer year) {
    String text = Texts.strip(said);
    int target = ListedIndicators.target(text);
    return new Indicator(
        category,
        subcategory,
        Texts.strip(head.text()),
        level2,
        IndicatorName.of(text.substring(0, target)),
        Horizon.YEAR,
        null,
        TargetText.parse(text.substring(target), "", "", year),
        null,
        null,
        null,
        null,
        null,
        null,
        cell.location());
  }
}
