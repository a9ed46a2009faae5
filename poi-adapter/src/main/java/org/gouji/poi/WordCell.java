package org.gouji.poi;

import org.gouji.document.CellValue;

/** A cell as Word writes it, in .docx and .doc, before it has a place in the grid. */
final class WordCell {

  /** How a cell hangs together with the one above it or before it. */
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  int columns = 1;
  Merge down = Merge.NONE;
  Merge across = Merge.NONE;

  /** In twentieths of a point, 0 if it is not said. */
  int width;

  /** Whether a tracked change took it out. */
  boolean deleted;

  CellValue value = CellValue.BLANK;
}
