package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Fund;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Party;
import org.gouji.model.Subtotal;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;

/**
 * The rows of a list that add up: for all, for a department, for a unit, for a class of projects.
 */
final class ListSubtotals {

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Units units;

  ListSubtotals(FormGrid grid, Lexicon lexicon, Ledger ledger, Units units) {
    this.grid = grid;
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.units = units;
  }

  /** A row with a name and an amount and no project: 合计, a department, a unit. */
  Optional<Subtotal> read(List<Slot> filled, int row, ListHead list) {
    Slot named =
        filled.stream()
            .filter(slot -> AmountText.parse(slot.text()).number() == null)
            .findFirst()
            .orElse(null);
    List<Fund> funds = new ArrayList<>();
    Funds made = new Funds(funds, ledger);
    for (ListHead.ProjectColumn column : list.others()) {
      Slot slot = grid.at(row, column.head().column());
      if (column.fund().isPresent() && !slot.isBlank()) {
        FundTerm term = column.fund().get();
        made.add(
            made.row(term, Horizon.YEAR, Measure.BUDGET, column.head().text(), null),
            slot.text(),
            units.at(column.head()),
            slot.location());
        ledger.field(slot, "subtotal");
      }
    }
    if (named == null || funds.isEmpty()) {
      return Optional.empty();
    }
    ledger.field(named, "subtotal");
    filled.stream()
        .filter(slot -> lexicon.is(slot, Field.TOTAL_ROW))
        .forEach(slot -> ledger.field(slot, "subtotal"));
    noteSequence(row, list);
    Subtotal.Level level = level(named, list.holdsUnits(lexicon));
    return Optional.of(new Subtotal(Texts.strip(named.text()), level, funds, named.location()));
  }

  private void noteSequence(int row, ListHead list) {
    list.others().stream()
        .filter(column -> lexicon.column(column.head()).filter(Column.SEQUENCE::equals).isPresent())
        .map(column -> grid.at(row, column.head().column()))
        .filter(slot -> !slot.isBlank())
        .forEach(slot -> ledger.field(slot, "sequence"));
  }

  /** A department's code has three digits, a unit's six; a row without a code is the whole. */
  private Subtotal.Level level(Slot named, boolean amongUnits) {
    if (lexicon.is(named, Field.TOTAL_ROW)) {
      return Subtotal.Level.DEPARTMENT;
    }
    String code = PartyText.unit(named.text(), named.location()).map(Party::code).orElse(null);
    if (code == null && amongUnits) {
      return Subtotal.Level.UNIT;
    }
    if (code == null) {
      return named.text().endsWith("部门") ? Subtotal.Level.DEPARTMENT : Subtotal.Level.CLASS;
    }
    return code.length() <= 3 ? Subtotal.Level.DEPARTMENT : Subtotal.Level.UNIT;
  }
}
