package org.gouji.poi;

import java.util.stream.IntStream;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The records of one work sheet of a .xls. */
final class XlsSheet {

  /** A label with runs of fonts, which POI has no class for; its text is laid out as a label's. */
  private static final short RICH_LABEL = 0x00D6;

  private final String name;
  private final int index;
  private final XlsWorkbook workbook;
  private final Quota quota;
  private final TableBuilder table;

  /** The formula whose text follows it in a record of its own. */
  private @Nullable FormulaRecord pending;

  XlsSheet(String name, boolean hidden, int index, XlsWorkbook workbook, Quota quota) {
    this.name = name;
    this.index = index;
    this.workbook = workbook;
    this.quota = quota;
    this.table = Table.at(new Location.InSheet(name, 0, 0));
    if (hidden) {
      table.hide();
    }
  }

  String name() {
    return name;
  }

  int index() {
    return index;
  }

  Table finish() throws UnreadableDocumentException {
    quota.keep(table.covered());
    return table.build();
  }

  void accept(RecordInputStream in) throws UnreadableDocumentException {
    switch (in.getSid()) {
      case LabelSSTRecord.sid -> {
        LabelSSTRecord label = new LabelSSTRecord(in);
        set(label, workbook.string(label.getSSTIndex()));
      }
      case LabelRecord.sid, RICH_LABEL -> {
        LabelRecord label = new LabelRecord(in);
        set(label.getRow(), label.getColumn(), text(label.getValue()));
      }
      case NumberRecord.sid -> {
        NumberRecord number = new NumberRecord(in);
        set(number, workbook.number(number.getValue(), number.getXFIndex()));
      }
      case RKRecord.sid -> {
        RKRecord number = new RKRecord(in);
        set(number, workbook.number(number.getRKNumber(), number.getXFIndex()));
      }
      case MulRKRecord.sid -> numbers(new MulRKRecord(in));
      case BoolErrRecord.sid -> {
        BoolErrRecord cell = new BoolErrRecord(in);
        set(cell, cell.isBoolean() ? truth(cell.getBooleanValue()) : error(cell.getErrorValue()));
      }
      case FormulaRecord.sid -> formula(new FormulaRecord(in));
      case StringRecord.sid -> {
        if (pending != null) {
          set(pending, text(new StringRecord(in).getString()));
          pending = null;
        }
      }
      default -> acceptLayout(in);
    }
  }

  private void acceptLayout(RecordInputStream in) throws UnreadableDocumentException {
    switch (in.getSid()) {
      case MergeCellsRecord.sid -> {
        MergeCellsRecord merges = new MergeCellsRecord(in);
        for (int i = 0; i < merges.getNumAreas(); i++) {
          merge(merges.getAreaAt(i));
        }
      }
      case RowRecord.sid -> {
        RowRecord row = new RowRecord(in);
        if (row.getZeroHeight()) {
          table.hideRow(row.getRowNumber());
        }
      }
      case ColumnInfoRecord.sid -> {
        ColumnInfoRecord columns = new ColumnInfoRecord(in);
        if (columns.getHidden()) {
          IntStream.rangeClosed(columns.getFirstColumn(), columns.getLastColumn())
              .forEach(table::hideColumn);
        }
      }
      default -> {}
    }
  }

  private void merge(CellRangeAddress area) throws UnreadableDocumentException {
    int rows = area.getLastRow() - area.getFirstRow() + 1;
    int columns = area.getLastColumn() - area.getFirstColumn() + 1;
    if (rows > 0 && columns > 0) {
      quota.keep(1);
      table.merge(area.getFirstRow(), area.getFirstColumn(), rows, columns);
    }
  }

  private void set(CellRecord cell, CellValue value) throws UnreadableDocumentException {
    set(cell.getRow(), cell.getColumn(), value);
  }

  private void set(int row, int column, CellValue value) throws UnreadableDocumentException {
    if (value != CellValue.BLANK) {
      quota.keep(1);
      table.set(row, column, value);
    }
  }

  private void numbers(MulRKRecord numbers) throws UnreadableDocumentException {
    for (int i = 0; i < numbers.getNumColumns(); i++) {
      CellValue value = workbook.number(numbers.getRKNumberAt(i), numbers.getXFAt(i));
      set(numbers.getRow(), numbers.getFirstColumn() + i, value);
    }
  }

  /** A formula counts as its last result. */
  private void formula(FormulaRecord formula) throws UnreadableDocumentException {
    pending = null;
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> set(formula, workbook.number(formula.getValue(), formula.getXFIndex()));
      case BOOLEAN -> set(formula, truth(formula.getCachedBooleanValue()));
      case ERROR -> set(formula, error(formula.getCachedErrorValue()));
      default -> pending = formula;
    }
  }

  static CellValue text(String written) {
    String text =
        written.indexOf('\r') < 0 ? written : written.replace("\r\n", "\n").replace('\r', '\n');
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }

  private static CellValue truth(boolean value) {
    return new CellValue.Truth(value);
  }

  private static CellValue error(int code) {
    return new CellValue.Failure(FormulaError.forInt(code).getString());
  }
}
