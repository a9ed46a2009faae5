package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * How a row of a .doc is cut into cells, from left to right; each begins where the one before it
 * ends.
 */
record DocRow(List<DocCell> cells) {

  /**
   * A cell, those merged into it from its right included.
   *
   * @param left its left edge in twips
   * @param right its right edge, beyond the left one
   * @param marks how many cell marks of the text belong to it
   * @param down whether it begins or continues a cell over several rows
   */
  record DocCell(int left, int right, int marks, WordCell.Merge down) {}

  /** A row that does not say how it is cut. */
  static final DocRow UNKNOWN = new DocRow(List.of());

  /** An inch, for a cell whose width is not said. */
  private static final int MISSING_WIDTH = 1440;

  private static final int MERGE = 0x5624;
  private static final int SPLIT = 0x5625;
  private static final int MERGE_DOWN = 0xD62B;

  static DocRow of(SprmBuffer properties) {
    TableProperties table = TableSprmUncompressor.uncompressTAP(properties);
    TableCellDescriptor[] merges = table.getRgtc();
    for (SprmIterator sprms = properties.iterator(); sprms.hasNext(); ) {
      apply(sprms.next(), merges);
    }
    return new DocRow(cells(table.getRgdxaCenter(), merges, table.getItcMac()));
  }

  private static List<DocCell> cells(short[] edges, TableCellDescriptor[] merges, int count) {
    List<DocCell> cells = new ArrayList<>();
    int left = edges.length > 0 ? edges[0] : 0;
    for (int i = 0; i < Math.min(count, edges.length - 1); i++) {
      TableCellDescriptor merge = merges[i];
      int right = Math.max(edges[i + 1], left + 1);
      if (i > 0 && merge.isFMerged() && !merge.isFFirstMerged()) {
        DocCell first = cells.remove(cells.size() - 1);
        cells.add(new DocCell(first.left(), right, first.marks() + 1, first.down()));
      } else {
        cells.add(new DocCell(left, right, 1, down(merge)));
      }
      left = right;
    }
    return cells;
  }

  private static WordCell.Merge down(TableCellDescriptor merge) {
    if (!merge.isFVertMerge()) {
      return WordCell.Merge.NONE;
    }
    return merge.isFVertRestart() ? WordCell.Merge.BEGINS : WordCell.Merge.CONTINUES;
  }

  /** Applies the merges that POI leaves out. */
  private static void apply(SprmOperation sprm, TableCellDescriptor[] cells) {
    switch (DocText.opcode(sprm)) {
      case MERGE -> merge(sprm.getOperand(), cells, true);
      case SPLIT -> merge(sprm.getOperand(), cells, false);
      case MERGE_DOWN -> mergeDown(sprm.toByteArray(), cells);
      default -> {}
    }
  }

  private static void merge(int operand, TableCellDescriptor[] cells, boolean merged) {
    int first = operand & 0xFF;
    for (int i = first; i < Math.min(cells.length, operand >> 8 & 0xFF); i++) {
      cells[i].setFFirstMerged(merged && i == first);
      cells[i].setFMerged(merged && i > first);
    }
  }

  private static void mergeDown(byte[] sprm, TableCellDescriptor[] cells) {
    if (sprm.length >= 5 && (sprm[3] & 0xFF) < cells.length) {
      TableCellDescriptor cell = cells[sprm[3] & 0xFF];
      cell.setFVertMerge((sprm[4] & 1) != 0);
      cell.setFVertRestart((sprm[4] & 2) != 0);
    }
  }

  /** The same row with plain cells added at its right if it accounts for too few cell marks. */
  DocRow withMarks(int marks) {
    List<DocCell> more = new ArrayList<>(cells);
    int left = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).right();
    for (int i = cells.stream().mapToInt(DocCell::marks).sum(); i < marks; i++) {
      more.add(new DocCell(left, left + MISSING_WIDTH, 1, WordCell.Merge.NONE));
      left += MISSING_WIDTH;
    }
    return new DocRow(more);
  }

  /** The same row, its cells joining none above or below. */
  DocRow unmerged() {
    return new DocRow(
        cells.stream()
            .map(cell -> new DocCell(cell.left(), cell.right(), cell.marks(), WordCell.Merge.NONE))
            .toList());
  }

  /** The edges of all cells, strictly ascending. */
  int[] edges() {
    return cells.isEmpty()
        ? new int[0]
        : IntStream.concat(
                IntStream.of(cells.get(0).left()), cells.stream().mapToInt(DocCell::right))
            .toArray();
  }
}
