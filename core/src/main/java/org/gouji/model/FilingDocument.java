package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;

/**
 * What was found in one file.
 *
 * @param file the file as the caller named it
 * @param subtotals total rows of lists
 * @param unread every non-blank cell inside a recognised form that nothing accounts for
 */
public record FilingDocument(
    String file,
    Status status,
    List<Filing> filings,
    List<Subtotal> subtotals,
    List<Unread> unread) {

  /** How far a file was understood. */
  public enum Status {
    /** Every form in it. */
    READ("read"),
    /** Some table of a known form could not be understood. */
    PARTLY_READ("partly-read"),
    /** It opened and holds no filing. */
    NOT_RECOGNISED("not-recognised"),
    /** It could not be opened. */
    UNREADABLE("unreadable");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    public String word() {
      return word;
    }
  }

  /** A cell that nothing accounts for. */
  public record Unread(Location location, String text) {
    public Unread {
      Objects.requireNonNull(location);
      Objects.requireNonNull(text);
    }
  }

  public FilingDocument {
    Objects.requireNonNull(file);
    Objects.requireNonNull(status);
    filings = List.copyOf(filings);
    subtotals = List.copyOf(subtotals);
    unread = List.copyOf(unread);
  }
}
