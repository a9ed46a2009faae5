package org.gouji.poi;

import org.gouji.document.Location;
import org.gouji.document.UnreadableDocumentException;

/** What is counted through a whole document, whatever is nested in what. */
final class DocxStory {

  /** A table without cells weighs as much in memory as so many cells. */
  private static final int WEIGHT_OF_A_TABLE = 4;

  private final Quota quota;
  private int tables;

  DocxStory(Quota quota) {
    this.quota = quota;
  }

  Quota quota() {
    return quota;
  }

  /** The place of a table that begins now. */
  Location.InTable nextTable() throws UnreadableDocumentException {
    quota.keep(WEIGHT_OF_A_TABLE);
    return new Location.InTable(++tables, 0, 0);
  }
}
