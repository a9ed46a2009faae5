package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.FundItem;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Several amounts in one cell, as lines or in a sentence: {@code 资金总额：500万元；其中：财政拨款 300万元（其中： 上级资金
 * 100万元）；其他 /}. What stands in brackets is a part of what stands before them.
 */
final class FundLines {

  private static final Pattern TOKEN =
      Pattern.compile("[(（]|[)）]|[^\\n;；,，。()（）]*(?:,\\d{3}[^\\n;；,，。()（）]*)*");
  private static final Pattern LEAD =
      Pattern.compile("^[\\s　]*(?:[一二三四五六七八九十]+、|\\d{1,2}[.、])?[\\s　]*(?:其中[\\s　]*[:：]?)?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^[\\s　]*(?<label>[^\\d:：]*?[\\p{IsHan}])[\\s　]*[:：]?[\\s　]*(?<amount>[-+]?[\\d.,]*\\d[\\s　]*(?:亿元|万元|元|万|亿)?|[/—-]|无|)[\\s　]*$");

  /** One amount of such a cell. */
  record Line(FundTerm term, String label, String amount, @Nullable FundItem within) {}

  private FundLines() {}

  /** The amounts of a cell; none where fewer than two stand in it. */
  static List<Line> of(String text, Vocabulary vocabulary) {
    List<Line> lines = new ArrayList<>();
    List<FundItem> parents = new ArrayList<>();
    FundItem last = null;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String part = token.group();
      if (part.equals("(") || part.equals("（")) {
        parents.add(last == null ? FundItem.TOTAL : last);
      } else if (part.equals(")") || part.equals("）")) {
        last = parents.isEmpty() ? last : parents.remove(parents.size() - 1);
      } else {
        Optional<Line> line =
            line(part, parents.isEmpty() ? null : parents.get(parents.size() - 1), vocabulary);
        line.ifPresent(lines::add);
        last = line.map(found -> found.term().item()).orElse(last);
      }
    }
    return lines.size() > 1 && lines.stream().anyMatch(line -> line.amount.matches(".*\\d.*"))
        ? lines
        : List.of();
  }

  /** A cell that holds one label and one figure. */
  static Optional<Line> pair(String text, Vocabulary vocabulary) {
    return text.length() > 40
        ? Optional.empty()
        : line(text, null, vocabulary).filter(found -> found.amount.matches(".*\\d.*"));
  }

  private static Optional<Line> line(
      String part, @Nullable FundItem within, Vocabulary vocabulary) {
    Matcher entry = ENTRY.matcher(LEAD.matcher(part).replaceFirst(""));
    if (!entry.matches()
        || (entry.group("amount").isEmpty() && !part.matches("(?s).*[:：][\\s　]*"))) {
      return Optional.empty();
    }
    Label label = Label.of(entry.group("label"));
    return vocabulary
        .fund(label)
        .map(term -> new Line(part(term, within), label.printed(), entry.group("amount"), within));
  }

  /** 本级财政 beside 上级财政 in the brackets of 财政拨款 is its own part. */
  private static FundTerm part(FundTerm term, @Nullable FundItem within) {
    boolean again = term.item() == FundItem.FISCAL_APPROPRIATION && term.item() == within;
    return again ? new FundTerm(FundItem.OWN_LEVEL_BUDGET, term.horizon()) : term;
  }
}
