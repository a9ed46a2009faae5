package org.gouji.poi;

/**
 * What a file is, told by its content.
 *
 * @param kind how it is read
 * @param name the format's name for people, {@code ""} if it has none
 */
record Format(Kind kind, String name) {

  enum Kind {
    /** A zip file with content types: .docx, .xlsx and their like. */
    PACKAGE,
    /** An OLE 2 file around a package, mostly because it is encrypted. */
    ENVELOPE,
    /** Word 97 to 2003, by whatever program. */
    DOC,
    /** Excel 97 to 2003, by whatever program. */
    XLS,
    /** HTML, mostly called .xls. */
    HTML,
    /** A web page in one file, mostly called .xls or .doc. */
    MHTML,
    /** SpreadsheetML 2003, mostly called .xls. */
    SPREADSHEET_ML,
    /** CSV or TSV. */
    DELIMITED_TEXT,
    /** An office format that is not read. */
    UNSUPPORTED,
    /** No office document. */
    NOT_OFFICE
  }

  static final Format NOT_OFFICE = new Format(Kind.NOT_OFFICE, "");

  static Format of(Kind kind) {
    return new Format(kind, "");
  }

  static Format unsupported(String name) {
    return new Format(Kind.UNSUPPORTED, name);
  }
}
