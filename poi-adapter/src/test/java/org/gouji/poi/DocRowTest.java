package org.gouji.poi;

import static org.gouji.poi.WordCell.Merge.BEGINS;
import static org.gouji.poi.WordCell.Merge.CONTINUES;
import static org.gouji.poi.WordCell.Merge.NONE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.gouji.poi.DocRow.DocCell;
import org.junit.jupiter.api.Test;

/** Rows from the bytes that define them. */
class DocRowTest {

  private static final int FIRST_MERGED = 0x01;
  private static final int MERGED = 0x02;
  private static final int VERTICALLY_MERGED = 0x20;
  private static final int VERTICALLY_FIRST = 0x60;

  /** Property modifiers of a row: its definition, then what a test adds. */
  private static final class Sprms {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Sprms() {
      word(0);
    }

    Sprms define(int[] edges, int... flags) {
      word(0xD608);
      word(2 * edges.length + 20 * flags.length + 2);
      bytes.write(flags.length);
      for (int edge : edges) {
        word(edge);
      }
      for (int flag : flags) {
        word(flag);
        bytes.writeBytes(new byte[18]);
      }
      return this;
    }

    Sprms of(int opcode, int... operand) {
      word(opcode);
      for (int one : operand) {
        bytes.write(one);
      }
      return this;
    }

    private void word(int value) {
      bytes.write(value);
      bytes.write(value >> 8);
    }

    DocRow row() {
      return DocRow.of(new SprmBuffer(bytes.toByteArray(), 2));
    }
  }

  @Test
  void cellsStandBetweenTheEdges() {
    DocRow row = new Sprms().define(new int[] {-108, 1000, 2500}, 0, 0).row();
    assertEquals(
        List.of(new DocCell(-108, 1000, 1, NONE), new DocCell(1000, 2500, 1, NONE)), row.cells());
    assertArrayEquals(new int[] {-108, 1000, 2500}, row.edges());
  }

  @Test
  void cellsMergedAcrossAreOne() {
    DocRow row =
        new Sprms().define(new int[] {0, 10, 20, 30, 40}, 0, FIRST_MERGED, MERGED, 0).row();
    assertEquals(
        List.of(
            new DocCell(0, 10, 1, NONE),
            new DocCell(10, 30, 2, NONE),
            new DocCell(30, 40, 1, NONE)),
        row.cells());
  }

  @Test
  void cellsMergedDownSaySo() {
    DocRow row =
        new Sprms().define(new int[] {0, 10, 20, 30}, VERTICALLY_FIRST, VERTICALLY_MERGED, 0).row();
    assertEquals(
        List.of(BEGINS, CONTINUES, NONE), row.cells().stream().map(DocCell::down).toList());
  }

  @Test
  void laterModifiersMergeAndSplit() {
    DocRow row =
        new Sprms()
            .define(new int[] {0, 10, 20, 30}, 0, FIRST_MERGED, MERGED)
            .of(0x5625, 1, 3)
            .of(0x5624, 0, 2)
            .of(0xD62B, 2, 2, 3)
            .row();
    assertEquals(List.of(new DocCell(0, 20, 2, NONE), new DocCell(20, 30, 1, BEGINS)), row.cells());
  }

  @Test
  void edgesThatContradictThemselvesStillAscend() {
    DocRow row = new Sprms().define(new int[] {100, 50, 50}, 0, 0).row();
    assertArrayEquals(new int[] {100, 101, 102}, row.edges());
  }

  @Test
  void aRowThatAccountsForTooFewCellsGrows() {
    DocRow row = new Sprms().define(new int[] {0, 10}, 0).row().withMarks(3);
    assertEquals(3, row.cells().size());
    assertEquals(3, DocRow.UNKNOWN.withMarks(3).cells().size());
  }
}
