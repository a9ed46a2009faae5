package org.gouji.document;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file could not be opened; says which and why. */
public final class UnreadableDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a file could not be opened. */
  public enum Reason {
    /** There is no such file. */
    NOT_FOUND,
    /** It could not be read from its disk. */
    IO,
    /** It has no bytes. */
    EMPTY,
    /** It is protected by a password. */
    ENCRYPTED,
    /** It begins like an office document and breaks off or contradicts itself. */
    DAMAGED,
    /** It is larger, or expands to more, than the limits allow. */
    OVER_LIMIT,
    /** It is an office document of a format that is not read, such as .odt or .pdf. */
    UNSUPPORTED_FORMAT,
    /** It is no office document. */
    NOT_OFFICE
  }

  private final String file;
  private final Reason reason;
  private final @Nullable String detail;

  /** Says that {@code file} could not be opened. */
  public UnreadableDocumentException(String file, Reason reason, @Nullable Throwable cause) {
    this(file, reason, cause, null);
  }

  /**
   * Says that {@code file} could not be opened, with a detail for people (a part, a limit, a
   * format).
   */
  public UnreadableDocumentException(
      String file, Reason reason, @Nullable Throwable cause, @Nullable String detail) {
    super(file + ": " + reason + (detail == null ? "" : ": " + detail), cause);
    this.file = Objects.requireNonNull(file);
    this.reason = Objects.requireNonNull(reason);
    this.detail = detail;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** Why it could not be opened. */
  public Reason reason() {
    return reason;
  }

  /** A part, a limit or a format, for people; null where there is nothing more to say. */
  public @Nullable String detail() {
    return detail;
  }
}
