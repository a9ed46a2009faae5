package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.finding.FindingCode;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument.Unread;
import org.gouji.model.Period;
import org.gouji.model.Stage;
import org.gouji.model.Subtotal;
import org.gouji.vocabulary.Field;

/**
 * A region and what was read in it.
 *
 * @param shape what it is worded like
 * @param filings none where it is no form
 */
record ReadRegion(
    Region region, Shape shape, List<Filing> filings, List<Subtotal> subtotals, Ledger ledger) {

  /**
   * Reads a region.
   *
   * @param before what the forms before it in the document say
   */
  static ReadRegion read(Region region, Lexicon lexicon, Before before) {
    Shape shape = Shape.of(region.grid(), lexicon);
    Ledger ledger = new Ledger();
    List<Filing> filings = new ArrayList<>();
    List<Subtotal> subtotals = new ArrayList<>();
    boolean form =
        region.title() == null
            ? shape.isForm()
            : shape.isTitledForm() || (shape.isNamelessForm() && isNamedAbove(region, lexicon));
    if (shape.listed()) {
      new ListLayout(region, shape, lexicon, ledger, before).read(filings, subtotals);
    } else if (TextListLayout.isList(region.grid(), lexicon)) {
      new TextListLayout(region, lexicon, ledger, before).read(filings, subtotals);
    } else if (OutlineLayout.isOutline(region.grid(), lexicon)) {
      new OutlineLayout(region, lexicon, ledger, before).read(filings, subtotals);
    } else if (form) {
      filings.add(readForm(region, shape, lexicon, ledger, before));
    }
    return new ReadRegion(region, shape, filings, subtotals, ledger);
  }

  /** Reads a region that is the indicators of a form and nothing else. */
  static ReadRegion readBare(Region region, Lexicon lexicon) {
    Shape shape = Shape.of(region.grid(), lexicon);
    Ledger ledger = new Ledger();
    Filing filing = readForm(region, shape, lexicon, ledger, Before.NOTHING);
    return new ReadRegion(region, shape, List.of(filing), List.of(), ledger);
  }

  private static boolean isNamedAbove(Region region, Lexicon lexicon) {
    return region.above().stream()
        .flatMap(line -> InlineFields.of(line.text(), lexicon).stream())
        .anyMatch(pair -> pair.field().filter(Shape.NAMES::contains).isPresent());
  }

  private static Filing readForm(
      Region region, Shape shape, Lexicon lexicon, Ledger ledger, Before before) {
    Draft draft = new Draft();
    begin(draft, region, lexicon);
    new FormLayout(region, lexicon, ledger, draft, before).read();
    end(draft, region, before, ledger);
    return isDepartment(region, shape, lexicon)
        ? draft.department(region.location())
        : draft.project(region.location());
  }

  /** What the title says. */
  static void begin(Draft draft, Region region, Lexicon lexicon) {
    String title = region.title();
    draft.stage = Title.stage(title, lexicon.vocabulary());
    draft.title = title == null ? null : Texts.strip(title);
    draft.year = title == null ? null : Title.year(title);
  }

  /**
   * A period of one whole year says the year where nothing else does; a form without a title of its
   * own goes by the form before it.
   */
  static void end(Draft draft, Region region, Before before, Ledger ledger) {
    tellPeriod(draft, ledger);
    if (region.title() == null
        && draft.indicators.stream()
            .anyMatch(each -> each.score() != null || each.actual() != null)) {
      draft.stage = Stage.SELF_EVALUATION;
    }
    if (draft.year == null && draft.period != null && draft.period.start() != null) {
      boolean whole =
          draft.period.end() != null
              && draft.period.start().getDayOfYear() == 1
              && draft.period.end().equals(draft.period.start().plusYears(1).minusDays(1));
      draft.year = whole ? Integer.valueOf(draft.period.start().getYear()) : null;
    }
    if (draft.year == null && !region.isTitled()) {
      draft.year = before.year();
    }
  }

  /** A period in words, such as 长期, has no days that could be held against the year. */
  private static void tellPeriod(Draft draft, Ledger ledger) {
    Period period = draft.period;
    if (period != null && period.start() == null) {
      ledger.find(
          FindingCode.PERIOD_NOT_UNDERSTOOD, Map.of("stated", period.text()), period.location());
    }
  }

  private static boolean isDepartment(Region region, Shape shape, Lexicon lexicon) {
    String title = region.title() == null ? "" : region.title();
    boolean named = shape.fields().contains(Field.PROJECT);
    boolean titled = Title.isDepartment(title, lexicon.vocabulary());
    if (named) {
      return titled && title.matches("(?s).*(?:部门|单位).*");
    }
    return titled
        || shape.fields().contains(Field.RESPONSIBILITIES)
        || shape.fields().contains(Field.TASK_NAME)
        || (region.title() == null && shape.names());
  }

  /** A region that looks like a form and gave none, or a form without anything in it. */
  boolean isDoubtful() {
    return region.title() != null
        && filings.isEmpty()
        && !shape.matched().isEmpty()
        && shape.matched().size() >= 4;
  }

  /** Whether it is worded like a list of projects. */
  boolean isList(Lexicon lexicon) {
    return shape.listed()
        || TextListLayout.isList(region.grid(), lexicon)
        || OutlineLayout.isOutline(region.grid(), lexicon);
  }

  /** What a form has and this region has not. */
  Set<Lack> lacks() {
    Set<Lack> lacks = shape.lacks();
    if (region.title() == null) {
      lacks.add(Lack.TITLE);
    }
    return lacks;
  }

  /** The non-blank cells of a form that nothing accounts for. */
  List<Unread> unread() {
    if (filings.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, region.grid().rows())
        .mapToObj(region.grid()::all)
        .flatMap(List::stream)
        .filter(ledger::isOpen)
        .map(slot -> new Unread(slot.location(), slot.text()))
        .toList();
  }
}
