package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;

/** A way to tell what was read. */
public interface ParseReport {

  /**
   * Writes the report in UTF-8 and leaves the stream open.
   *
   * @param documents asked for once and one at a time, so that they may be read on the way
   */
  void render(Iterable<Reading<FilingDocument>> documents, OutputStream out) throws IOException;
}
