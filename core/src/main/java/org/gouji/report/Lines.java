package org.gouji.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text of lines in UTF-8, each ended by a line feed on every machine. */
final class Lines {

  private final Writer writer;

  Lines(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void blank() throws IOException {
    writer.write('\n');
  }

  /** Writes a line; what breaks it in the text stays on it. */
  void line(String text) throws IOException {
    writer.write(text.replaceAll("\\R", " "));
    writer.write('\n');
  }

  /** Writes rows of cells as aligned lines behind an indent. */
  void rows(String indent, List<List<String>> rows) throws IOException {
    for (String line : Columns.align(rows)) {
      line(indent + line);
    }
  }

  /** Hands everything to the stream below, which stays open. */
  void flush() throws IOException {
    writer.flush();
  }
}
