package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Party;
import org.gouji.model.Subtotal;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/**
 * A list with a row for each project and all its indicators as text, in one cell or in a cell for
 * each level 1, under rows for the department, its units and classes of projects.
 */
final class TextListLayout {

  private static final int HEAD_ROWS = 8;

  private final Region region;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;
  private final Before before;

  private @Nullable Party department;
  private @Nullable Party unit;
  private @Nullable Draft draft;
  private @Nullable Slot project;

  TextListLayout(Region region, Lexicon lexicon, Ledger ledger, Before before) {
    this.region = region;
    this.grid = region.grid();
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = new Units(region, lexicon, before.unit());
    this.before = before;
  }

  /** The columns of such a list, by the last row of its head. */
  private record Head(int row, int name, List<Slot> columns, List<TextColumn> indicators) {}

  /** A column with indicators as text, and what stands over it. */
  private record TextColumn(Slot head, int column) {}

  /**
   * Whether a grid is such a list: indicators as text, in a column that no label stands beside, or
   * below the levels 1 beside the project's name.
   */
  static boolean isList(FormGrid grid, Lexicon lexicon) {
    if (levelHead(grid, lexicon).isPresent()) {
      return true;
    }
    List<Slot> texts =
        grid.filled().stream().filter(slot -> IndicatorTexts.isList(slot.text())).toList();
    return texts.size() > 1
        || texts.stream().anyMatch(slot -> grid.left(slot).filter(lexicon::isLabel).isEmpty());
  }

  /** Adds the list's projects and its total rows. */
  void read(List<Filing> filings, List<Subtotal> subtotals) {
    Draft over = new Draft();
    ReadRegion.begin(over, region, lexicon);
    HeadLines lines = new HeadLines(lexicon, over);
    lines.read(region);
    Optional<Head> head = head();
    if (head.isEmpty()) {
      return;
    }
    for (int row = 0; row <= head.get().row; row++) {
      for (Slot slot : grid.filled(row)) {
        lines.note(slot, ledger);
      }
    }
    for (int row = head.get().row + 1; row < grid.rows(); row++) {
      readRow(row, head.get(), over, filings, subtotals);
    }
    close(filings);
  }

  /** The head that names the project and, to the right of it, two levels 1 or more. */
  private static Optional<Head> levelHead(FormGrid grid, Lexicon lexicon) {
    for (int row = 0; row + 1 < Math.min(HEAD_ROWS, grid.rows()); row++) {
      List<Slot> line = grid.row(row);
      Optional<Slot> name =
          line.stream().filter(slot -> lexicon.is(slot, Field.PROJECT)).findFirst();
      List<TextColumn> levels =
          line.stream()
              .filter(slot -> IndicatorLines.category(slot, lexicon.vocabulary()).isPresent())
              .map(slot -> new TextColumn(slot, slot.column()))
              .toList();
      if (name.isPresent() && levels.size() > 1 && !lexicon.isIndicatorHead(line)) {
        return Optional.of(new Head(row, name.get().column(), line, levels));
      }
    }
    return Optional.empty();
  }

  private Optional<Head> head() {
    return levelHead(grid, lexicon).or(this::textHead);
  }

  private Optional<Head> textHead() {
    Slot first =
        grid.filled().stream()
            .filter(slot -> IndicatorTexts.isList(slot.text()))
            .findFirst()
            .orElseThrow();
    for (int row = first.row() - 1; row >= 0; row--) {
      Slot over = grid.at(row, first.column());
      boolean labels = !over.isBlank() && lexicon.isLabel(over);
      if (labels) {
        List<Slot> columns = grid.row(row);
        List<TextColumn> texts = List.of(new TextColumn(over, first.column()));
        int head = row;
        return columns.stream()
            .filter(slot -> !isSequence(slot) && !isCode(slot))
            .findFirst()
            .map(name -> new Head(head, name.column(), columns, texts));
      }
    }
    return Optional.empty();
  }

  private boolean isSequence(Slot slot) {
    return lexicon.column(slot).filter(Column.SEQUENCE::equals).isPresent();
  }

  private boolean isCode(Slot slot) {
    return lexicon.is(slot, Field.DEPARTMENT_CODE) || lexicon.is(slot, Field.PROJECT_CODE);
  }

  private void readRow(
      int row, Head head, Draft over, List<Filing> filings, List<Subtotal> subtotals) {
    Slot name = grid.at(row, head.name);
    List<TextColumn> texts =
        head.indicators.stream().filter(column -> isListed(row, column)).toList();
    boolean listed = !texts.isEmpty();
    if (!name.isBlank() && name != project) {
      close(filings);
      ledger.field(name, "name");
      if (listed) {
        open(row, head, over, name);
      } else {
        subtotals.add(subtotal(row, head, name, isTop(row, head, over, subtotals)));
      }
    }
    if (draft != null) {
      readIndicators(row, texts, draft);
    }
  }

  /** The first row, over another one that adds up too, is the department's. */
  private boolean isTop(int row, Head head, Draft over, List<Subtotal> subtotals) {
    return subtotals.isEmpty()
        && draft == null
        && over.department == null
        && row + 1 < grid.rows()
        && !grid.at(row + 1, head.name).isBlank()
        && head.indicators.stream().noneMatch(column -> isListed(row + 1, column));
  }

  private boolean isListed(int row, TextColumn column) {
    Slot cell = grid.at(row, column.column);
    return IndicatorTexts.isList(cell.text())
        || !IndicatorLines.of(cell, column.head, null, lexicon.vocabulary()).indicators().isEmpty();
  }

  private void readIndicators(int row, List<TextColumn> columns, Draft into) {
    Integer year = into.year == null ? before.year() : into.year;
    for (TextColumn column : columns) {
      Slot cell = grid.at(row, column.column);
      ListedIndicators listed =
          IndicatorTexts.isList(cell.text())
              ? IndicatorTexts.of(cell.text(), cell.location(), year, lexicon.vocabulary())
              : IndicatorLines.of(cell, column.head, year, lexicon.vocabulary());
      listed.addTo(into, column.head.text(), cell.location(), lexicon.vocabulary());
      ledger.field(cell, "indicators");
    }
  }

  private void open(int row, Head head, Draft over, Slot name) {
    Draft next = new Draft();
    ReadRegion.begin(next, region, lexicon);
    next.year = over.year;
    next.department = department == null ? over.department : department;
    next.implementingUnit = unit == null ? over.unit() : unit;
    next.project = PartyText.project(name.text(), name.location()).orElse(null);
    next.funds.addAll(funds(row, head));
    Fields fields = new Fields(next);
    for (Slot column : head.columns) {
      Slot slot = grid.at(row, column.column());
      boolean other =
          column.column() != head.name
              && head.indicators.stream().noneMatch(text -> text.column == column.column())
              && lexicon.fund(column).isEmpty();
      if (isSequence(column)) {
        noteSequence(slot);
      } else if (isCode(column) && !slot.isBlank()) {
        next.unitCode = Texts.strip(slot.text());
        ledger.field(slot, "department_code");
      } else if (other && !slot.isBlank() && ledger.isOpen(slot)) {
        Field field = lexicon.field(column).orElse(Field.REMARK);
        fields.set(field, column.text(), slot.text(), slot.location());
        ledger.field(slot, "column");
      }
    }
    project = name;
    draft = next;
  }

  private void noteSequence(Slot slot) {
    if (!slot.isBlank()) {
      ledger.field(slot, "sequence");
    }
  }

  private void close(List<Filing> filings) {
    if (draft != null && project != null) {
      ReadRegion.end(draft, region, before, ledger);
      filings.add(draft.project(project.location()));
    }
    draft = null;
    project = null;
  }

  private List<Fund> funds(int row, Head head) {
    List<Fund> found = new ArrayList<>();
    Funds funds = new Funds(found, ledger);
    for (Slot column : head.columns) {
      Slot value = grid.at(row, column.column());
      Optional<FundTerm> term =
          lexicon.is(column, Field.TOTAL_ROW)
              ? Optional.of(new FundTerm(FundItem.TOTAL, Horizon.YEAR))
              : lexicon.fund(column);
      if (term.isPresent() && column.column() != head.name) {
        funds.add(
            funds.row(term.get(), Horizon.YEAR, Measure.BUDGET, column.text(), null),
            value.text(),
            units.at(column),
            value.location());
        ledger.field(value, "funds");
      }
    }
    return found;
  }

  /** A name and its code, which may have a column of its own. */
  private Optional<Party> party(int row, Head head, Slot name) {
    Optional<Party> party = PartyText.unit(name.text(), name.location());
    Optional<Slot> code =
        head.columns.stream()
            .filter(this::isCode)
            .map(column -> grid.at(row, column.column()))
            .filter(slot -> !slot.isBlank())
            .findFirst();
    code.ifPresent(slot -> ledger.field(slot, "department_code"));
    return party.map(
        found ->
            found.code() != null || code.isEmpty()
                ? found
                : new Party(Texts.strip(code.get().text()), found.name(), found.location()));
  }

  private Subtotal subtotal(int row, Head head, Slot name, boolean first) {
    Optional<Party> party = party(row, head, name);
    String code = party.map(Party::code).orElse(null);
    Subtotal.Level level = Subtotal.Level.CLASS;
    boolean total = lexicon.is(name, Field.TOTAL_ROW);
    if (code == null ? first && !total && party.isPresent() : code.length() <= 3) {
      level = Subtotal.Level.DEPARTMENT;
      department = party.get();
      unit = null;
    } else if (code != null) {
      level = Subtotal.Level.UNIT;
      unit = party.get();
    } else if (total) {
      level = Subtotal.Level.DEPARTMENT;
    }
    return new Subtotal(Texts.strip(name.text()), level, funds(row, head), name.location());
  }
}
