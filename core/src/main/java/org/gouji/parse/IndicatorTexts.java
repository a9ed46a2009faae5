package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.model.Category;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Subcategory;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Indicators written as text in one cell: 【产出指标-数量指标】指标1：服务器数量（≥20台）. */
final class IndicatorTexts {

  private static final Pattern GROUP =
      Pattern.compile("[【\\[]([^】\\]\\-—–]*)[\\-—–]+([^】\\]]*)[】\\]]([^【\\[]*)");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:指标\\s*\\d{1,2}\\s*[:：.、]\\s*)?([^(（;；\\n]+?)\\s*[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）]\\s*(?:[;；,，。\\n]|$)");

  private IndicatorTexts() {}

  /** Whether a text lists indicators this way. */
  static boolean isList(String text) {
    Matcher group = GROUP.matcher(text);
    return group.find() && (group.group(1) + group.group(2)).contains("指标");
  }

  /** The indicators of such a text. */
  static ListedIndicators of(
      String text, Location location, @Nullable Integer year, Vocabulary vocabulary) {
    List<Indicator> indicators = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher group = GROUP.matcher(text);
    while (group.find()) {
      group.appendReplacement(rest, "");
      String level1 = Texts.strip(group.group(1));
      String level2 = Texts.strip(group.group(2));
      Matcher entry = ENTRY.matcher(group.group(3));
      while (entry.find()) {
        entry.appendReplacement(rest, "");
        indicators.add(indicator(level1, level2, entry, location, year, vocabulary));
      }
      entry.appendTail(rest);
    }
    group.appendTail(rest);
    return new ListedIndicators(indicators, rest.toString());
  }

  private static Indicator indicator(
      String level1,
      String level2,
      Matcher entry,
      Location location,
      @Nullable Integer year,
      Vocabulary vocabulary) {
    return new Indicator(
        vocabulary.categories().meaning(level1).orElse(Category.OTHER),
        vocabulary.subcategories().meaning(level2).orElse(Subcategory.OTHER),
        level1,
        level2,
        IndicatorName.of(entry.group(1)),
        Horizon.YEAR,
        null,
        TargetText.parse(entry.group(2), "", "", year),
        null,
        null,
        null,
        null,
        null,
        null,
        location);
  }
}
