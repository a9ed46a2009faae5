package org.gouji.document;

/**
 * How much a file may ask of the reader, given per call: documents come from strangers.
 *
 * @param bytes the file's size at most
 * @param entries entries of a package (.docx, .xlsx) at most
 * @param expandedBytes what all parts of a package that are read may expand to, in bytes
 * @param cells cells of all tables of a document at most, covered positions of merged cells counted
 * @param nesting tables within tables and elements within elements at most
 */
public record Limits(long bytes, int entries, long expandedBytes, int cells, int nesting) {

  /** 200 MB, 10,000 entries, 500 MB expanded, 4 million cells, 256 levels. */
  public static final Limits DEFAULT =
      new Limits(200_000_000L, 10_000, 500_000_000L, 4_000_000, 256);

  public Limits {
    if (bytes < 1 || entries < 1 || expandedBytes < 1 || cells < 1 || nesting < 1) {
      throw new IllegalArgumentException("limits are positive numbers");
    }
  }
}
