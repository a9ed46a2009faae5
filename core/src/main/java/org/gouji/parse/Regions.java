package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into the regions that may be forms: a title opens one, and so does a table that
 * begins like a form; a table that goes on where the last one stopped belongs to it.
 */
final class Regions {

  private final Lexicon lexicon;
  private final List<Region> regions = new ArrayList<>();

  private @Nullable String title;
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
    if (Title.isTitle(paragraph.text(), lexicon.vocabulary())) {
      close();
      title = paragraph.text();
    } else if (!Texts.isBlank(paragraph.text())) {
      (pieces.isEmpty() ? above : below).add(paragraph);
    }
  }

  private void add(Table table) {
    int from = 0;
    for (int row = 0; row < table.rows(); row++) {
      String found = titleIn(table, row);
      if (found != null) {
        add(table, from, row);
        close();
        title = found;
        from = row;
      }
    }
    add(table, from, table.rows());
    if (table.location() instanceof Location.InSheet) {
      close();
    }
  }

  private @Nullable String titleIn(Table table, int row) {
    List<Cell> filled = table.filled(row);
    boolean alone = filled.size() == 1 || (filled.size() == 2 && isAttachment(filled.get(0)));
    Cell last = alone ? filled.get(filled.size() - 1) : null;
    return last != null && Title.isTitle(last.text(), lexicon.vocabulary()) ? last.text() : null;
  }

  private static boolean isAttachment(Cell cell) {
    return cell.text().strip().matches("(?s)附[件表].{0,6}|表\\s*\\d{1,3}.{0,3}");
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
    return below.isEmpty() && Shape.of(last, lexicon).isForm() && Shape.of(next, lexicon).isRest();
  }

  private void close() {
    if (!pieces.isEmpty()) {
      Location location = pieces.get(0).table().location();
      regions.add(new Region(title, above, new FormGrid(pieces), below, location));
    }
    title = null;
    above = new ArrayList<>();
    below = new ArrayList<>();
    pieces = new ArrayList<>();
  }
}
