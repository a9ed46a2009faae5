package org.gouji.document;

import java.util.Objects;

/** A paragraph outside any table; soft breaks are {@code \n}, tabs {@code \t}. */
public record Paragraph(String text, Location location) implements Block {
  public Paragraph {
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }
}
