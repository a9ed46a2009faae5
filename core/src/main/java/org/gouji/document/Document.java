package org.gouji.document;

import java.util.List;
import java.util.Objects;

/**
 * A file that was opened: its paragraphs and tables in reading order. A workbook is a list of
 * tables, one a sheet.
 *
 * @param file the file as the caller named it
 * @param damaged what was passed over because it is damaged, empty as a rule
 */
public record Document(String file, List<Block> blocks, List<DamagedPart> damaged) {
  public Document {
    Objects.requireNonNull(file);
    blocks = List.copyOf(blocks);
    damaged = List.copyOf(damaged);
  }

  /** The tables in reading order. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
