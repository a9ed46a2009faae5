package org.gouji.poi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.DamagedPart;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.UnreadableDocumentException;

/**
 * Gathers the paragraphs of a .doc into blocks. A table is numbered where it begins, so that one
 * within a cell follows the table that holds it.
 */
final class DocBlocks {

  /** A table that is not finished, and its place among the blocks. */
  private record Open(DocTable table, int place) {}

  private static final String STREAM = "WordDocument";

  private final Quota quota;
  private final List<Block> blocks = new ArrayList<>();
  private final List<DamagedPart> damaged = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int paragraphs;
  private int tables;

  DocBlocks(Quota quota) {
    this.quota = quota;
  }

  /**
   * Adds a paragraph. A fast-saved file says of the wrong paragraphs that they end a row: one that
   * has text is a cell, and a blank one without a cell mark, which only rows of inner tables end
   * with, is nothing.
   *
   * @param endsCell whether a cell mark stands at the end
   */
  void add(DocParagraph paragraph, String text, boolean endsCell)
      throws UnreadableDocumentException {
    descend(paragraph.level());
    Open inner = open.peek();
    if (inner == null) {
      addParagraph(text);
      noteStray(endsCell);
    } else if (paragraph.row() != null && text.isEmpty()) {
      if (endsCell || paragraph.level() > 1) {
        inner.table().endRow(paragraph.row());
      }
    } else {
      inner.table().append(text);
      if (endsCell || paragraph.endsCell()) {
        inner.table().endCell();
      }
    }
  }

  private void addParagraph(String text) {
    paragraphs++;
    if (!text.isBlank()) {
      blocks.add(new Paragraph(text, new Location.InParagraph(paragraphs)));
    }
  }

  /** A cell's mark outside any table belonged to one: which, the file does not tell any more. */
  private void noteStray(boolean endsCell) {
    if (endsCell && damaged.isEmpty()) {
      damaged.add(new DamagedPart(STREAM, new Location.InParagraph(paragraphs)));
    }
  }

  private void descend(int level) throws UnreadableDocumentException {
    quota.nesting(level);
    while (open.size() > level) {
      close();
    }
    while (open.size() < level) {
      open.push(new Open(new DocTable(++tables), blocks.size()));
      addPlace();
    }
  }

  /** Keeps the place of a table until it is finished. */
  private void addPlace() {
    blocks.add(new Paragraph("", new Location.InParagraph(0)));
  }

  private void close() throws UnreadableDocumentException {
    Open inner = open.pop();
    blocks.set(inner.place(), inner.table().finish(quota));
  }

  /** Ends the story: a table does not reach from one into another. */
  void closeTables() throws UnreadableDocumentException {
    descend(0);
  }

  List<Block> finish() {
    return blocks;
  }

  /** The text, where cells of it have lost their table and were read as paragraphs. */
  List<DamagedPart> damaged() {
    return damaged;
  }
}
