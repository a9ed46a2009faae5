package org.gouji.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into the regions that may be forms: a title opens one, and so does a table that
 * begins like a form; a table that goes on where the last one stopped belongs to it.
 */
final class Regions {

  private static final Set<Field> NAMES = EnumSet.of(Field.PROJECT, Field.DEPARTMENT);
  private static final int NEAR = 8;

  private final Lexicon lexicon;
  private final List<Region> regions = new ArrayList<>();

  private @Nullable String title;
  private @Nullable Paragraph titled;
  private @Nullable Inherited inherited;
  private List<Paragraph> above = new ArrayList<>();
  private List<FormGrid.Piece> pieces = new ArrayList<>();
  private List<Paragraph> below = new ArrayList<>();

  private Regions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Region> of(Document document, Lexicon lexicon) {
    Regions regions = new Regions(lexicon);
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        regions.add(paragraph);
      } else if (block instanceof Table table) {
        regions.add(table);
      }
    }
    regions.close();
    return regions.regions;
  }

  private void add(Paragraph paragraph) {
    if (Title.isTitle(paragraph.text(), lexicon.vocabulary())
        && !isUnderTitle(paragraph)
        && !isInnerTitle(paragraph)) {
      open(paragraph);
    } else if (title != null && pieces.isEmpty() && isOtherTitle(paragraph)) {
      close();
      above.add(paragraph);
    } else if (!Texts.isBlank(paragraph.text())) {
      (pieces.isEmpty() ? above : below).add(paragraph);
    }
  }

  /** A title before whose table another one stands is kept: it may say the year. */
  private void open(Paragraph paragraph) {
    List<Paragraph> kept = title == null || !pieces.isEmpty() ? List.of() : above;
    Paragraph last = titled;
    close();
    above = new ArrayList<>(kept);
    if (last != null) {
      above.add(last);
    }
    title = paragraph.text();
    titled = paragraph;
  }

  /** 附件1 资金安排表 between a form's title and a table: the table is its own, and no form. */
  private boolean isOtherTitle(Paragraph paragraph) {
    return Title.isOther(paragraph.text()) && !isInnerTitle(paragraph);
  }

  /** 长期绩效目标表 between the tables of one form heads the next of them. */
  private boolean isInnerTitle(Paragraph paragraph) {
    return !pieces.isEmpty() && Title.isInner(paragraph.text());
  }

  /** A numbered line under a title, before any table, says more of the same form. */
  private boolean isUnderTitle(Paragraph paragraph) {
    return title != null && pieces.isEmpty() && Label.isNumbered(paragraph.text());
  }

  private void add(Table table) {
    int from = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (title != null && isOtherTitle(table, from, row)) {
        close();
        from = row;
        continue;
      }
      String found = titleIn(table, from, row);
      int start = found == null ? begins(table, from, row) : row;
      if (start >= 0) {
        List<Paragraph> lines =
            found == null || title == null ? List.of() : onlyLines(table, from, start);
        if (lines.isEmpty()) {
          add(table, from, start);
        }
        close();
        above = new ArrayList<>(lines);
        title = found;
        from = start;
      }
    }
    add(table, from, table.rows());
    if (table.location() instanceof Location.InSheet) {
      close();
    }
  }

  /**
   * A row that names another table, where nothing but lines stands between a form's title and it.
   */
  private boolean isOtherTitle(Table table, int from, int row) {
    List<Cell> filled = table.filled(row);
    return filled.size() == 1
        && row > from
        && Title.isOther(filled.get(0).text())
        && !Title.isTitle(filled.get(0).text(), lexicon.vocabulary())
        && !onlyLines(table, from, row).isEmpty();
  }

  /** The lines above a title in a sheet, where nothing but lines stands there: another title. */
  private static List<Paragraph> onlyLines(Table table, int from, int to) {
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
  private int begins(Table table, int from, int row) {
    List<Cell> filled = table.filled(row);
    boolean named = !filled.isEmpty() && isProjectLabel(filled.get(0)) && !isHead(filled);
    if (!named || !hasHead(table, from, row)) {
      return -1;
    }
    int start = row;
    while (start > from + 1 && isHeadLine(table.filled(start - 1))) {
      start--;
    }
    return start;
  }

  /** A title inside a form that has not come to its indicators yet is a heading of that form. */
  private boolean opensForm(Table table, int from, int row) {
    return !isNamed(table, from, row)
        || hasHead(table, from, row)
        || isNamed(table, row, Math.min(table.rows(), row + NEAR));
  }

  private boolean isNamed(Table table, int from, int to) {
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

  private boolean hasHead(Table table, int from, int to) {
    for (int row = from; row < to; row++) {
      if (isHead(table.filled(row))) {
        return true;
      }
    }
    return false;
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

  private @Nullable String titleIn(Table table, int from, int row) {
    List<Cell> filled = table.filled(row);
    boolean alone =
        filled.size() == 1 || (filled.size() == 2 && Title.isAttachment(filled.get(0).text()));
    Cell last = alone ? filled.get(filled.size() - 1) : null;
    if (last == null || !Title.isTitle(last.text(), lexicon.vocabulary())) {
      return null;
    }
    boolean begun = !pieces.isEmpty() || isNamed(table, from, row);
    if (!opensForm(table, from, row) || (begun && Title.isInner(last.text()))) {
      return null;
    }
    boolean underTitle =
        title != null && Label.isNumbered(last.text()) && !hasHead(table, from, row);
    return underTitle ? null : last.text();
  }

  private void add(Table table, int from, int to) {
    FormGrid.Piece piece = new FormGrid.Piece(table, from, to);
    FormGrid grid = new FormGrid(List.of(piece));
    if (grid.filled().isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && !goesOn(grid)) {
      List<Paragraph> between = below;
      close();
      above = new ArrayList<>(between);
    }
    below = new ArrayList<>();
    pieces.add(piece);
  }

  /** Whether a table is the rest of the form before it: it names no project and no department. */
  private boolean goesOn(FormGrid next) {
    FormGrid last = new FormGrid(pieces);
    if (!below.stream().allMatch(this::goesOn)) {
      return false;
    }
    Shape before = Shape.of(last, lexicon);
    Shape after = Shape.of(next, lexicon);
    return (before.isForm() && after.isRest())
        || (before.listed() && after.listed() && sameHead(last, before, next, after));
  }

  /** A title and the lines under it, which hold for the untitled project forms that follow. */
  private record Inherited(String title, List<Paragraph> above) {
    boolean isFor(FormGrid grid, Lexicon lexicon) {
      Shape shape = Shape.of(grid, lexicon);
      return shape.isForm()
          && shape.fields().contains(Field.PROJECT)
          && !Title.isDepartment(title, lexicon.vocabulary());
    }
  }

  /** The lines that do not speak of one project alone. */
  private List<Paragraph> generalOf(List<Paragraph> lines) {
    return lines.stream()
        .filter(
            line ->
                InlineFields.of(line.text(), lexicon).stream()
                    .noneMatch(pair -> pair.field().filter(Field.PROJECT::equals).isPresent()))
        .toList();
  }

  private List<Paragraph> joined(List<Paragraph> first) {
    List<Paragraph> all = new ArrayList<>(first);
    all.addAll(above);
    return all;
  }

  private boolean goesOn(Paragraph line) {
    return Title.isContinuation(line.text()) || Title.isInner(line.text());
  }

  private static boolean sameHead(FormGrid last, Shape before, FormGrid next, Shape after) {
    return texts(last.row(before.listHead())).equals(texts(next.row(after.listHead())));
  }

  private static List<String> texts(List<Slot> row) {
    return row.stream().map(slot -> slot.label().key()).toList();
  }

  private void close() {
    if (!pieces.isEmpty()) {
      Location location = pieces.get(0).table().location();
      FormGrid grid = new FormGrid(pieces);
      boolean inherits = title == null && inherited != null && inherited.isFor(grid, lexicon);
      String shown = inherits ? inherited.title : title;
      regions.add(
          new Region(
              shown,
              title != null,
              inherits ? joined(inherited.above) : above,
              grid,
              below,
              location));
      inherited = title == null ? inherited : new Inherited(title, generalOf(above));
    }
    title = null;
    titled = null;
    above = new ArrayList<>();
    below = new ArrayList<>();
    pieces = new ArrayList<>();
  }
}
