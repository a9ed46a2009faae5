package org.gouji.document;

import java.util.List;
import java.util.Objects;
import org.gouji.finding.Finding;

/**
 * A file that was opened: its paragraphs and tables in reading order. A workbook is a list of
 * tables, one a sheet.
 *
 * @param file the file as the caller named it
 * @param findings what was odd about the file while it was read, empty as a rule
 */
public record Document(String file, List<Block> blocks, List<Finding> findings) {
  public Document {
    Objects.requireNonNull(file);
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** The tables in reading order. */
  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }
}
