package org.gouji.parse;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table, or those rows of it that hold one form of several, and what it was taken for.
 *
 * @param from the first row, counted from 0
 * @param to the first row below
 * @param title the title that the form goes by, as printed; null where it has none
 * @param labels the labels that were known, each once, without what the comparison leaves out
 * @param lacks why it is no form; empty where it is one
 * @param cells every non-blank cell that begins in these rows, in reading order
 */
public record ExplainedTable(
    Table table,
    int from,
    int to,
    TableKind kind,
    @Nullable String title,
    List<String> labels,
    Set<Lack> lacks,
    List<ExplainedCell> cells) {

  public ExplainedTable {
    Objects.requireNonNull(table);
    Objects.requireNonNull(kind);
    Objects.checkFromToIndex(from, to, table.rows());
    labels = List.copyOf(labels);
    lacks = lacks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lacks));
    cells = List.copyOf(cells);
  }

  /** Where it stands: the table, or its first row where the table holds more than this. */
  public Location location() {
    return from == 0 && to == table.rows() ? table.location() : table.location(from);
  }

  /** The cells that nothing accounts for. */
  public List<ExplainedCell> unread() {
    return cells.stream().filter(ExplainedCell::isUnread).toList();
  }
}
