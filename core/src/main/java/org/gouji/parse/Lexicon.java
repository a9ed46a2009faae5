package org.gouji.parse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Horizon;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundColumn;
import org.gouji.vocabulary.FundTerm;
import org.gouji.vocabulary.Label;
import org.gouji.vocabulary.Vocabulary;

/** What a cell says as a label. */
final class Lexicon {

  /** What （专项） in 单位（专项）名称 leaves to the end of the label. */
  private static final String NAME = "名称";

  private static final Set<Field> OF_PROJECT = EnumSet.of(Field.PROJECT, Field.PROJECT_CODE);
  private static final Set<Field> NUMBERS = EnumSet.of(Field.OBJECTIVE_YEAR, Field.OBJECTIVE_TERM);
  private static final Pattern NUMBERED = Pattern.compile("\\d$");
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}年度?(?=\\p{IsHan}{2})");

  private final Vocabulary vocabulary;

  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The field that a label asks for; 2024年度绩效目标 asks for the year's objective. */
  Optional<Field> field(Slot slot) {
    Optional<Field> whole = vocabulary.fields().meaning(slot.label());
    return whole
        .or(() -> vocabulary.fields().meaning(YEAR.matcher(slot.label().key()).replaceFirst("年度")))
        .or(() -> objective(slot.label().key()));
  }

  /** 年度目标1, the first of several. */
  private Optional<Field> objective(String key) {
    return NUMBERED.matcher(key).find()
        ? vocabulary
            .fields()
            .meaning(NUMBERED.matcher(key).replaceFirst(""))
            .filter(NUMBERS::contains)
        : Optional.empty();
  }

  /**
   * What a column asks of a project: 单位（项目）名称 heads units and their projects, the word in brackets
   * is the project's.
   */
  Optional<Field> fieldOfProject(Slot slot) {
    String words = slot.label().brackets();
    Optional<Field> inBrackets =
        vocabulary
            .fields()
            .meaning(words)
            .or(
                () ->
                    words.isEmpty() ? Optional.empty() : vocabulary.fields().meaning(words + NAME))
            .filter(OF_PROJECT::contains);
    return inBrackets.isPresent() ? inBrackets : field(slot);
  }

  /** Whether a column of projects holds their units too: 单位（项目）名称, 单位名称、项目名称. */
  boolean namesUnits(Slot slot) {
    return Stream.of(slot.label().key().split("[、/和及]"))
        .flatMap(part -> vocabulary.fields().meaning(part).stream())
        .anyMatch(Field.IMPLEMENTING_UNIT::equals);
  }

  /**
   * The fund that a label asks for; 资金来源：一般公共预算 asks for what follows the colon, 中央（万元） for a
   * source.
   */
  Optional<FundTerm> fund(Slot slot) {
    Optional<FundTerm> whole =
        vocabulary
            .fund(slot.label())
            .or(() -> UnitText.ofLabel(slot.label()).flatMap(unit -> source(slot)));
    int colon = slot.label().key().indexOf(':');
    return whole.isPresent() || colon < 0
        ? whole
        : vocabulary.fund(Label.of(slot.label().key().substring(colon + 1)));
  }

  /** The source that a cell under a heading of money names by its level alone. */
  Optional<FundTerm> source(Slot slot) {
    return vocabulary.sources().meaning(slot.label());
  }

  /** Whether a text names the whole term: 中期目标. */
  boolean isTerm(String text) {
    return vocabulary.names(Horizon.TERM, text);
  }

  /** Whether a text names the one year: 当年预算. */
  boolean isYear(String text) {
    return vocabulary.names(Horizon.YEAR, text);
  }

  Optional<Column> column(Slot slot) {
    return vocabulary.columns().meaning(slot.label());
  }

  Optional<FundColumn> fundColumn(Slot slot) {
    return vocabulary.fundColumns().meaning(slot.label());
  }

  boolean is(Slot slot, Field field) {
    return field(slot).filter(field::equals).isPresent();
  }

  /** Whether a cell is worded like a label of a form, whatever it asks for. */
  boolean isLabel(Slot slot) {
    return !slot.isBlank()
        && (field(slot).isPresent()
            || fund(slot).isPresent()
            || isColumn(slot)
            || fundColumn(slot).isPresent());
  }

  /** Whether a cell is no label but for wildcards of money. */
  boolean isOnlyLikeFund(Slot slot) {
    return fund(slot).isPresent()
        && vocabulary.funds().exactMeaning(slot.label()).isEmpty()
        && field(slot).isEmpty()
        && fundColumn(slot).isEmpty()
        && !isColumn(slot);
  }

  /** Whether a cell is the label of a column wherever it stands; 优 answers labels too. */
  boolean isColumn(Slot slot) {
    return vocabulary
        .columns()
        .exactMeaning(slot.label())
        .filter(column -> column != Column.GRADE)
        .isPresent();
  }

  /** 项目 | 决算数 heads a table of money and names no project. */
  boolean isMoneyHead(Iterable<Slot> row) {
    for (Slot slot : row) {
      if (fundColumn(slot).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The columns of an indicator table that a row is worded like. */
  Set<Column> columns(Iterable<Slot> row) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    Slot last = null;
    for (Slot slot : row) {
      column(slot).ifPresent(columns::add);
      if (last != null && isNameBeside(last, slot)) {
        columns.add(Column.NAME);
      }
      last = slot;
    }
    return columns;
  }

  /** 绩效指标分类 | 绩效指标: a heading to the right of a level heads the indicators. */
  boolean isNameBeside(Slot level, Slot slot) {
    return column(level).filter(Column.CATEGORY::equals).isPresent() && is(slot, Field.SECTION);
  }

  /** Whether a row is the head of an indicator table. */
  boolean isIndicatorHead(Iterable<Slot> row) {
    return isIndicatorHead(columns(row));
  }

  /** Whether columns such as these make an indicator table. */
  static boolean isIndicatorHead(Set<Column> columns) {
    boolean levels = columns.contains(Column.CATEGORY) || columns.contains(Column.SUBCATEGORY);
    boolean named = columns.contains(Column.NAME);
    boolean valued = columns.contains(Column.TARGET);
    return (named && (valued || levels)) || (levels && valued);
  }
}
