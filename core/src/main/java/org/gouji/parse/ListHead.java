package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundColumn;
import org.gouji.vocabulary.FundTerm;

/**
 * The head of a list: to the left of the indicator's columns those of the project.
 *
 * @param indicators the indicator's columns
 * @param project the column of the project's name
 * @param others the other columns of the project
 */
record ListHead(IndicatorHead indicators, Slot project, List<ProjectColumn> others) {

  /** A column that is about the project: a field, a fund, or a remark under its own label. */
  record ProjectColumn(Slot head, Optional<Field> field, Optional<FundTerm> fund, Measure measure) {

    /** What its cells are noted as. */
    String name() {
      return fund.map(term -> "funds." + term.item().word())
          .or(() -> field.map(asked -> asked.name().toLowerCase(Locale.ROOT)))
          .orElse("project.column");
    }
  }

  static boolean namesProject(Slot slot, Lexicon lexicon) {
    return lexicon.fieldOfProject(slot).filter(Field.PROJECT::equals).isPresent();
  }

  /** Whether the column of names holds units too, each above its projects. */
  boolean holdsUnits(Lexicon lexicon) {
    return lexicon.namesUnits(project);
  }

  /** 1 | 2 | 3 below the head: the columns' own numbers. */
  static boolean isNumbers(List<Slot> filled) {
    return filled.size() > 2
        && IntStream.range(0, filled.size())
            .allMatch(i -> filled.get(i).text().equals(String.valueOf(i + 1)));
  }

  static ListHead read(FormGrid grid, int row, Lexicon lexicon, Ledger ledger) {
    IndicatorHead indicators = IndicatorHead.read(grid, row, lexicon, ledger);
    List<Slot> head = grid.row(indicators.row() - 1);
    int firstIndicator = firstIndicator(head, lexicon);
    Slot project = null;
    List<ProjectColumn> others = new ArrayList<>();
    for (Slot slot : head) {
      boolean left = slot.column() < firstIndicator;
      if (slot.isBlank() || (!left && lexicon.column(slot).isPresent())) {
        continue;
      }
      ledger.label(slot, "column");
      if (project == null && namesProject(slot, lexicon)) {
        project = slot;
      } else {
        others.add(column(slot, lexicon));
      }
    }
    noteAbove(grid, row, ledger);
    Slot named = project == null ? project(grid.row(row), lexicon) : project;
    return new ListHead(indicators, named, others);
  }

  /** In a head of two rows the project may be named in the first alone. */
  private static Slot project(List<Slot> head, Lexicon lexicon) {
    return head.stream().filter(slot -> namesProject(slot, lexicon)).findFirst().orElseThrow();
  }

  /** 年初预算数 and 执行数 are the total's, budgeted and spent. */
  private static ProjectColumn column(Slot slot, Lexicon lexicon) {
    Optional<FundTerm> fund = fund(slot, lexicon);
    Optional<Measure> measure = lexicon.fundColumn(slot).flatMap(ListHead::measure);
    FundTerm total = new FundTerm(FundItem.TOTAL, Horizon.YEAR);
    return new ProjectColumn(
        slot,
        lexicon.fieldOfProject(slot),
        fund.isEmpty() && measure.isPresent() ? Optional.of(total) : fund,
        measure.orElse(Measure.BUDGET));
  }

  private static Optional<Measure> measure(FundColumn column) {
    return switch (column) {
      case BUDGET -> Optional.of(Measure.BUDGET);
      case ADJUSTED_BUDGET -> Optional.of(Measure.ADJUSTED_BUDGET);
      case EXECUTED -> Optional.of(Measure.EXECUTED);
      default -> Optional.empty();
    };
  }

  private static Optional<FundTerm> fund(Slot slot, Lexicon lexicon) {
    return lexicon.field(slot).isPresent() ? Optional.empty() : lexicon.fund(slot);
  }

  private static int firstIndicator(List<Slot> head, Lexicon lexicon) {
    return head.stream()
        .filter(
            slot ->
                lexicon
                    .column(slot)
                    .filter(
                        c -> c == Column.CATEGORY || c == Column.SUBCATEGORY || c == Column.NAME)
                    .isPresent())
        .mapToInt(Slot::column)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Groups of columns above the head: 绩效指标 over 一级指标 | 二级指标 | 三级指标. */
  private static void noteAbove(FormGrid grid, int row, Ledger ledger) {
    if (row > 0) {
      List<Slot> above = grid.filled(row - 1);
      boolean groups = above.size() > 1;
      above.stream().filter(slot -> groups && slot.text().length() < 20).forEach(ledger::heading);
    }
  }
}
