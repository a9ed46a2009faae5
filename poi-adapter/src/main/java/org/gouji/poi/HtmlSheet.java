package org.gouji.poi;

import java.util.List;
import java.util.function.Supplier;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The flow of a web page that is a sheet, as Excel opens it: tables one below the other, and the
 * text between them in rows of its own, in the first column.
 */
final class HtmlSheet implements HtmlStory {

  /** A table gets its place when it is put into the sheet. */
  private static final Location NO_PLACE = new Location.InTable(1, 0, 0);

  private final Quota quota;
  private final Supplier<String> name;
  private @Nullable TableBuilder begun;
  private int rows;

  /**
   * @param name of the sheet, asked for once if it holds anything
   */
  HtmlSheet(Quota quota, Supplier<String> name) {
    this.quota = quota;
    this.name = name;
  }

  private TableBuilder sheet() {
    if (begun == null) {
      begun = Table.at(new Location.InSheet(name.get(), 0, 0));
    }
    return begun;
  }

  @Override
  public Quota quota() {
    return quota;
  }

  @Override
  public Location nextTable() {
    return NO_PLACE;
  }

  @Override
  public void line(String text) {
    sheet().set(rows++, 0, new CellValue.Text(text));
  }

  @Override
  public void table(Table table) {
    TableBuilder sheet = sheet();
    for (int row = 0; row < table.rows(); row++) {
      if (table.isRowHidden(row)) {
        sheet.hideRow(rows + row);
      }
      for (Cell cell : table.begun(row)) {
        sheet.set(rows + row, cell.column(), cell.value());
        sheet.merge(rows + row, cell.column(), cell.rowSpan(), cell.columnSpan());
      }
    }
    rows += table.rows();
    sheet.atLeast(rows, table.columns());
  }

  @Override
  public List<Block> blocks() {
    return begun == null ? List.of() : List.of(begun.build());
  }
}
