package org.gouji.parse;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.FundItem;
import org.gouji.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** A form with labels beside their values, and one indicator table or several. */
final class FormLayout {

  static final int HEAD_ROWS = 6;

  private final Region region;
  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Draft draft;
  private final Before before;
  private final Fields fields;
  private final HeadLines lines;
  private final Units units;
  private final FormScope form;
  private final Neighbours neighbours;
  private final Headings headings;
  private final FundsBlock funds;
  private final Tasks tasks;
  private int firstHead;

  FormLayout(Region region, Lexicon lexicon, Ledger ledger, Draft draft, Before before) {
    this.region = region;
    this.grid = region.grid();
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.draft = draft;
    this.before = before;
    this.fields = new Fields(draft);
    this.lines = new HeadLines(lexicon, draft);
    this.units = new Units(region, lexicon, before.unit());
    this.form = new FormScope(grid, lexicon, ledger, units, draft);
    this.neighbours = form.neighbours();
    this.headings = new Headings(grid, lexicon);
    this.funds = new FundsBlock(form);
    this.tasks = new Tasks(form);
  }

  /** Reads the whole form into the draft. */
  void read() {
    lines.read(region);
    noteTitles();
    Integer year = yearSoFar();
    firstHead = firstHead();
    new IndicatorCells(form, year == null ? before.year() : year).read();
    draft.indicators.addAll(
        IndicatorBlock.readAll(grid, lexicon, ledger, year == null ? before.year() : year));
    tasks.read();
    for (int row = 0; row < grid.rows(); row++) {
      readRow(row);
    }
    tasks.addTotals();
    if (draft.funds.isEmpty() && region.isTitled()) {
      funds.readLines(region.above(), units.stated());
    }
    new LeftOver(form, funds).read();
    form.funds().raiseMunicipal();
    units.tell(draft.funds, ledger, region.location());
  }

  /**
   * The year that deadlines without one belong to: fields are read later, titles and heads are not.
   */
  private @Nullable Integer yearSoFar() {
    if (draft.year == null) {
      grid.filled().stream()
          .limit(12)
          .filter(slot -> grid.filled(slot.row()).stream().filter(this::isYear).count() == 1)
          .filter(slot -> isYear(slot) && !answersLabel(slot))
          .map(slot -> Objects.requireNonNull(Title.yearAlone(slot.text())))
          .findFirst()
          .ifPresent(year -> draft.year = year);
    }
    return draft.year;
  }

  private boolean isYear(Slot slot) {
    return Title.yearAlone(slot.text()) != null;
  }

  /** 立项时间 | 2022年 is no year of the form's, whatever the label asks for. */
  private boolean answersLabel(Slot year) {
    return grid.left(year)
        .filter(left -> left.row() == year.row() && !left.isBlank() && ledger.isOpen(left))
        .filter(left -> !lexicon.is(left, Field.YEAR))
        .filter(left -> InlineFields.of(left.text(), lexicon).isEmpty())
        .filter(left -> UnitText.ofLine(left.text()).isEmpty())
        .isPresent();
  }

  private int firstHead() {
    for (int row = 0; row < grid.rows(); row++) {
      if (!grid.isBlank(row) && lexicon.isIndicatorHead(grid.row(row))) {
        return row;
      }
    }
    return grid.rows();
  }

  private void noteTitles() {
    for (int row = 0; row < Math.min(HEAD_ROWS, grid.rows()); row++) {
      grid.filled(row).stream().filter(this::isTitle).forEach(ledger::heading);
    }
    grid.filled().stream()
        .filter(slot -> slot.text().equals(region.title()) && isAlone(slot))
        .forEach(ledger::heading); // on each of its pages
  }

  private boolean isTitle(Slot slot) {
    return Title.isAttachment(slot.text())
        || Title.isBlankYear(slot.text())
        || (isAlone(slot)
            && (slot.text().equals(region.title())
                || Title.isTitle(slot.text(), lexicon.vocabulary())));
  }

  /** A title neither answers a label nor is answered. */
  private boolean isAlone(Slot slot) {
    return Stream.of(grid.left(slot), grid.right(slot))
        .flatMap(Optional::stream)
        .filter(beside -> beside.row() == slot.row() && !beside.isBlank())
        .allMatch(beside -> Title.isAttachment(beside.text()));
  }

  private void readRow(int row) {
    funds.noteHeads(row);
    for (Slot slot : grid.filled(row)) {
      if (ledger.isOpen(slot)) {
        readSlot(slot);
      }
    }
  }

  private void readSlot(Slot slot) {
    if (slot.row() > firstHead && !draft.funds.isEmpty() && lexicon.fund(slot).isPresent()) {
      return; // another table below the form: the funds stand above the indicators
    }
    List<InlineFields.Pair> pairs = InlineFields.of(slot.text(), lexicon);
    boolean inline =
        pairs.stream().anyMatch(pair -> !pair.value().isEmpty()) && !isFundOfSection(slot, pairs);
    if (inline || pairs.size() > 1) {
      if (funds.cells().readInline(slot, pairs)) {
        lines.setFields(pairs, slot.location());
        return;
      }
      if (lines.read(slot, ledger)) {
        return;
      }
    }
    boolean unanswered = pairs.size() == 1 && neighbours.beside(slot).isEmpty();
    if (unanswered && funds.cells().readInline(slot, pairs)) {
      return;
    }
    if (funds.read(slot)) {
      return;
    }
    Optional<Field> field = lexicon.field(slot);
    if (field.isPresent()) {
      readField(slot, field.get());
    } else if (!isYear(slot) || !answersLabel(slot)) {
      lines.read(slot, ledger);
    }
  }

  /** 资金来源：（1）财政拨款 asks for the fund behind the colon. */
  private boolean isFundOfSection(Slot slot, List<InlineFields.Pair> pairs) {
    return lexicon.fund(slot).isPresent()
        && pairs.stream().allMatch(pair -> pair.field().filter(Field.SECTION::equals).isPresent());
  }

  private void readField(Slot label, Field asked) {
    Field field = ofTime(label, asked);
    if (field == Field.TOTAL_ROW) {
      boolean money =
          label.row() < firstHead && (funds.readTotal(label) || funds.readTotalColumn(label));
      if (!money) {
        new ScoreTotals(form).read(label);
      }
      return;
    }
    if (field == Field.SECTION) {
      readSection(label);
      return;
    }
    List<Slot> values = values(label, field);
    if (values.isEmpty()) {
      ledger.heading(label);
      return;
    }
    if (draft.year == null && field == Field.OBJECTIVE_YEAR) {
      draft.year = Title.year(label.text());
    }
    String name = field.name().toLowerCase(Locale.ROOT);
    ledger.label(label, name);
    values.stream().filter(value -> !value.isBlank()).forEach(value -> ledger.field(value, name));
    fields.set(field, label.text(), Fields.joined(values), values.get(0).location());
  }

  /** 项目总体绩效目标（长期目标） is the term's. */
  private Field ofTime(Slot label, Field field) {
    return field == Field.OBJECTIVE_OVERALL && lexicon.isTerm(label.text())
        ? Field.OBJECTIVE_TERM
        : field;
  }

  /** A heading may still have words beside it: 预算规模及资金用途. */
  private void readSection(Slot label) {
    if (isAnswered(label) && funds.readPlain(label)) {
      return;
    }
    ledger.heading(label);
    for (int row = label.row(); row < label.endRow() && label.endColumn() < grid.columns(); row++) {
      Slot beside = grid.at(row, label.endColumn());
      boolean words =
          beside.row() == row
              && !beside.isBlank()
              && ledger.isOpen(beside)
              && beside.endColumn() >= grid.columns()
              && !lexicon.isLabel(beside)
              && InlineFields.of(beside.text(), lexicon).isEmpty();
      if (beside.row() == row && ledger.isOpen(beside) && funds.readLines(label, beside)) {
        continue;
      }
      if (words && !funds.cells().isPair(beside)) {
        ledger.field(beside, "remark");
        fields.remark(label.text(), beside.text(), beside.location());
      }
    }
  }

  /** A heading with one cell beside it, as high as itself. */
  private boolean isAnswered(Slot heading) {
    return grid.right(heading).filter(right -> right.rows() == heading.rows()).isPresent();
  }

  /** The value beside a label, in as many rows as the label has; or, under a head, below it. */
  private List<Slot> values(Slot label, Field field) {
    if (field == Field.REMARK && (label.rows() > 1 || neighbours.headsTable(label))) {
      readSum(neighbours.block(label));
      return neighbours.block(label);
    }
    if (headings.isOverLabels(label) || headings.isBeforeObjectives(label, field)) {
      return List.of();
    }
    Optional<Slot> beside =
        field == Field.PROJECT ? neighbours.nameBeside(label) : neighbours.beside(label);
    Optional<Slot> under = neighbours.belowBlank(label);
    if (beside.filter(Slot::isBlank).isPresent() && under.isPresent()) {
      return List.of(under.get());
    }
    if (beside.isPresent() && beside.get().column() > label.endColumn()) {
      return List.of(beside.get());
    }
    if (field == Field.PROJECT && beside.isPresent()) {
      return List.of(beside.get());
    }
    return beside.isPresent() ? neighbours.allBeside(label) : neighbours.allBelow(label);
  }

  /** The sum of a table of costs is the form's total where nothing above states one. */
  private void readSum(List<Slot> block) {
    if (draft.funds.stream().noneMatch(fund -> fund.item() == FundItem.TOTAL)) {
      block.stream()
          .filter(slot -> lexicon.is(slot, Field.TOTAL_ROW))
          .findFirst()
          .ifPresent(funds::readTotal);
    }
  }
}
