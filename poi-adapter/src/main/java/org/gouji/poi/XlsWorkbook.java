package org.gouji.poi;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.gouji.document.CellValue;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The records of a .xls: first those of the workbook, then its sheets one after the other. */
final class XlsWorkbook {

  private final Quota quota;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<Integer> cellFormats = new ArrayList<>();
  private final Map<Integer, String> patterns = new HashMap<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final Map<Integer, Table> tables = new TreeMap<>();
  private @Nullable SSTRecord strings;
  private DateSystem dates = DateSystem.FROM_1900;
  private boolean isBegun;
  private int depth;
  private int begun;
  private @Nullable XlsSheet sheet;

  XlsWorkbook(Quota quota) {
    this.quota = quota;
  }

  /** The work sheets in the order of their tabs; what is missing of them is told. */
  Document finish(String file) throws IOException {
    if (!isBegun) {
      throw new IOException("no workbook");
    }
    List<DamagedPart> missed = new ArrayList<>();
    if (sheet != null) {
      missed.add(damaged(sheet.name()));
      tables.put(sheet.index(), sheet.finish());
    }
    for (int missing = begun; missing < sheets.size(); missing++) {
      missed.add(damaged(inStream(missing).getSheetname()));
    }
    return new Document(file, List.copyOf(tables.values()), missed);
  }

  private static DamagedPart damaged(String sheet) {
    return new DamagedPart(sheet, new Location.InSheet(sheet, 0, 0));
  }

  /** Begins the workbook, a sheet, or a chart within a sheet. */
  void begin(BOFRecord begin) {
    isBegun = true;
    if (++depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
      begun++;
      sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? nextSheet() : null;
    }
  }

  private XlsSheet nextSheet() {
    if (begun > sheets.size()) {
      return new XlsSheet("Sheet" + begun, false, begun, this, quota);
    }
    BoundSheetRecord bound = inStream(begun - 1);
    boolean hidden = bound.isHidden() || bound.isVeryHidden();
    return new XlsSheet(bound.getSheetname(), hidden, sheets.indexOf(bound), this, quota);
  }

  /** Sheets follow each other by their positions in the stream, not as their tabs do. */
  private BoundSheetRecord inStream(int index) {
    return BoundSheetRecord.orderByBofPosition(sheets)[index];
  }

  /** Whether a workbook or a sheet was begun and has not ended. */
  boolean isOpen() {
    return depth > 0;
  }

  void accept(RecordInputStream in) throws UnreadableDocumentException {
    if (in.getSid() == EOFRecord.sid) {
      end();
    } else if (depth == 1 && sheet != null) {
      sheet.accept(in);
    } else if (depth == 1 && begun == 0) {
      acceptOwn(in);
    }
  }

  private void end() throws UnreadableDocumentException {
    if (--depth == 0 && sheet != null) {
      tables.put(sheet.index(), sheet.finish());
      sheet = null;
    }
  }

  private void acceptOwn(RecordInputStream in) {
    switch (in.getSid()) {
      case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(in));
      case SSTRecord.sid -> strings = new SSTRecord(in);
      case DateWindow1904Record.sid -> {
        if (new DateWindow1904Record(in).getWindowing() == 1) {
          dates = DateSystem.FROM_1904;
        }
      }
      case ExtendedFormatRecord.sid ->
          cellFormats.add((int) new ExtendedFormatRecord(in).getFormatIndex());
      case FormatRecord.sid -> {
        FormatRecord format = new FormatRecord(in);
        patterns.put(format.getIndexCode(), format.getFormatString());
      }
      default -> {}
    }
  }

  /** A shared string, rich text or not. */
  CellValue string(int index) {
    if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
      throw new IndexOutOfBoundsException("no shared string " + index);
    }
    return XlsSheet.text(strings.getString(index).getString());
  }

  /** A number as a cell's format has it. */
  CellValue number(double number, int cellFormat) {
    if (!Double.isFinite(number)) {
      return new CellValue.Failure(FormulaError.NUM.getString());
    }
    String raw = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return format(cellFormat).value(raw, dates);
  }

  private NumberFormat format(int cellFormat) {
    if (cellFormat < 0 || cellFormat >= cellFormats.size()) {
      return NumberFormat.GENERAL;
    }
    int id = cellFormats.get(cellFormat);
    return formats.computeIfAbsent(id, any -> NumberFormat.of(id, patterns.get(id)));
  }
}
