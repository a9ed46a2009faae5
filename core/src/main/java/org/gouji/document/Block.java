package org.gouji.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table {

  /** Where it stands. */
  Location location();
}
