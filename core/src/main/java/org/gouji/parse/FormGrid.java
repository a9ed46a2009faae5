package org.gouji.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.document.Cell;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.document.Table;

/**
 * The grid of one form: rows of one table, or of several where a form runs over a page. Gives one
 * {@link Slot} for each cell.
 */
final class FormGrid {

  /** Beyond this no form has columns; what stands there is told as unread. */
  private static final int WIDEST = 256;

  /** Rows {@code from} to {@code to} of a table. */
  record Piece(Table table, int from, int to) {
    int rows() {
      return to - from;
    }
  }

  private final List<Piece> pieces;
  private final int columns;
  private final int rows;
  private final Map<Long, Slot> slots = new HashMap<>();

  FormGrid(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.rows = pieces.stream().mapToInt(Piece::rows).sum();
    this.columns = pieces.stream().mapToInt(FormGrid::width).max().orElse(0);
  }

  private static int width(Piece piece) {
    int width = 0;
    for (int row = piece.from; row < piece.to; row++) {
      for (Cell cell : piece.table.filled(row)) {
        width = Math.max(width, cell.endColumn());
      }
    }
    boolean word = piece.table.location() instanceof Location.InTable;
    return Math.min(WIDEST, word ? piece.table.columns() : width);
  }

  List<Piece> pieces() {
    return pieces;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** The slot that covers a position. */
  Slot at(int row, int column) {
    int offset = 0;
    for (Piece piece : pieces) {
      if (row < offset + piece.rows()) {
        return slot(piece, offset, row, column);
      }
      offset += piece.rows();
    }
    throw new IndexOutOfBoundsException("row " + row + " of " + rows);
  }

  private Slot slot(Piece piece, int offset, int row, int column) {
    int tableRow = piece.from + row - offset;
    Cell cell =
        column < piece.table.columns()
            ? piece.table.cell(tableRow, column)
            : new Cell(tableRow, column, 1, 1, CellValue.BLANK);
    int first = Math.max(cell.row(), piece.from) - piece.from + offset;
    int end = Math.min(cell.endRow(), piece.to) - piece.from + offset;
    return slots.computeIfAbsent(
        (long) first << 32 | cell.column(),
        key -> new Slot(cell, first, end, piece.table.location(cell)));
  }

  /** The slots of a row from left to right, those that reach into it from above too. */
  List<Slot> row(int row) {
    List<Slot> line = new ArrayList<>();
    for (int column = 0; column < columns; ) {
      Slot slot = at(row, column);
      line.add(slot);
      column = slot.endColumn();
    }
    return line;
  }

  /** The non-blank slots that begin in a row, those that a page or a title cut off too. */
  List<Slot> filled(int row) {
    int offset = 0;
    for (Piece piece : pieces) {
      if (row < offset + piece.rows()) {
        return row == offset ? cutAndFilled(row) : filled(piece, offset, row);
      }
      offset += piece.rows();
    }
    throw new IndexOutOfBoundsException("row " + row + " of " + rows);
  }

  private List<Slot> filled(Piece piece, int offset, int row) {
    return piece.table.filled(piece.from + row - offset).stream()
        .filter(cell -> cell.column() < columns)
        .map(cell -> slot(piece, offset, row, cell.column()))
        .toList();
  }

  private List<Slot> cutAndFilled(int row) {
    return row(row).stream().filter(slot -> slot.row() == row && !slot.isBlank()).toList();
  }

  /** Whether nothing begins in a row. */
  boolean isBlank(int row) {
    return filled(row).isEmpty();
  }

  /** The non-blank slots that begin in a row, those too that no layout looks at. */
  List<Slot> all(int row) {
    return columns < WIDEST
        ? filled(row)
        : Stream.concat(filled(row).stream(), beyond(row).stream()).toList();
  }

  /** What stands in a row to the right of where a form can reach. */
  private List<Slot> beyond(int row) {
    int offset = 0;
    for (Piece piece : pieces) {
      if (row < offset + piece.rows()) {
        return piece.table.filled(piece.from + row - offset).stream()
            .filter(cell -> cell.column() >= columns)
            .map(cell -> new Slot(cell, row, row + 1, piece.table.location(cell)))
            .toList();
      }
      offset += piece.rows();
    }
    return List.of();
  }

  /** Every non-blank slot, in reading order. */
  List<Slot> filled() {
    List<Slot> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      all.addAll(filled(row));
    }
    return all;
  }

  /** The slot to the right in the first row of a slot. */
  Optional<Slot> right(Slot slot) {
    return slot.endColumn() < columns
        ? Optional.of(at(slot.row(), slot.endColumn()))
        : Optional.empty();
  }

  /** The slot below the first column of a slot. */
  Optional<Slot> below(Slot slot) {
    return slot.endRow() < rows ? Optional.of(at(slot.endRow(), slot.column())) : Optional.empty();
  }

  /** The slot above the first column of a slot. */
  Optional<Slot> above(Slot slot) {
    return slot.row() > 0 ? Optional.of(at(slot.row() - 1, slot.column())) : Optional.empty();
  }

  /** The slot to the left in the first row of a slot. */
  Optional<Slot> left(Slot slot) {
    return slot.column() > 0 ? Optional.of(at(slot.row(), slot.column() - 1)) : Optional.empty();
  }
}
