package org.gouji.document;

import java.util.Arrays;

/** A builder's cells by row and column, of several at one position the last. */
final class SortedCells {

  private final long[] keys;
  private final CellValue[] values;
  private final int size;

  private SortedCells(long[] keys, CellValue[] values, int size) {
    this.keys = keys;
    this.values = values;
    this.size = size;
  }

  static SortedCells of(long[] keys, CellValue[] values, int count) {
    return isSorted(keys, count)
        ? new SortedCells(keys, values, count)
        : sorted(keys, values, count);
  }

  private static boolean isSorted(long[] keys, int count) {
    for (int i = 1; i < count; i++) {
      if (keys[i - 1] >= keys[i]) {
        return false;
      }
    }
    return true;
  }

  private static SortedCells sorted(long[] keys, CellValue[] values, int count) {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
    long[] sortedKeys = new long[count];
    CellValue[] sortedValues = new CellValue[count];
    int size = 0;
    for (int i : order) {
      if (size > 0 && sortedKeys[size - 1] == keys[i]) {
        size--;
      }
      sortedKeys[size] = keys[i];
      sortedValues[size++] = values[i];
    }
    return new SortedCells(sortedKeys, sortedValues, size);
  }

  int size() {
    return size;
  }

  int row(int i) {
    return (int) (keys[i] >> 32);
  }

  int column(int i) {
    return (int) keys[i];
  }

  CellValue value(int i) {
    return values[i];
  }
}
