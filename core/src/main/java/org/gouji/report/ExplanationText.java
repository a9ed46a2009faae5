package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.finding.Finding;
import org.gouji.finding.Reading;
import org.gouji.parse.ExplainedCell;
import org.gouji.parse.ExplainedTable;
import org.gouji.parse.Explanation;

/**
 * How documents were read, line by line: each table with what it was taken for and why, and each
 * cell of a form with what it became. A cell that was not understood has a {@code ?} in front.
 */
public final class ExplanationText implements ExplanationReport {

  private final Messages messages;
  private final ExplanationFacts facts;

  /** A report in the language of {@code messages}. */
  public ExplanationText(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
    this.facts = new ExplanationFacts(messages);
  }

  @Override
  public void render(Iterable<Reading<Explanation>> documents, OutputStream out)
      throws IOException {
    Lines lines = new Lines(out);
    for (Reading<Explanation> document : documents) {
      write(document, lines);
      lines.blank();
      lines.flush();
    }
  }

  private void write(Reading<Explanation> reading, Lines lines) throws IOException {
    lines.line(messages.text("explain.document", facts.of(reading.value())));
    for (Finding finding : reading.findings()) {
      lines.line("  ! " + messages.told(finding));
    }
    for (ExplainedTable table : reading.value().tables()) {
      write(table, lines);
    }
  }

  private void write(ExplainedTable table, Lines lines) throws IOException {
    Map<String, String> said = facts.of(table);
    lines.line("  " + messages.text("explain.table", said));
    if (!table.lacks().isEmpty()) {
      lines.line("    " + messages.text("explain.lacks", said));
    }
    if (!table.labels().isEmpty()) {
      lines.line("    " + messages.text("explain.labels", said));
    }
    if (table.kind().isRead()) {
      List<List<String>> rows = new ArrayList<>();
      table.cells().forEach(cell -> rows.add(row(cell)));
      lines.rows("    ", rows);
    } else if (!table.cells().isEmpty()) {
      lines.line("    " + messages.text("explain.passedOver", said));
    }
  }

  private List<String> row(ExplainedCell cell) {
    return List.of(
        cell.isUnread() ? "?" : " ",
        messages.place(cell.location()),
        messages.name(cell.role().kind()),
        facts.field(cell.role()),
        cell.cell().text());
  }
}
