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
  private @Nullable InheritedTitle inherited;
  private @Nullable InheritedTitle doubted;
  private List<Paragraph> above = new ArrayList<>();
  private List<FormGrid.Piece> pieces = new ArrayList<>();
  private List<Paragraph> below = new ArrayList<>();

  /** The form's own title, printed again: on a further page of it, or over the next form. */
  private @Nullable Paragraph repeated;

  /** A title with a year above the titles of several forms. */
  private @Nullable Paragraph over;

  private final List<Paragraph> underRepeated = new ArrayList<>();

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
    regions.openRepeated();
    regions.close();
    return regions.regions;
  }

  private void add(Paragraph paragraph) {
    boolean opens =
        Title.isTitle(paragraph.text(), lexicon.vocabulary())
            && !isUnderTitle(paragraph)
            && !isInnerTitle(paragraph);
    if (opens) {
      openRepeated();
    }
    if (opens && !pieces.isEmpty() && paragraph.text().equals(title)) {
      repeated = paragraph;
    } else if (opens) {
      open(paragraph);
    } else if (repeated != null) {
      underRepeated.add(paragraph);
    } else if (title != null && pieces.isEmpty() && endsTitle(paragraph)) {
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
    if (last != null && pieces.isEmpty() && isHeading(last)) {
      over = last;
    }
    close();
    above = new ArrayList<>(kept);
    if (last != null) {
      above.add(last);
    }
    addHeading(paragraph.text());
    title = paragraph.text();
    titled = paragraph;
  }

  /** The title printed again opens a form of its own. */
  private void openRepeated() {
    if (repeated != null) {
      open(repeated);
      repeated = null;
      underRepeated.forEach(this::add);
      underRepeated.clear();
    }
  }

  /** Whether the title printed again headed no more than the next page of its form. */
  private boolean isNextPage(FormGrid grid) {
    return repeated != null
        && underRepeated.stream().allMatch(line -> Texts.isBlank(line.text()))
        && goesOn(grid);
  }

  /** 2023年项目绩效自评表公开 over several forms says the year of all that say none. */
  private boolean isHeading(Paragraph title) {
    return Title.isTitle(title.text(), lexicon.vocabulary())
        && Title.year(title.text()) != null
        && !Label.isNumbered(title.text());
  }

  private void addHeading(String underIt) {
    if (over != null && !above.contains(over) && Title.year(underIt) == null) {
      above.add(0, over);
    }
  }

  /** The title that another one follows is taken back where the table below is a form after all. */
  private void doubt() {
    InheritedTitle last = new InheritedTitle(Objects.requireNonNull(title), above);
    close();
    doubted = last;
  }

  private void takeBack(FormGrid grid) {
    if (doubted != null && title == null && pieces.isEmpty() && doubted.isOver(grid, lexicon)) {
      title = doubted.title();
      above = joined(doubted.above());
    }
    doubted = null;
  }

  /**
   * 附件1 or 资金安排表 between a form's title and a table: the title was one of a list of papers, and the
   * table is its own, and no form.
   */
  private boolean endsTitle(Paragraph paragraph) {
    return (Title.isAttachment(paragraph.text()) && Label.isNumbered(String.valueOf(title)))
        || isOtherTitle(paragraph);
  }

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
        lines.stream().filter(this::isHeading).forEach(line -> over = line);
        above = new ArrayList<>(lines);
        if (found != null) {
          addHeading(found);
        }
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
    if (isNextPage(grid)) {
      repeated = null;
      underRepeated.clear();
    }
    openRepeated();
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
      String shown = inherits ? inherited.title() : title;
      regions.add(
          new Region(
              shown,
              title != null,
              inherits ? joined(inherited.above()) : above,
              grid,
              below,
              location));
      inherited = title == null ? inherited : new InheritedTitle(title, generalOf(above));
    }
    title = null;
    titled = null;
    doubted = null;
    above = new ArrayList<>();
    below = new ArrayList<>();
    pieces = new ArrayList<>();
  }
}
