package org.gouji.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that could not be read, or not in full; the rest was.
 *
 * @param part the part's name within the file: a sheet, or a part of a package
 * @param location the sheet that suffers from it, or where it first shows; null where neither tells
 */
public record DamagedPart(String part, @Nullable Location location) {
  public DamagedPart {
    Objects.requireNonNull(part);
  }
}
