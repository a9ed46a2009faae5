package org.gouji.poi;

import org.gouji.document.Location;

/** What is counted through a whole document, whatever is nested in what. */
final class DocxStory {

  private final Quota quota;
  private int tables;

  DocxStory(Quota quota) {
    this.quota = quota;
  }

  Quota quota() {
    return quota;
  }

  /** The place of a table that begins now. */
  Location.InTable nextTable() {
    return new Location.InTable(++tables, 0, 0);
  }
}
