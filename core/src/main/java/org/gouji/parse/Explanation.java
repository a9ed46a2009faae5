package org.gouji.parse;

import java.util.List;
import java.util.Objects;

/**
 * How a document was read: what each of its tables was taken for, and what each cell became.
 *
 * @param file the file as the caller named it
 * @param tables in reading order; every non-blank cell of every table stands in one of them
 */
public record Explanation(String file, List<ExplainedTable> tables) {

  public Explanation {
    Objects.requireNonNull(file);
    tables = List.copyOf(tables);
  }

  /** The cells of forms that nothing accounts for, in reading order. */
  public List<ExplainedCell> unread() {
    return tables.stream().flatMap(table -> table.unread().stream()).toList();
  }
}
