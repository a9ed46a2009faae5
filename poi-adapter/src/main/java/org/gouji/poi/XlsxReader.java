package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads .xlsx, .xlsm, .xltx and .xltm, transitional and strict: a table a worksheet, in the order
 * of the workbook, hidden ones marked. A formula stands with the value that was saved beside it.
 * Chart sheets are passed over; comments, drawings and text boxes are not read.
 *
 * <p>A worksheet that is damaged is passed over with a finding, as long as another one is whole.
 * Damaged styles cost the number formats, with a finding; damaged shared strings cost the whole.
 */
final class XlsxReader {

  /** Reads a workbook that is in memory. */
  Document read(String file, byte[] content, Limits limits) throws UnreadableDocumentException {
    try (OoxmlPackage source = OoxmlPackage.open(file, content, limits)) {
      return read(source);
    }
  }

  Document read(OoxmlPackage source) throws UnreadableDocumentException {
    return new Run(source).read();
  }

  /** One reading. */
  private static final class Run {

    private final OoxmlPackage source;
    private final List<Block> tables = new ArrayList<>();
    private final List<DamagedPart> damaged = new ArrayList<>();
    private @Nullable UnreadableDocumentException damagedSheet;

    Run(OoxmlPackage source) {
      this.source = source;
    }

    Document read() throws UnreadableDocumentException {
      String main = source.mainPart();
      Workbook workbook = Workbook.of(source, main);
      Relationships parts = source.relationships(main);
      SharedStrings strings = SharedStrings.of(source, parts.ofType("sharedStrings"));
      CellValues values = new CellValues(strings, styles(parts), workbook.dates());
      for (Workbook.Sheet sheet : workbook.sheets()) {
        Relationship part = parts.byId(sheet.relationship());
        if (part == null || part.type().equals("worksheet")) {
          sheet(sheet, part == null ? sheet.relationship() : part.target(), values);
        }
      }
      if (tables.isEmpty() && damagedSheet != null) {
        throw damagedSheet;
      }
      return new Document(source.quota().file(), tables, damaged);
    }

    private SheetStyles styles(Relationships parts) throws UnreadableDocumentException {
      for (Relationship part : parts.ofType("styles")) {
        try {
          return SheetStyles.of(source, part.target());
        } catch (UnreadableDocumentException e) {
          passOver(part.target(), e, null);
        }
      }
      return SheetStyles.none();
    }

    private void sheet(Workbook.Sheet sheet, String part, CellValues values)
        throws UnreadableDocumentException {
      Location place = new Location.InSheet(sheet.name(), 0, 0);
      try {
        SheetPart read = new SheetPart(source, part, Table.at(place), values);
        tables.add(read.read(sheet.isHidden()));
        if (read.isOdd()) {
          damaged.add(new DamagedPart(part, place));
        }
      } catch (UnreadableDocumentException e) {
        passOver(part, e, place);
        damagedSheet = e;
      }
    }

    private void passOver(String part, UnreadableDocumentException damage, @Nullable Location place)
        throws UnreadableDocumentException {
      if (damage.reason() != Reason.DAMAGED) {
        throw damage;
      }
      damaged.add(new DamagedPart(part, place));
    }
  }
}
