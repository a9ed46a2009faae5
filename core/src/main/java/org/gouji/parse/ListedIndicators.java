package org.gouji.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.model.Indicator;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Vocabulary;

/**
 * The indicators that one cell lists, and its words that are none of them.
 *
 * @param rest blank where the cell holds nothing but indicators
 */
record ListedIndicators(List<Indicator> indicators, String rest) {

  private static final Pattern AROUND =
      Pattern.compile("^[\\s　;；,，。、.…]+|[\\s　;；,，、]+$|(?<=[;；\\n])[\\s　;；]+");
  private static final Pattern SIGN = Pattern.compile("[≥≤≧≦＞＜><=＝±]|不[低少]于|不[超高]过?于?");

  /** A target begins at its sign, or at the date that ends the text, or at its last number. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月(?:\\d{1,2}日)?)[底末初中上下旬]*(?:之前|以前|前)?$");

  /** 【总体目标】 and what follows it. */
  private static final Pattern LABELLED = Pattern.compile("【([^】]{1,20})】[:：]?([^【]+)");

  private static final Set<Field> OBJECTIVES =
      EnumSet.of(Field.OBJECTIVE_YEAR, Field.OBJECTIVE_TERM, Field.OBJECTIVE_OVERALL);

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*[^\\d、，,。]{0,6}$");

  ListedIndicators {
    indicators = List.copyOf(indicators);
    rest = Texts.strip(AROUND.matcher(rest).replaceAll(""));
  }

  /**
   * Where the target begins in a text that holds a name and its target; the end where none does.
   */
  static int target(String text) {
    for (Pattern begins : List.of(SIGN, DATE, NUMBER)) {
      var found = begins.matcher(text);
      if (found.find() && found.start() > 0) {
        boolean sentence = text.substring(0, found.start()).matches("(?s).*[，,].*");
        return sentence ? text.length() : found.start();
      }
    }
    return text.length();
  }

  /** Adds the indicators to a draft, and what else the cell says as an objective or a remark. */
  void addTo(Draft draft, String label, Location location, Vocabulary vocabulary) {
    draft.indicators.addAll(indicators);
    Fields fields = new Fields(draft);
    StringBuilder words = new StringBuilder();
    Matcher part = LABELLED.matcher(rest);
    while (part.find()) {
      Optional<Field> field =
          vocabulary.fields().meaning(part.group(1)).filter(OBJECTIVES::contains);
      if (field.isPresent()) {
        part.appendReplacement(words, "");
        fields.set(field.get(), part.group(1), part.group(2), location);
      }
    }
    part.appendTail(words);
    fields.remark(label, words.toString(), location);
  }
}
