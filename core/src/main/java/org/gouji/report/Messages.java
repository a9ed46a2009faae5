package org.gouji.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.finding.Finding;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.LikelyCause;
import org.jspecify.annotations.Nullable;

/**
 * The sentences for people, made last, from codes and facts. Chinese unless English is asked for,
 * whatever the machine's own language. Immutable and thread-safe.
 *
 * <p>The sentences stand in {@code messages.properties} (Chinese) and {@code
 * messages_en.properties} beside this class.
 */
public final class Messages {

  private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

  private final Locale locale;
  private final ResourceBundle sentences;

  private Messages(Locale locale, Locale bundle) {
    this.locale = locale;
    this.sentences = ResourceBundle.getBundle(BUNDLE, bundle);
  }

  /** English where the locale's language is English, else Chinese. */
  public static Messages of(Locale locale) {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return english
        ? new Messages(Locale.ENGLISH, Locale.ENGLISH)
        : new Messages(Locale.SIMPLIFIED_CHINESE, Locale.ROOT);
  }

  /** The language of the sentences. */
  public Locale locale() {
    return locale;
  }

  /** What is odd about a document, and what to do about it. */
  public String sentence(Finding finding) {
    return text("FindingCode." + finding.code(), finding.facts());
  }

  /** The same on one line: how grave it is, the sentence, and where. */
  String told(Finding finding) {
    StringBuilder told = new StringBuilder(name(finding.severity()) + " " + sentence(finding));
    finding.locations().forEach(place -> told.append(' ').append(place(place)));
    return told.toString();
  }

  /** Why a document could not be opened, and what to do about it. */
  public String sentence(UnreadableDocumentException.Reason reason) {
    return name(reason);
  }

  /** What a check found, with its figures. */
  public String sentence(Check check) {
    String sentence =
        text(
            CheckFacts.key(check.rule(), check.verdict(), sentences::containsKey),
            CheckFacts.of(check, this));
    String remark = "Verdict." + check.verdict() + ".remark";
    return capitalised(sentences.containsKey(remark) ? sentence + text(remark) : sentence);
  }

  /** What checks of one kind found, with the facts that they share. */
  String heading(Kind kind, Map<String, String> shared) {
    String own = CheckFacts.key(kind.rule(), kind.verdict(), sentences::containsKey) + ".many";
    return capitalised(text(sentences.containsKey(own) ? own : "report.many", named(kind, shared)));
  }

  /** The rest of one of them, with the facts that are its own. */
  String entry(Kind kind, Map<String, String> facts) {
    String own = CheckFacts.key(kind.rule(), kind.verdict(), sentences::containsKey) + ".each";
    return text(sentences.containsKey(own) ? own : "report.each", facts)
        .replaceFirst("^[，：,: ]+", "");
  }

  private Map<String, String> named(Kind kind, Map<String, String> shared) {
    Map<String, String> facts = new HashMap<>(shared);
    facts.put("verdict", name(kind.verdict()));
    return facts;
  }

  /** Why a difference is likely to be there: which cell, and what it would have to say. */
  public String explanation(LikelyCause cause) {
    return capitalised(text("Cause." + cause.cause() + ".because", cause.facts()));
  }

  /** What a code or a term is called: {@code FundItem.PROJECT_EXPENDITURE} is 项目支出. */
  public String name(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** An amount with its unit, exact: {@code 148.736 万元}. */
  public String money(BigDecimal yuan) {
    return Money.of(sentences).format(yuan);
  }

  /** Where something stands, as one would say it: 表2第3行第4列. */
  public String place(Location location) {
    if (location instanceof Location.InTable cell) {
      return text("place.table", CheckFacts.of(cell));
    }
    if (location instanceof Location.InParagraph paragraph) {
      return text("place.paragraph", Map.of("paragraph", "" + paragraph.paragraph()));
    }
    return location.toString();
  }

  /** A text of the bundle that has no gaps. */
  String text(String key) {
    return text(key, Map.of());
  }

  /** The texts without gaps whose keys begin so, each by the rest of its key. */
  Map<String, String> texts(String prefix) {
    return sentences.keySet().stream()
        .filter(key -> key.startsWith(prefix) && !sentences.getString(key).contains("{"))
        .collect(Collectors.toMap(key -> key.substring(prefix.length()), this::text));
  }

  /** A text of the bundle, its gaps filled with facts. */
  String text(String key, Map<String, String> facts) {
    return Sentence.fill(sentences.getString(key), fact -> said(facts.get(fact)), this::formatted);
  }

  /** A fact that is blank is none; the line breaks of a narrow cell are no part of it. */
  private static @Nullable String said(@Nullable String fact) {
    return fact == null || fact.isBlank()
        ? null
        : fact.strip().replaceAll("(?<=\\p{IsHan})\\R(?=\\p{IsHan})", "").replaceAll("\\R", " ");
  }

  /** Only a sentence whose first part is left out begins with a small letter. */
  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  /**
   * A fact as money, or as the names of constants of an enum, told by words with blanks between.
   */
  private String formatted(String format, String fact) {
    if (format.equals("money")) {
      return Money.of(sentences).format(fact);
    }
    if (format.equals("number")) {
      return Money.isNumber(fact)
          ? new BigDecimal(fact).stripTrailingZeros().toPlainString()
          : fact;
    }
    List<String> keys =
        Stream.of(fact.split(" ")).map(word -> format + "." + constant(word)).toList();
    return keys.stream().allMatch(sentences::containsKey)
        ? keys.stream().map(sentences::getString).collect(Collectors.joining(text("report.comma")))
        : fact;
  }

  /** {@code projectExpenditure} and {@code self-evaluation} as their constants are written. */
  private static String constant(String word) {
    return word.replace('-', '_').replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
