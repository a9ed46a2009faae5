package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into the regions that may be forms: a title opens one, and so does a table that
 * begins like a form; a table that goes on where the last one stopped belongs to it.
 */
final class Regions {

  private final Lexicon lexicon;
  private final List<Region> regions = new ArrayList<>();

  private @Nullable String title;
  private @Nullable Paragraph titled;
  private @Nullable Inherited inherited;
  private @Nullable Inherited doubted;
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
      doubt();
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

  /** The title that another one follows is taken back where the table below is a form after all. */
  private void doubt() {
    Inherited last = new Inherited(Objects.requireNonNull(title), above);
    close();
    doubted = last;
  }

  private void takeBack(FormGrid grid) {
    if (doubted != null && title == null && pieces.isEmpty() && doubted.isOver(grid, lexicon)) {
      title = doubted.title;
      above = joined(doubted.above);
    }
    doubted = null;
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
    TableRows rows = new TableRows(table, lexicon);
    int from = 0;
    for (int row = 0; row < table.rows(); row++) {
      if (title != null && rows.isOtherTitle(from, row)) {
        List<Paragraph> lines = rows.onlyLines(from, row);
        doubt();
        above.addAll(lines);
        from = row;
        continue;
      }
      String found = rows.title(from, row, title != null, !pieces.isEmpty());
      int start = found == null ? rows.begins(from, row) : row;
      if (start >= 0) {
        List<Paragraph> lines =
            found == null || title == null ? List.of() : rows.onlyLines(from, start);
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

  private void add(Table table, int from, int to) {
    FormGrid.Piece piece = new FormGrid.Piece(table, from, to);
    FormGrid grid = new FormGrid(List.of(piece));
    if (grid.filled().isEmpty()) {
      return;
    }
    takeBack(grid);
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
    boolean form = title == null ? before.isForm() : before.isTitledForm();
    return (form && after.isRest())
        || (before.listed() && after.listed() && sameHead(last, before, next, after));
  }

  /** A title and the lines under it, which hold for the untitled project forms that follow. */
  private record Inherited(String title, List<Paragraph> above) {
    boolean isFor(FormGrid grid, Lexicon lexicon) {
      return isOver(grid, lexicon) && !Title.isDepartment(title, lexicon.vocabulary());
    }

    boolean isOver(FormGrid grid, Lexicon lexicon) {
      Shape shape = Shape.of(grid, lexicon);
      boolean department = Title.isDepartment(title, lexicon.vocabulary());
      return shape.isForm() && shape.fields().contains(Field.PROJECT) != department;
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
    doubted = null;
    above = new ArrayList<>();
    below = new ArrayList<>();
    pieces = new ArrayList<>();
  }
}
