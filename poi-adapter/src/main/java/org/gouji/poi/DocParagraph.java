package org.gouji.poi;

import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph of a .doc has to do with tables.
 *
 * @param level 0 outside any table, 1 within one, 2 within a table in a cell, and so on
 * @param endsCell a cell of an inner table ends with this paragraph
 * @param row the row that ends with this paragraph, or null
 */
record DocParagraph(int level, boolean endsCell, @Nullable DocRow row) {

  private static final int IN_TABLE = 0x2416;
  private static final int ROW_END = 0x2417;
  private static final int LEVEL = 0x6649;
  private static final int INNER_CELL = 0x244B;
  private static final int INNER_ROW_END = 0x244C;

  static DocParagraph of(@Nullable SprmBuffer properties) {
    if (properties == null) {
      return new DocParagraph(0, false, null);
    }
    boolean inTable = false;
    boolean endsRow = false;
    boolean endsCell = false;
    int level = 1;
    for (SprmIterator sprms = properties.iterator(); sprms.hasNext(); ) {
      SprmOperation sprm = sprms.next();
      switch (DocText.opcode(sprm)) {
        case IN_TABLE -> inTable = sprm.getOperand() != 0;
        case LEVEL -> level = sprm.getOperand();
        case ROW_END, INNER_ROW_END -> endsRow |= sprm.getOperand() != 0;
        case INNER_CELL -> endsCell = sprm.getOperand() != 0;
        default -> {}
      }
    }
    return new DocParagraph(
        inTable ? Math.max(1, level) : 0, endsCell, endsRow ? DocRow.of(properties) : null);
  }
}
