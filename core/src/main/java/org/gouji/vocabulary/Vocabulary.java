package org.gouji.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.model.Category;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Subcategory;

/**
 * Chinese labels and the terms they stand for. The standard vocabulary is the data file {@code
 * labels.txt} beside this class; a user's own lines are added with {@link #with}. Immutable.
 */
public final class Vocabulary {

  private static final String STANDARD = "labels.txt";

  /** A label that ends with a figure holds its own answer. */
  private static final Pattern FIGURE = Pattern.compile("[^\\d.]\\d+(?:\\.\\d+)?$");

  private final VocabularyLines lines;
  private final Map<TitleTerm, Labels<TitleTerm>> titles = new EnumMap<>(TitleTerm.class);
  private final Labels<Field> fields;
  private final Labels<FundTerm> funds;
  private final Labels<FundTerm> sources;
  private final Labels<FundTerm> prose;
  private final Labels<TextTerm> texts;
  private final Labels<FundColumn> fundColumns;
  private final Labels<Column> columns;
  private final Labels<Category> categories;
  private final Labels<Subcategory> subcategories;
  private final Map<String, Horizon> times;

  private Vocabulary(VocabularyLines lines) {
    this.lines = lines;
    Terms.TITLES.forEach(
        (word, term) -> titles.put(term, lines.labels("title", Map.of(word, term))));
    fields = lines.labels("field", Terms.FIELDS);
    funds = lines.labels("fund", Terms.FUNDS);
    sources = lines.labels("source", Terms.FUNDS);
    prose = lines.labels("prose", Terms.FUNDS);
    texts = lines.labels("text", Terms.TEXTS);
    fundColumns = lines.labels("measure", Terms.FUND_COLUMNS);
    columns = lines.labels("column", Terms.COLUMNS);
    categories = lines.labels("category", Terms.CATEGORIES);
    subcategories = lines.labels("subcategory", Terms.SUBCATEGORIES);
    times = lines.labels("time", Terms.TIMES).entries();
  }

  /** The vocabulary that the library carries. */
  public static Vocabulary standard() {
    return new Vocabulary(VocabularyLines.parse(standardText()));
  }

  /** The file that the library carries. */
  static String standardText() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(STANDARD)) {
      return new String(
          Objects.requireNonNull(in, STANDARD).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This vocabulary and the lines of a UTF-8 file, which win over it: a label of theirs over the
   * same label here, a label with * over those with * here. A label without * always wins over one
   * with it.
   *
   * @throws VocabularyException if a line is no {@code group.term = label | label}, or names a term
   *     that there is not
   * @throws java.nio.charset.CharacterCodingException if the file is not UTF-8
   */
  public Vocabulary with(Path file) throws IOException {
    return with(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** As {@link #with(Path)}, from a reader, which is left open. */
  public Vocabulary with(Reader reader) throws IOException {
    StringWriter own = new StringWriter();
    reader.transferTo(own);
    return with(own.toString());
  }

  private Vocabulary with(String own) {
    return new Vocabulary(VocabularyLines.parse(own).before(lines));
  }

  /** Whether a title says this. */
  public boolean titleSays(TitleTerm term, String title) {
    return titles.get(term).meaning(title).isPresent();
  }

  /** Labels beside a value. */
  public Labels<Field> fields() {
    return fields;
  }

  /** Labels of the funds block. */
  public Labels<FundTerm> funds() {
    return funds;
  }

  /**
   * The fund that a label asks for; a word for the time in front of it may be left out: 当年其他资金 is
   * 其他资金. A label that begins with another time (上年预算金额, 去年财政拨款) asks for none of this form's,
   * unless it has a line without *, or is about what was carried forward.
   */
  public Optional<FundTerm> fund(Label label) {
    return funds
        .exactMeaning(label)
        .or(() -> withoutTime(label, funds::exactMeaning))
        .or(() -> byWildcard(label))
        .or(() -> withoutTime(label, funds::meaning));
  }

  private Optional<FundTerm> byWildcard(Label label) {
    boolean amount =
        !FIGURE.matcher(label.key()).find() && !isWord(TextTerm.NO_AMOUNT, label.key()::endsWith);
    return amount
        ? funds.meaning(label).filter(term -> isOfThisTime(label, term))
        : Optional.empty();
  }

  private boolean isOfThisTime(Label label, FundTerm term) {
    return term.item() == FundItem.CARRIED_FORWARD
        || !isWord(TextTerm.ANOTHER_TIME, label.key()::startsWith);
  }

  private boolean isWord(TextTerm term, Predicate<String> wanted) {
    return texts.entries().entrySet().stream()
        .anyMatch(word -> word.getValue() == term && wanted.test(word.getKey()));
  }

  private Optional<FundTerm> withoutTime(Label label, Function<Label, Optional<FundTerm>> meaning) {
    return times.entrySet().stream()
        .filter(time -> label.key().startsWith(time.getKey()))
        .flatMap(
            time ->
                meaning.apply(Label.of(label.key().substring(time.getKey().length()))).stream()
                    .map(term -> new FundTerm(term.item(), time.getValue())))
        .findFirst();
  }

  /** Whether a text names this time: 中期目标 the term, 当年预算 the year. */
  public boolean names(Horizon horizon, String text) {
    return times.entrySet().stream()
        .anyMatch(time -> time.getValue() == horizon && text.contains(time.getKey()));
  }

  /** Sources of funds called by their level alone: 中央, 本级; other labels ask for such words too. */
  public Labels<FundTerm> sources() {
    return sources;
  }

  /** What a fund is called where a text gives its amount in words. */
  public Labels<FundTerm> prose() {
    return prose;
  }

  /** Words around such an amount. */
  public Labels<TextTerm> texts() {
    return texts;
  }

  /** Heads of the columns of a self-evaluation's funds block. */
  public Labels<FundColumn> fundColumns() {
    return fundColumns;
  }

  /** Heads of the columns of an indicator table. */
  public Labels<Column> columns() {
    return columns;
  }

  /** Level 1. */
  public Labels<Category> categories() {
    return categories;
  }

  /** Level 2. */
  public Labels<Subcategory> subcategories() {
    return subcategories;
  }
}
