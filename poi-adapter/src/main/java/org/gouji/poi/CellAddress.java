package org.gouji.poi;

/** A position in a sheet as workbooks write it, such as {@code C5} or {@code $C$5}, from 0. */
record CellAddress(int row, int column) {

  static final int ROWS = 1 << 20;
  static final int COLUMNS = 1 << 14;

  /** What stands for a row or a column that is not written or not to be understood. */
  static final int NONE = -1;

  static CellAddress of(String written) {
    int at = 0;
    int column = 0;
    int row = 0;
    for (; at < written.length(); at++) {
      int letter = written.charAt(at) & ~0x20;
      if (letter >= 'A' && letter <= 'Z' && column <= COLUMNS) {
        column = column * 26 + letter - 'A' + 1;
      } else if (written.charAt(at) != '$') {
        break;
      }
    }
    for (; at < written.length(); at++) {
      int digit = written.charAt(at) - '0';
      if (digit < 0 || digit > 9 || row > ROWS) {
        return new CellAddress(NONE, NONE);
      }
      row = row * 10 + digit;
    }
    return new CellAddress(row - 1, column - 1);
  }

  boolean isInSheet() {
    return row >= 0 && row < ROWS && column >= 0 && column < COLUMNS;
  }
}
