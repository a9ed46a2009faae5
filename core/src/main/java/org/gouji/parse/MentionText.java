package org.gouji.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.model.Amount;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.TextTerm;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that a text gives in words: 2024年部门预算总额530.6万元，其中基本支出276万元.
 *
 * <p>Every character of a clause must be accounted for by the vocabulary, or the clause is left
 * alone: an amount of last year, of a part, for each or about (约) is none that a table repeats.
 */
final class MentionText {

  private static final Pattern SENTENCES = Pattern.compile("[。!?\\n]");
  private static final Pattern CLAUSES = Pattern.compile("[;、]|,(?!\\d{3}(?!\\d))|(?<=元)[和及与]");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|[-~—至])");
  private static final String NUMBERING = "(?:\\([一二三四五六七八九十\\d]{1,2}\\)|\\d{1,2}\\.)?";
  private static final String AMOUNT =
      "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(亿元|万元|元)";
  private static final Pattern IN_NAME = Pattern.compile(".*[(\\[]" + AMOUNT + "[)\\]]");
  private static final Set<FundItem> PARTS =
      EnumSet.of(FundItem.BASIC_EXPENDITURE, FundItem.PROJECT_EXPENDITURE);

  private final Map<String, FundTerm> labels;
  private final Map<TextTerm, Set<String>> words = new EnumMap<>(TextTerm.class);
  private final Pattern clause;

  MentionText(Vocabulary vocabulary) {
    this.labels = vocabulary.prose().entries();
    for (TextTerm term : TextTerm.values()) {
      words.put(term, words(term, vocabulary.texts().entries()));
    }
    String year = "(?:19|20)\\d{2}年";
    String behind = anyOf(words(TextTerm.BEHIND)) + "|:";
    String before = anyOf(words(TextTerm.BEFORE)) + "|" + behind + "|" + year;
    this.clause =
        Pattern.compile(
            "%s(?:(?:%s):?)?(?:%s){0,6}?(%s)(?:%s){0,4}%s"
                .formatted(
                    NUMBERING,
                    anyOf(words(TextTerm.AMONG)),
                    before,
                    anyOf(labels.keySet()),
                    behind,
                    AMOUNT));
  }

  private static Set<String> words(TextTerm term, Map<String, TextTerm> terms) {
    return terms.entrySet().stream()
        .filter(word -> word.getValue() == term)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> words(TextTerm term) {
    return Objects.requireNonNull(words.get(term));
  }

  private static String anyOf(Set<String> texts) {
    return texts.isEmpty()
        ? "(?!)"
        : texts.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(text -> text))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
  }

  /** Whose text it is: what it speaks of where it does not say. */
  record Context(@Nullable Integer year, Horizon horizon, Location location) {}

  /** What a form's own text mentions; it speaks of the form's year unless it says another. */
  List<Fund> inForm(String text, Context context) {
    return in(text, context, Speech.ofTheYear());
  }

  /** What a paragraph beside the form mentions, in sentences that name the form's year. */
  List<Fund> beside(String text, Context context) {
    return context.year() == null ? List.of() : in(text, context, Speech.ofNoYear());
  }

  /** The amount in brackets that a project's name ends with: 古建筑修缮（200万元）. */
  Optional<Fund> inName(String name, Location location) {
    Matcher amount = IN_NAME.matcher(Label.squeeze(name));
    FundTerm total = new FundTerm(FundItem.TOTAL, Horizon.YEAR);
    return amount.matches()
        ? Optional.of(
            mention(total, "", amount.group(1), amount.group(2), Horizon.YEAR, name, location))
        : Optional.empty();
  }

  private List<Fund> in(String text, Context context, Speech atFirst) {
    List<Fund> mentions = new ArrayList<>();
    for (String sentence : SENTENCES.split(Label.squeeze(text.replace('\n', '。')))) {
      Speech speech = atFirst;
      List<String> clauses = List.of(CLAUSES.split(sentence));
      for (int i = 0; i < clauses.size(); i++) {
        String next = i + 1 < clauses.size() ? clauses.get(i + 1) : "";
        speech = speech.after(clauses.get(i), this, context.year());
        Optional<Fund> found = found(clauses.get(i), next, speech, context);
        found.ifPresent(mentions::add);
        speech = found.map(speech::with).orElse(speech);
      }
    }
    return mentions;
  }

  private Optional<Fund> found(String text, String next, Speech speech, Context context) {
    Matcher matcher = clause.matcher(text);
    if (!speech.isOfTheYear || !matcher.matches()) {
      return Optional.empty();
    }
    FundTerm term = Objects.requireNonNull(labels.get(matcher.group(1)));
    Horizon horizon = term.horizon() == Horizon.TERM ? Horizon.TERM : context.horizon();
    boolean part = PARTS.contains(term.item());
    boolean whole =
        speech.isAmong ? part && speech.hasTotal : !part || !begins(next, TextTerm.PURPOSE);
    return whole
        ? Optional.of(
            mention(
                term,
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                horizon,
                text,
                context.location()))
        : Optional.empty();
  }

  private static Fund mention(
      FundTerm term,
      String label,
      String number,
      String unit,
      Horizon horizon,
      String text,
      Location location) {
    CurrencyUnit currency = Objects.requireNonNull(AmountText.unitOf(unit));
    Amount amount = Amount.of(new BigDecimal(number.replace(",", "")), currency);
    return new Fund(
        term.item(),
        horizon,
        Measure.BUDGET,
        Fund.State.STATED,
        label,
        text,
        currency,
        amount,
        null,
        null,
        location);
  }

  private boolean begins(String text, TextTerm term) {
    return words(term).stream().anyMatch(text::startsWith);
  }

  private boolean says(String text, TextTerm term) {
    return words(term).stream().anyMatch(text::contains);
  }

  /** How far a sentence has come: of which time it speaks, and whether of parts. */
  private record Speech(boolean isOfTheYear, boolean isAmong, boolean hasTotal) {
    static Speech ofTheYear() {
      return new Speech(true, false, false);
    }

    static Speech ofNoYear() {
      return new Speech(false, false, false);
    }

    /** Another time holds for the rest of the sentence, until the year is named again. */
    Speech after(String clause, MentionText texts, @Nullable Integer year) {
      boolean among = isAmong || texts.begins(clause, TextTerm.AMONG);
      Matcher years = YEAR.matcher(clause);
      boolean named = false;
      boolean other = texts.says(clause, TextTerm.ANOTHER_TIME);
      while (years.find()) {
        boolean same = year != null && Integer.parseInt(years.group(1)) == year;
        named |= same;
        other |= !same;
      }
      return new Speech(!other && (named || isOfTheYear), among, hasTotal);
    }

    Speech with(Fund mention) {
      return new Speech(isOfTheYear, isAmong, hasTotal || mention.item() == FundItem.TOTAL);
    }
  }
}
