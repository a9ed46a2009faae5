package org.gouji.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.model.Category;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Subcategory;

/** The terms of each group as a vocabulary file writes them, and what each means. */
final class Terms {

  static final Map<String, TitleTerm> TITLES = words(TitleTerm.class);
  static final Map<String, Field> FIELDS = words(Field.class);
  static final Map<String, FundTerm> FUNDS = funds();
  static final Map<String, TextTerm> TEXTS = words(TextTerm.class);
  static final Map<String, FundColumn> FUND_COLUMNS = words(FundColumn.class);
  static final Map<String, Column> COLUMNS = words(Column.class);
  static final Map<String, Category> CATEGORIES = words(Category.class);
  static final Map<String, Subcategory> SUBCATEGORIES = words(Subcategory.class);

  static final Map<String, Horizon> TIMES = words(Horizon.class);

  /** The groups by their names. */
  static final Map<String, Map<String, ?>> GROUPS =
      Map.ofEntries(
          Map.entry("title", TITLES),
          Map.entry("field", FIELDS),
          Map.entry("fund", FUNDS),
          Map.entry("source", FUNDS),
          Map.entry("prose", FUNDS),
          Map.entry("text", TEXTS),
          Map.entry("measure", FUND_COLUMNS),
          Map.entry("column", COLUMNS),
          Map.entry("category", CATEGORIES),
          Map.entry("subcategory", SUBCATEGORIES),
          Map.entry("time", TIMES));

  private Terms() {}

  private static Map<String, FundTerm> funds() {
    Map<String, FundTerm> funds = new LinkedHashMap<>();
    words(FundItem.class)
        .forEach(
            (word, item) -> {
              funds.put(word, new FundTerm(item, Horizon.YEAR));
              funds.put(word + ".term", new FundTerm(item, Horizon.TERM));
            });
    return Collections.unmodifiableMap(funds);
  }

  private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return Collections.unmodifiableMap(words);
  }
}
