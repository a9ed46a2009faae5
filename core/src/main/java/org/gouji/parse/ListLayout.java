package org.gouji.parse;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Filing;
import org.gouji.model.Party;
import org.gouji.model.Subtotal;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/** A list: a row for each indicator, the project's cells merged down, repeated or left blank. */
final class ListLayout {

  private static final Set<Field> CODES = EnumSet.of(Field.PROJECT_CODE, Field.DEPARTMENT_CODE);

  private final Region region;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;
  private final int first;
  private final Before before;

  private @Nullable Draft draft;
  private @Nullable Slot project;
  private @Nullable Party unit;
  private @Nullable Party department;
  private ListIndicators indicators;

  ListLayout(Region region, Shape shape, Lexicon lexicon, Ledger ledger, Before before) {
    this.region = region;
    this.grid = region.grid();
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = new Units(region, lexicon, before.unit());
    this.before = before;
    this.first = shape.listHead();
    this.indicators = new ListIndicators(grid, ledger, lexicon.vocabulary());
  }

  /** Adds the list's projects and its total rows. */
  void read(List<Filing> filings, List<Subtotal> subtotals) {
    Draft head = new Draft();
    ReadRegion.begin(head, region, lexicon);
    HeadLines lines = new HeadLines(lexicon, head);
    lines.read(region);
    for (int row = 0; row < first; row++) {
      grid.filled(row).forEach(slot -> readLine(slot, lines));
    }
    ListHead list = ListHead.read(grid, first, lexicon, ledger);
    for (int row = list.indicators().row(); row < grid.rows(); row++) {
      readAcross(row, list, lines);
    }
    for (int row = list.indicators().row(); row < grid.rows(); row++) {
      readRow(row, list, head, filings, subtotals);
    }
    close(filings);
  }

  private void readLine(Slot slot, HeadLines lines) {
    boolean title = slot.text().equals(region.title()) || Title.isAttachment(slot.text());
    if (title) {
      ledger.heading(slot);
    } else if (ledger.isOpen(slot)) {
      lines.read(slot, ledger);
      if (ledger.isOpen(slot) && UnitText.ofLine(slot.text()).isPresent()) {
        ledger.field(slot, "unit");
      }
    }
  }

  /** Who signed stands below a list, in one cell across it, and holds for all of it. */
  private void readAcross(int row, ListHead list, HeadLines lines) {
    List<Slot> filled = grid.filled(row);
    if (isAcross(filled, list)) {
      filled.forEach(slot -> lines.read(slot, ledger));
    }
    if (filled.size() == 1 && LeftOver.isNote(filled.get(0))) {
      ledger.heading(filled.get(0));
    }
  }

  private static boolean isAcross(List<Slot> filled, ListHead list) {
    return filled.size() == 1
        && filled.get(0).column() <= list.project().column()
        && filled.get(0).endColumn() > list.project().endColumn() + 1;
  }

  private void readRow(
      int row, ListHead list, Draft head, List<Filing> filings, List<Subtotal> subtotals) {
    List<Slot> filled = grid.filled(row);
    if (filled.isEmpty()) {
      return;
    }
    if (lexicon.isIndicatorHead(grid.row(row)) || ListHead.isNumbers(filled)) {
      filled.forEach(slot -> ledger.label(slot, "column"));
      return;
    }
    Slot name = grid.at(row, list.project().column());
    if (filled.isEmpty() || isAcross(filled, list)) {
      return;
    }
    boolean begins = begins(name, row, list);
    boolean template = indicators.isTemplate(row, list.indicators());
    boolean ofUnit = template && begins && list.holdsUnits(lexicon);
    if (template && (!begins || ofUnit)) {
      new ListSubtotals(grid, lexicon, ledger, units)
          .read(filled, row, list)
          .ifPresent(
              subtotal -> {
                subtotals.add(subtotal);
                department = named(subtotal).orElse(department);
              });
      if (ofUnit) {
        close(filings);
        openUnit(name, row, list);
      }
      return;
    }
    if (begins) {
      close(filings);
      open(name, row, list, head);
    }
    if (draft != null && !template) {
      noteRepeated(row, list);
      indicators.read(row, list.indicators(), draft.year == null ? before.year() : draft.year);
    }
  }

  /** The projects below are the unit's, until another one is named. */
  private void openUnit(Slot name, int row, ListHead list) {
    Draft of = new Draft();
    of.implementingUnit = PartyText.unit(name.text(), name.location()).orElse(unit);
    ledger.field(name, "implementing_unit");
    for (ListHead.ProjectColumn column : list.others()) {
      Slot code = grid.at(row, column.head().column());
      if (column.field().filter(CODES::contains).isPresent() && !code.isBlank()) {
        of.unitCode = Texts.strip(code.text());
        ledger.field(code, "department_code");
      }
    }
    unit = of.unit();
  }

  /** A new project begins where its name does, or where another name stands. */
  private boolean begins(Slot name, int row, ListHead list) {
    if (name.isBlank() || name == project || lexicon.is(name, Field.TOTAL_ROW)) {
      return false;
    }
    boolean other =
        project == null || !Texts.strip(project.text()).equals(Texts.strip(name.text()));
    boolean merged = name.rows() > 1 || (project != null && project.rows() > 1);
    return other || merged || !saysTheSame(row, list);
  }

  /** Whether the project's cells of a row repeat those of the project's first row. */
  private boolean saysTheSame(int row, ListHead list) {
    Slot first = project;
    return first != null
        && list.others().stream()
            .filter(column -> !isSequence(column.head()))
            .allMatch(
                column ->
                    repeats(
                        grid.at(row, column.head().column()),
                        grid.at(first.row(), column.head().column())));
  }

  private static boolean repeats(Slot slot, Slot first) {
    if (slot.isBlank() || Texts.strip(slot.text()).equals(Texts.strip(first.text()))) {
      return true;
    }
    BigDecimal number = AmountText.parse(slot.text()).number();
    BigDecimal known = AmountText.parse(first.text()).number();
    return number != null && known != null && number.compareTo(known) == 0;
  }

  private boolean isSequence(Slot head) {
    return lexicon.column(head).filter(Column.SEQUENCE::equals).isPresent();
  }

  private void open(Slot name, int row, ListHead list, Draft head) {
    Draft next = new Draft();
    next.stage = head.stage;
    next.title = head.title;
    next.year = head.year;
    next.reportingUnit = head.reportingUnit;
    next.department = head.department;
    next.headDepartment = head.headDepartment;
    next.implementingUnit = unit == null ? head.implementingUnit : unit;
    next.headUnit = head.headUnit;
    next.headUnitLabel = head.headUnitLabel;
    next.preparedBy = head.preparedBy;
    next.phone = head.phone;
    next.date = head.date;
    next.responsible = head.responsible;
    next.project = PartyText.project(name.text(), name.location()).orElse(null);
    ledger.field(name, "project");
    Fields fields = new Fields(next);
    Funds funds = new Funds(next.funds, ledger);
    for (ListHead.ProjectColumn column : list.others()) {
      readColumn(grid.at(row, column.head().column()), column, next, fields, funds);
    }
    if (department != null && next.department == null) {
      // the unit, with the name it goes by itself, stands for the department named above it
      next.department = next.unit() == null ? department : next.unit();
    }
    unit = next.implementingUnit;
    project = name;
    draft = next;
    indicators = new ListIndicators(grid, ledger, lexicon.vocabulary());
  }

  private void readColumn(
      Slot slot, ListHead.ProjectColumn column, Draft next, Fields fields, Funds funds) {
    if (!slot.isBlank()) {
      ledger.field(slot, isSequence(column.head()) ? "sequence" : column.name());
    }
    if (column.fund().isPresent()) {
      FundTerm term = column.fund().get();
      funds.add(
          funds.row(term, term.horizon(), column.measure(), column.head().text(), null),
          slot.text(),
          units.at(column.head()),
          slot.location());
    } else if (column.field().isPresent()) {
      Field field = column.field().get();
      if (field == Field.DEPARTMENT) {
        next.department = PartyText.unit(slot.text(), slot.location()).orElse(next.department);
      } else if (field == Field.IMPLEMENTING_UNIT) {
        next.implementingUnit =
            PartyText.unit(slot.text(), slot.location()).orElse(next.implementingUnit);
      } else {
        fields.set(field, column.head().text(), slot.text(), slot.location());
      }
    } else if (!isSequence(column.head())) {
      fields.remark(column.head().text(), slot.text(), slot.location());
    }
  }

  /** Cells that say again what the project's first row says. */
  private void noteRepeated(int row, ListHead list) {
    Slot first = project;
    if (first == null) {
      return;
    }
    noteRepeated(grid.at(row, list.project().column()), first, "project");
    for (ListHead.ProjectColumn column : list.others()) {
      Slot slot = grid.at(row, column.head().column());
      if (isSequence(column.head())) {
        noteFilled(slot, "sequence");
      } else {
        noteRepeated(slot, grid.at(first.row(), column.head().column()), column.name());
      }
    }
  }

  private void noteRepeated(Slot slot, Slot first, String name) {
    if (repeats(slot, first)) {
      noteFilled(slot, name);
    }
  }

  private void noteFilled(Slot slot, String name) {
    if (!slot.isBlank()) {
      ledger.field(slot, name);
    }
  }

  /** The department that a row of totals names, which holds for the projects below it. */
  private Optional<Party> named(Subtotal subtotal) {
    boolean department =
        subtotal.level() == Subtotal.Level.DEPARTMENT
            && lexicon
                .vocabulary()
                .fields()
                .meaning(subtotal.name())
                .filter(Field.TOTAL_ROW::equals)
                .isEmpty();
    return department ? PartyText.unit(subtotal.name(), subtotal.location()) : Optional.empty();
  }

  private void close(List<Filing> filings) {
    if (draft != null && project != null) {
      units.tell(draft.funds, ledger, project.location());
      draft.indicators.addAll(indicators.read());
      ReadRegion.end(draft, region, before, ledger);
      filings.add(draft.project(project.location()));
    }
    draft = null;
    project = null;
  }
}
