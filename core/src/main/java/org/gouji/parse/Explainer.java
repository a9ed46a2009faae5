package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.document.Table;
import org.gouji.model.DepartmentFiling;

/** Tells of a document that was read what became of each table and each cell. */
final class Explainer {

  private final Lexicon lexicon;

  Explainer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Explanation explain(ReadDocument read) {
    Map<Table, List<ExplainedTable>> known =
        read.regions().stream()
            .flatMap(region -> explain(region).stream())
            .collect(Collectors.groupingBy(ExplainedTable::table));
    return new Explanation(
        read.document().file(),
        read.document().tables().stream()
            .flatMap(table -> known.getOrDefault(table, List.of(blank(table))).stream())
            .toList());
  }

  /** A region that holds nothing is none, and so is the table that it would stand in. */
  private static ExplainedTable blank(Table table) {
    return new ExplainedTable(
        table, 0, table.rows(), TableKind.BLANK, null, List.of(), Set.of(), List.of());
  }

  /** One for each piece of the region: where a form runs over a page it has several. */
  private List<ExplainedTable> explain(ReadRegion read) {
    List<ExplainedTable> tables = new ArrayList<>();
    TableKind kind = kind(read);
    int row = 0;
    for (FormGrid.Piece piece : read.region().grid().pieces()) {
      int end = row + piece.rows();
      tables.add(explain(read, piece, row, end, kind));
      kind = kind.isRead() ? TableKind.REST_OF_FORM : kind;
      row = end;
    }
    return tables;
  }

  private TableKind kind(ReadRegion read) {
    if (read.filings().isEmpty()) {
      return read.isDoubtful() ? TableKind.NOT_UNDERSTOOD : TableKind.NOT_A_FORM;
    }
    if (read.isList(lexicon)) {
      return TableKind.PROJECT_LIST;
    }
    return read.filings().get(0) instanceof DepartmentFiling
        ? TableKind.DEPARTMENT_FORM
        : TableKind.PROJECT_FORM;
  }

  private ExplainedTable explain(
      ReadRegion read, FormGrid.Piece piece, int row, int end, TableKind kind) {
    List<Slot> slots =
        IntStream.range(row, end)
            .mapToObj(read.region().grid()::all)
            .flatMap(List::stream)
            .toList();
    return new ExplainedTable(
        piece.table(),
        piece.from(),
        piece.to(),
        kind,
        read.region().title(),
        slots.stream().filter(lexicon::isLabel).map(slot -> slot.label().key()).distinct().toList(),
        kind.isRead() ? Set.of() : read.lacks(),
        slots.stream().map(slot -> explain(slot, read, kind)).toList());
  }

  private static ExplainedCell explain(Slot slot, ReadRegion read, TableKind kind) {
    CellRole role = kind.isRead() ? read.ledger().role(slot) : CellRole.OUTSIDE;
    return new ExplainedCell(slot.cell(), slot.location(), role);
  }
}
