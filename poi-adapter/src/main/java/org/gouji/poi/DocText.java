package org.gouji.poi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * The text of a .doc as a person sees it. Positions are asked for in ascending order, because a
 * field may begin in one paragraph and end in another.
 */
final class DocText {

  private static final char CELL_MARK = 0x07;

  private static final int DELETED = 0x0800;
  private static final int HIDDEN = 0x083C;
  private static final int SYMBOL = 0x6A09;

  private final CharSequence text;
  private final List<CHPX> runs;
  private final FontTable fonts;
  private int run;

  /** The fields around the position, innermost first: true while inside the code. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** How many of them are true. */
  private int codes;

  DocText(HWPFDocument word) {
    text = word.getText();
    runs = word.getCharacterTable().getTextRuns();
    fonts = word.getFontTable();
  }

  boolean endsCell(int end) {
    return end > 0 && end <= text.length() && text.charAt(end - 1) == CELL_MARK;
  }

  /** What is printed between two positions, without the mark at the end. */
  String read(int start, int end) {
    StringBuilder printed = new StringBuilder(end - start);
    int at = start;
    while (run < runs.size() && at < end) {
      CHPX properties = runs.get(run);
      int stop = Math.min(end, properties.getEnd());
      if (stop > at) {
        append(properties, Math.max(at, properties.getStart()), stop, printed);
        at = stop;
      }
      if (properties.getEnd() <= end) {
        run++;
      }
      if (properties.getEnd() >= end) {
        break;
      }
    }
    if (endsCell(end)) {
      fields.clear();
      codes = 0;
    }
    return printed.toString();
  }

  private void append(CHPX run, int start, int end, StringBuilder printed) {
    boolean shown = true;
    String symbol = "";
    for (SprmIterator sprms = run.getSprmBuf().iterator(); sprms.hasNext(); ) {
      SprmOperation sprm = sprms.next();
      switch (opcode(sprm)) {
        case DELETED, HIDDEN -> shown &= !isOn(sprm);
        case SYMBOL -> symbol = symbol(sprm.getOperand());
        default -> {}
      }
    }
    for (int i = start; i < Math.min(end, text.length()); i++) {
      char c = text.charAt(i);
      if (!isFieldMark(c) && shown && codes == 0) {
        append(c, symbol, printed);
      }
    }
  }

  private boolean isFieldMark(char c) {
    switch (c) {
      case 0x13 -> push(true);
      case 0x14 -> {
        if (pop()) {
          push(false);
        }
      }
      case 0x15 -> pop();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void push(boolean code) {
    fields.push(code);
    codes += code ? 1 : 0;
  }

  /** Returns whether a field was open. */
  private boolean pop() {
    Boolean code = fields.poll();
    codes -= Boolean.TRUE.equals(code) ? 1 : 0;
    return code != null;
  }

  /**
   * @param operand a font and a character of it
   */
  private String symbol(int operand) {
    String font = Objects.requireNonNullElse(fonts.getMainFont(operand & 0xFFFF), "");
    return Symbols.text(font, Integer.toHexString(operand >>> 16));
  }

  private static void append(char c, String symbol, StringBuilder printed) {
    switch (c) {
      case '(' -> printed.append(symbol.isEmpty() ? "(" : symbol);
      case 0x0B -> printed.append('\n');
      case 0x1E -> printed.append('-');
      case '\t' -> printed.append(c);
      default -> {
        if (c >= ' ') {
          printed.append(c);
        }
      }
    }
  }

  static int opcode(SprmOperation sprm) {
    byte[] bytes = sprm.toByteArray();
    return (bytes[0] & 0xFF) | (bytes[1] & 0xFF) << 8;
  }

  /** 0x80 is "as the style says", which is taken for no; 0x81 is the opposite of it. */
  static boolean isOn(SprmOperation sprm) {
    int operand = sprm.getOperand() & 0xFF;
    return operand == 1 || operand == 0x81;
  }
}
