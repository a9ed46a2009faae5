package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.model.Party;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Lines of labels and values above and below a form's table, in paragraphs or in cells. */
final class HeadLines {

  /** Who signed, and when. */
  static final Set<Field> SIGNATURES =
      Set.of(Field.PREPARED_BY, Field.PHONE, Field.DATE, Field.RESPONSIBLE, Field.PERSON);

  private static final int NEAR = 6;
  private static final int LONGEST = 200;

  private final Lexicon lexicon;
  private final Draft draft;
  private final Fields fields;

  HeadLines(Lexicon lexicon, Draft draft) {
    this.lexicon = lexicon;
    this.draft = draft;
    this.fields = new Fields(draft);
  }

  /** Reads the paragraphs above and below a form. */
  void read(Region region) {
    List<Paragraph> above = region.above();
    boolean titled = region.title() != null;
    for (Paragraph paragraph : above.subList(Math.max(0, above.size() - NEAR), above.size())) {
      readAbove(paragraph, titled);
    }
    region.below().stream().limit(NEAR).forEach(this::readBelow);
  }

  private void readAbove(Paragraph paragraph, boolean titled) {
    Integer year = yearOf(paragraph);
    if (year != null && draft.year == null) {
      draft.year = year;
    }
    if (paragraph.text().length() > LONGEST) {
      return;
    }
    for (InlineFields.Pair pair : InlineFields.of(paragraph.text(), lexicon)) {
      pair.field()
          .filter(field -> titled || !SIGNATURES.contains(field))
          .ifPresent(field -> set(field, pair, paragraph.location()));
    }
  }

  private @Nullable Integer yearOf(Paragraph paragraph) {
    return Title.isTitle(paragraph.text(), lexicon.vocabulary())
        ? Title.year(paragraph.text())
        : Title.yearAlone(paragraph.text());
  }

  private void readBelow(Paragraph paragraph) {
    for (InlineFields.Pair pair : InlineFields.of(paragraph.text(), lexicon)) {
      pair.field()
          .filter(SIGNATURES::contains)
          .ifPresent(
              field ->
                  fields.set(field, pair.label().printed(), pair.value(), paragraph.location()));
    }
  }

  /** Reads a cell that is such a line; false where it is none. */
  boolean read(Slot slot, Ledger ledger) {
    Integer year = Title.yearAlone(slot.text());
    if (year != null) {
      draft.year = draft.year == null ? year : draft.year;
      ledger.field(slot, "year");
      return true;
    }
    List<InlineFields.Pair> pairs = InlineFields.of(slot.text(), lexicon);
    boolean known = !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.field().isPresent());
    if (known) {
      setFields(pairs, slot.location());
      ledger.field(slot, "line");
    }
    return known;
  }

  /** Notes a cell in or above the head of a list: a column's label, such a line, or a heading. */
  void note(Slot slot, Ledger ledger) {
    if (lexicon.isLabel(slot)) {
      ledger.label(slot, "column");
    } else if (!read(slot, ledger)) {
      ledger.heading(slot);
    }
  }

  /** Sets the fields of a cell that holds amounts too. */
  void setFields(List<InlineFields.Pair> pairs, Location location) {
    pairs.forEach(pair -> pair.field().ifPresent(field -> set(field, pair, location)));
  }

  private void set(Field field, InlineFields.Pair pair, Location location) {
    String key = pair.label().key();
    if (isCurrency(pair.value()) || field == Field.CURRENCY_UNIT || field == Field.SECTION) {
      return;
    }
    if (field == Field.IMPLEMENTING_UNIT) {
      setUnit(key, pair, location);
    } else if (field != Field.APPROVING_UNIT) {
      fields.set(field, pair.label().printed(), pair.value(), location);
    }
  }

  private static boolean isCurrency(String value) {
    return Label.squeeze(value).matches("(?:人民币)?(?:亿元|万元|元).{0,6}");
  }

  /** In a head line 预算单位 is who the form is for, a bare 单位 is who filed it. */
  private void setUnit(String key, InlineFields.Pair pair, Location location) {
    if (key.equals("单位")) {
      fields.set(Field.REPORTING_UNIT, key, pair.value(), location);
    } else if (key.startsWith("预算单位") && draft.department == null) {
      Optional<Party> department = PartyText.unit(pair.value(), location);
      draft.department = department.orElse(null);
    } else if (draft.headUnit == null) {
      draft.headUnit = PartyText.unit(pair.value(), location).orElse(null);
      draft.headUnitLabel = key;
    } else {
      fields.set(Field.IMPLEMENTING_UNIT, key, pair.value(), location);
    }
  }
}
