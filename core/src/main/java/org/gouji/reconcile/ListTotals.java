package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Location.InSheet;
import org.gouji.document.Location.InTable;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.ListTotal;
import org.gouji.model.Subtotal;
import org.jspecify.annotations.Nullable;

/**
 * Which projects a list's total rows add up. A row stands over its projects, up to the next row of
 * its level or a broader one; where a project comes before the first row of a level, the rows of
 * that level stand under theirs.
 */
final class ListTotals {

  /** A row of a list: a total or a project. */
  private record Row(int order, @Nullable Subtotal total, @Nullable ProjectFiling project) {
    boolean isAtLeast(Subtotal.Level level) {
      return total != null && total.level().compareTo(level) <= 0;
    }

    boolean isOf(Subtotal.Level level) {
      return total != null && total.level() == level;
    }
  }

  private final String file;
  private final List<Row> rows;

  private ListTotals(String file, List<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** The total rows of a document's lists, without those over no project. */
  static List<ListTotal> of(FilingDocument document) {
    if (document.subtotals().isEmpty()) {
      return List.of();
    }
    Map<String, List<Row>> lists = new LinkedHashMap<>();
    for (Subtotal total : document.subtotals()) {
      add(lists, total.location(), total, null);
    }
    for (Filing filing : document.filings()) {
      if (filing instanceof ProjectFiling project) {
        add(lists, project.heading().location(), null, project);
      }
    }
    return lists.values().stream()
        .map(list -> list.stream().sorted(Comparator.comparingInt(Row::order)).toList())
        .flatMap(list -> new ListTotals(document.file(), list).totals())
        .toList();
  }

  /** A sheet is a list of its own; tables of a text document may go on from one to the next. */
  private static void add(
      Map<String, List<Row>> lists,
      Location location,
      @Nullable Subtotal total,
      @Nullable ProjectFiling project) {
    if (location instanceof InSheet sheet && sheet.row() > 0) {
      list(lists, sheet.sheet()).add(new Row(sheet.row(), total, project));
    } else if (location instanceof InTable table && table.row() > 0) {
      list(lists, "").add(new Row(table.table() * 1_000_000 + table.row(), total, project));
    }
  }

  private static List<Row> list(Map<String, List<Row>> lists, String name) {
    return lists.computeIfAbsent(name, sheet -> new ArrayList<>());
  }

  private Stream<ListTotal> totals() {
    return IntStream.range(0, rows.size())
        .mapToObj(this::total)
        .flatMap(Optional::stream)
        .filter(total -> !total.projects().isEmpty());
  }

  private Optional<ListTotal> total(int at) {
    return Optional.ofNullable(rows.get(at).total())
        .map(total -> new ListTotal(file, total, projects(at, total.level())));
  }

  private List<ProjectFiling> projects(int at, Subtotal.Level level) {
    IntStream others =
        closes(level)
            ? IntStream.iterate(at - 1, row -> row >= 0, row -> row - 1)
            : IntStream.range(at + 1, rows.size());
    return others
        .mapToObj(rows::get)
        .takeWhile(other -> !other.isAtLeast(level))
        .map(Row::project)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** Whether a project comes before the first row of the level. */
  private boolean closes(Subtotal.Level level) {
    return rows.stream()
        .filter(row -> row.project() != null || row.isOf(level))
        .findFirst()
        .filter(row -> row.project() != null)
        .isPresent();
  }
}
