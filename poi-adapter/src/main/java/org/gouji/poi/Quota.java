package org.gouji.poi;

import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;

/**
 * What one document has used of its {@link Limits}; every count that goes over one ends the
 * reading.
 */
final class Quota {

  private static final long LONGEST_TEXT = 16_000_000;
  private static final long LONGEST_WHOLE_TEXT = 64_000_000;

  /** Several times what all the vocabularies of the office formats have together. */
  private static final long MOST_NAMES = 20_000;

  private final String file;
  private final Limits limits;
  private long expanded;
  private long cells;

  Quota(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  String file() {
    return file;
  }

  void bytes(long bytes) throws UnreadableDocumentException {
    check(bytes, limits.bytes(), "bytes");
  }

  void entries(long entries) throws UnreadableDocumentException {
    check(entries, limits.entries(), "entries");
  }

  void nesting(int levels) throws UnreadableDocumentException {
    check(levels, limits.nesting(), "nesting");
  }

  /** Adds bytes that a part expanded to. */
  void expand(long bytes) throws UnreadableDocumentException {
    expanded += bytes;
    check(expanded, limits.expandedBytes(), "expandedBytes");
  }

  /** Adds cells, or other things that are kept and of which a hostile file could have millions. */
  void keep(long things) throws UnreadableDocumentException {
    cells += things;
    check(cells, limits.cells(), "cells");
  }

  /** Asks whether so many more could be kept, without counting them. */
  void probe(long things) throws UnreadableDocumentException {
    check(cells + things, limits.cells(), "cells");
  }

  /** One text, one attribute: no honest document comes near. */
  void text(long size) throws UnreadableDocumentException {
    check(size, Math.min(limits.expandedBytes(), LONGEST_TEXT), "text");
  }

  /** Different names of elements and attributes in one part. */
  void names(long names) throws UnreadableDocumentException {
    check(names, MOST_NAMES, "names");
  }

  /** A file that is text and is kept in memory as a whole, markup and all. */
  void wholeText(long bytes) throws UnreadableDocumentException {
    check(bytes, LONGEST_WHOLE_TEXT, "text");
  }

  private void check(long used, long allowed, String limit) throws UnreadableDocumentException {
    if (used > allowed) {
      throw new UnreadableDocumentException(file, Reason.OVER_LIMIT, null, limit + " > " + allowed);
    }
  }
}
