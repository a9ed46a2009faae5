package org.gouji.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The merged rectangles of a grid, cut to it and without overlaps, and every position they cover.
 */
final class MergedAreas {

  private final int[] spans;

  /** Row and column of a position, sorted. */
  private final long[] keys;

  private final int[] spanOf;

  private MergedAreas(int[] spans, long[] keys, int[] spanOf) {
    this.spans = spans;
    this.keys = keys;
    this.spanOf = spanOf;
  }

  static MergedAreas of(int[] merges, int count, int rows, int columns) {
    int[] spans = Arrays.copyOf(merges, 4 * count);
    int kept = 0;
    Map<Integer, BitSet> taken = new HashMap<>();
    long positions = 0;
    for (int i = 0; i < count; i++) {
      int row = merges[4 * i];
      int column = merges[4 * i + 1];
      int height = Math.min(merges[4 * i + 2], rows - row);
      int width = Math.min(merges[4 * i + 3], columns - column);
      if (height < 1 || width < 1 || (height == 1 && width == 1)) {
        continue;
      }
      if (!claim(taken, row, column, height, width)) {
        continue;
      }
      System.arraycopy(new int[] {row, column, height, width}, 0, spans, 4 * kept++, 4);
      positions += (long) height * width;
    }
    return spread(Arrays.copyOf(spans, 4 * kept), Math.toIntExact(positions));
  }

  private static boolean claim(
      Map<Integer, BitSet> taken, int row, int column, int height, int width) {
    for (int r = row; r < row + height; r++) {
      BitSet line = taken.get(r);
      if (line != null) {
        int next = line.nextSetBit(column);
        if (next >= 0 && next < column + width) {
          return false;
        }
      }
    }
    for (int r = row; r < row + height; r++) {
      taken.computeIfAbsent(r, any -> new BitSet()).set(column, column + width);
    }
    return true;
  }

  private static MergedAreas spread(int[] spans, int positions) {
    long[] keys = new long[positions];
    int at = 0;
    for (int span = 0; span < spans.length / 4; span++) {
      for (int r = 0; r < spans[4 * span + 2]; r++) {
        for (int c = 0; c < spans[4 * span + 3]; c++) {
          keys[at++] = (long) (spans[4 * span] + r) << 32 | (spans[4 * span + 1] + c);
        }
      }
    }
    long[] unsorted = keys.clone();
    Arrays.sort(keys);
    int[] spanOf = new int[positions];
    at = 0;
    for (int span = 0; span < spans.length / 4; span++) {
      int size = spans[4 * span + 2] * spans[4 * span + 3];
      for (int i = 0; i < size; i++) {
        spanOf[Arrays.binarySearch(keys, unsorted[at++])] = span;
      }
    }
    return new MergedAreas(spans, keys, spanOf);
  }

  int positions() {
    return keys.length;
  }

  long key(int position) {
    return keys[position];
  }

  int span(int position) {
    return spanOf[position];
  }

  boolean isFirst(int position) {
    int at = 4 * spanOf[position];
    return keys[position] == ((long) spans[at] << 32 | spans[at + 1]);
  }

  int[] spans() {
    return spans;
  }
}
