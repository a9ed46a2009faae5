package org.gouji.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.Category;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Subcategory;
import org.jspecify.annotations.Nullable;

/**
 * Chinese labels and the terms they stand for. The standard vocabulary is the data file {@code
 * labels.txt} beside this class; a user's own lines are added with {@link #with}. Immutable.
 */
public final class Vocabulary {

  private static final String STANDARD = "labels.txt";

  private final String lines;
  private final Map<TitleTerm, Labels<TitleTerm>> titles = new EnumMap<>(TitleTerm.class);
  private final Labels<Field> fields;
  private final Labels<FundTerm> funds;
  private final Labels<FundColumn> fundColumns;
  private final Labels<Column> columns;
  private final Labels<Category> categories;
  private final Labels<Subcategory> subcategories;

  private Vocabulary(String lines) {
    this.lines = lines;
    VocabularyLines parsed = VocabularyLines.parse(lines);
    for (TitleTerm term : TitleTerm.values()) {
      titles.put(term, parsed.group("title", name -> only(term, constant(TitleTerm.class, name))));
    }
    fields = parsed.group("field", name -> constant(Field.class, name));
    funds = parsed.group("fund", Vocabulary::fund);
    fundColumns = parsed.group("measure", name -> constant(FundColumn.class, name));
    columns = parsed.group("column", name -> constant(Column.class, name));
    categories = parsed.group("category", name -> constant(Category.class, name));
    subcategories = parsed.group("subcategory", name -> constant(Subcategory.class, name));
  }

  /** The vocabulary that the library carries. */
  public static Vocabulary standard() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(STANDARD)) {
      return new Vocabulary(
          new String(Objects.requireNonNull(in, STANDARD).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * This vocabulary and the lines of a file, which win over it.
   *
   * @throws IllegalArgumentException if a line is no {@code group.term = label | label}; the
   *     message names the line
   */
  public Vocabulary with(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return with(reader);
    }
  }

  /** As {@link #with(Path)}, from a reader, which is left open. */
  public Vocabulary with(Reader reader) throws IOException {
    String own = new BufferedReader(reader).lines().reduce("", (all, line) -> all + line + "\n");
    VocabularyLines.parse(own);
    return new Vocabulary(lines + "\n" + own);
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

  private static @Nullable TitleTerm only(TitleTerm wanted, TitleTerm found) {
    return wanted == found ? found : null;
  }

  private static FundTerm fund(String name) {
    boolean term = name.endsWith(".term");
    String item = term ? name.substring(0, name.length() - ".term".length()) : name;
    return new FundTerm(constant(FundItem.class, item), term ? Horizon.TERM : Horizon.YEAR);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
