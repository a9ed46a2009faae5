package org.gouji.poi;

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
import org.gouji.document.CellValue;
import org.gouji.document.Table;
import org.gouji.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The records of one work sheet of a .xls. */
final class XlsSheet {

  /** A label with runs of fonts, which POI has no class for; its text is laid out as a label's. */
  private static final short RICH_LABEL = 0x00D6;

  private final int index;
  private final XlsWorkbook workbook;
  private final SheetGrid grid;

  /** The formula whose text follows it in a record of its own. */
  private @Nullable FormulaRecord pending;

  XlsSheet(String name, boolean hidden, int index, XlsWorkbook workbook, Quota quota) {
    this.index = index;
    this.workbook = workbook;
    this.grid = new SheetGrid(name, quota);
    if (hidden) {
      grid.hide();
    }
  }

  int index() {
    return index;
  }

  Table finish() throws UnreadableDocumentException {
    return grid.finish();
  }

  void accept(RecordInputStream in) throws UnreadableDocumentException {
    switch (in.getSid()) {
      case LabelSSTRecord.sid -> {
        LabelSSTRecord label = new LabelSSTRecord(in);
        set(label, workbook.string(label.getSSTIndex()));
      }
      case LabelRecord.sid, RICH_LABEL -> {
        LabelRecord label = new LabelRecord(in);
        grid.set(label.getRow(), label.getColumn(), SheetValues.text(label.getValue()));
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
          set(pending, SheetValues.text(new StringRecord(in).getString()));
          pending = null;
        }
      }
      default -> acceptLayout(in);
    }
  }

  private void acceptLayout(RecordInputStream in) {
    switch (in.getSid()) {
      case MergeCellsRecord.sid -> {
        MergeCellsRecord merges = new MergeCellsRecord(in);
        for (int i = 0; i < merges.getNumAreas(); i++) {
          grid.merge(merges.getAreaAt(i));
        }
      }
      case RowRecord.sid -> {
        RowRecord row = new RowRecord(in);
        if (row.getZeroHeight()) {
          grid.hideRow(row.getRowNumber());
        }
      }
      case ColumnInfoRecord.sid -> {
        ColumnInfoRecord columns = new ColumnInfoRecord(in);
        if (columns.getHidden()) {
          grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
      }
      default -> {}
    }
  }

  private void set(CellRecord cell, CellValue value) throws UnreadableDocumentException {
    grid.set(cell.getRow(), cell.getColumn(), value);
  }

  private void numbers(MulRKRecord numbers) throws UnreadableDocumentException {
    for (int i = 0; i < numbers.getNumColumns(); i++) {
      CellValue value = workbook.number(numbers.getRKNumberAt(i), numbers.getXFAt(i));
      grid.set(numbers.getRow(), numbers.getFirstColumn() + i, value);
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

  private static CellValue truth(boolean value) {
    return new CellValue.Truth(value);
  }

  private static CellValue error(int code) {
    return new CellValue.Failure(FormulaError.forInt(code).getString());
  }
}
