package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Indicator;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The indicators of one project of a list; a level that is left blank is the one above it. */
final class ListIndicators {

  private final FormGrid grid;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final List<Indicator> read = new ArrayList<>();

  ListIndicators(FormGrid grid, Ledger ledger, Vocabulary vocabulary) {
    this.grid = grid;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
  }

  /** The indicators so far, in the list's order. */
  List<Indicator> read() {
    return read;
  }

  /** Reads a row, one indicator from each group of columns. */
  void read(int row, IndicatorHead head, @Nullable Integer year) {
    for (IndicatorHead.Group group : head.groups()) {
      IndicatorRow line = new IndicatorRow(grid, row, group, ledger, vocabulary);
      if (!line.name().isEmpty()) {
        Indicator last = read.isEmpty() ? null : read.get(read.size() - 1);
        read.add(line.read(level1(line, last), level2(line, last), null, year));
      }
    }
  }

  /** Whether a row holds no indicator, but what a template leaves in its stead. */
  boolean isTemplate(int row, IndicatorHead head) {
    return head.groups().stream()
        .allMatch(group -> new IndicatorRow(grid, row, group, ledger, vocabulary).isTemplate());
  }

  private static String level1(IndicatorRow line, @Nullable Indicator last) {
    return carried(line.text(Column.CATEGORY), last == null ? null : last.categoryText());
  }

  private static String level2(IndicatorRow line, @Nullable Indicator last) {
    String level1 = line.text(Column.CATEGORY);
    boolean same = last != null && (Texts.isBlank(level1) || level1.equals(last.categoryText()));
    return carried(line.text(Column.SUBCATEGORY), same ? last.subcategoryText() : null);
  }

  private static String carried(String found, @Nullable String last) {
    return Texts.isBlank(found) && last != null ? last : found;
  }
}
