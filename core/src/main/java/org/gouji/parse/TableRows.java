package org.gouji.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.document.Cell;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** What the rows of one table say about where forms begin in it. */
final class TableRows {

  private static final Set<Field> NAMES = EnumSet.of(Field.PROJECT, Field.DEPARTMENT);
  private static final int NEAR = 8;

  private final Table table;
  private final Lexicon lexicon;
  private final BitSet heads = new BitSet();
  private int looked;

  TableRows(Table table, Lexicon lexicon) {
    this.table = table;
    this.lexicon = lexicon;
  }

  /**
   * A row that names another table, where nothing but lines stands between a form's title and it.
   */
  boolean isOtherTitle(int from, int row) {
    List<Cell> filled = table.filled(row);
    return filled.size() == 1
        && row > from
        && endsTitle(filled.get(0).text(), table.filled(from))
        && !Title.isTitle(filled.get(0).text(), lexicon.vocabulary())
        && !onlyLines(from, row).isEmpty();
  }

  /** Another title; or 附件1 below an entry of a list of papers that is worded like a title. */
  private static boolean endsTitle(String line, List<Cell> title) {
    return Title.isOther(line)
        || (Title.isAttachment(line) && title.size() == 1 && Label.isNumbered(title.get(0).text()));
  }

  /** The lines above a title in a sheet, where nothing but lines stands there: another title. */
  List<Paragraph> onlyLines(int from, int to) {
    List<Paragraph> lines = new ArrayList<>();
    for (int row = from; row < to; row++) {
      List<Cell> filled = table.filled(row);
      if (filled.size() > 1) {
        return List.of();
      }
      filled.forEach(cell -> lines.add(new Paragraph(cell.text(), table.location(cell))));
    }
    return lines;
  }

  /**
   * Where a form without a title begins below another one: at a project's name after an indicator
   * table, or at the head lines above it. -1 where none begins.
   */
  int begins(int from, int row) {
    List<Cell> filled = table.filled(row);
    boolean named = namesProject(filled) && !isHead(filled);
    if (!named || !hasHead(from, row)) {
      return -1;
    }
    int start = row;
    while (start > from + 1 && isHeadLine(table.filled(start - 1))) {
      start--;
    }
    return start;
  }

  /** A project's label at the head of a row, or behind the name of who has the project. */
  private boolean namesProject(List<Cell> filled) {
    return !filled.isEmpty()
        && (isProjectLabel(filled.get(0))
            || (filled.stream().anyMatch(this::isProjectLabel)
                && lexicon
                    .vocabulary()
                    .fields()
                    .meaning(filled.get(0).text())
                    .filter(Shape.NAMES::contains)
                    .isPresent()));
  }

  /** A title inside a form that has not come to its indicators yet is a heading of that form. */
  private boolean opensForm(int from, int row) {
    return !isNamed(from, row)
        || hasHead(from, row)
        || isNamed(row, Math.min(table.rows(), row + NEAR));
  }

  private boolean isNamed(int from, int to) {
    for (int row = from; row < to; row++) {
      List<Cell> cells = table.filled(row);
      if (!isMoneyHead(cells) && cells.stream().anyMatch(this::isName)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(Cell cell) {
    return lexicon.vocabulary().fields().meaning(cell.text()).filter(NAMES::contains).isPresent();
  }

  /** 项目 | 决算数 heads a table of money and names no project. */
  private boolean isMoneyHead(List<Cell> cells) {
    return cells.stream()
        .anyMatch(cell -> lexicon.vocabulary().fundColumns().meaning(cell.text()).isPresent());
  }

  private boolean isProjectLabel(Cell cell) {
    return lexicon
        .vocabulary()
        .fields()
        .meaning(cell.text())
        .filter(Field.PROJECT::equals)
        .isPresent();
  }

  private boolean isHead(List<Cell> cells) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (Cell cell : cells) {
      lexicon.vocabulary().columns().meaning(cell.text()).ifPresent(columns::add);
    }
    return Lexicon.isIndicatorHead(columns);
  }

  /** Each row is looked at once, however many forms begin in the table. */
  private boolean hasHead(int from, int to) {
    for (; looked < to; looked++) {
      heads.set(looked, isHead(table.filled(looked)));
    }
    int head = heads.nextSetBit(from);
    return head >= 0 && head < to;
  }

  private boolean isHeadLine(List<Cell> cells) {
    return !cells.isEmpty() && cells.size() <= 2 && cells.stream().allMatch(this::isHeadLine);
  }

  private boolean isHeadLine(Cell cell) {
    String text = cell.text();
    return UnitText.ofLine(text).isPresent()
        || Title.yearAlone(text) != null
        || InlineFields.of(text, lexicon).stream()
            .anyMatch(pair -> pair.field().filter(NAMES::contains).isPresent())
        || PartyText.hasCode(text);
  }

  /**
   * The form's title that a row is, null where it is none: a number under a title, and a title in a
   * form that has begun, are headings of that form.
   */
  @Nullable String title(int from, int row, boolean titled, boolean begun) {
    List<Cell> filled = table.filled(row);
    boolean alone =
        filled.size() == 1 || (filled.size() == 2 && Title.isAttachment(filled.get(0).text()));
    Cell last = alone ? filled.get(filled.size() - 1) : null;
    if (last == null || !Title.isTitle(last.text(), lexicon.vocabulary())) {
      return null;
    }
    boolean inner = (begun || isNamed(from, row)) && Title.isInner(last.text());
    boolean underTitle = titled && Label.isNumbered(last.text()) && !hasHead(from, row);
    return inner || underTitle || !opensForm(from, row) || isNextPage(from, row)
        ? null
        : last.text();
  }

  /** The form's own title printed again, over rows that name nothing. */
  private boolean isNextPage(int from, int row) {
    if (row == from || !isSameTitle(from, row)) {
      return false;
    }
    int near =
        IntStream.range(row + 1, Math.min(table.rows(), row + NEAR))
            .filter(below -> isSameTitle(from, below))
            .findFirst()
            .orElse(Math.min(table.rows(), row + NEAR));
    return !isNamed(row, near)
        && IntStream.range(row, near).mapToObj(table::filled).noneMatch(this::namesInline);
  }

  private boolean isSameTitle(int from, int row) {
    List<Cell> first = table.filled(from);
    List<Cell> other = table.filled(row);
    return first.size() == 1
        && other.size() == 1
        && first.get(0).text().equals(other.get(0).text());
  }

  private boolean namesInline(List<Cell> cells) {
    return cells.stream()
        .flatMap(cell -> InlineFields.of(cell.text(), lexicon).stream())
        .anyMatch(pair -> pair.field().filter(Shape.NAMES::contains).isPresent());
  }
}
