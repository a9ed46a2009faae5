package org.gouji.report;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.finding.Reading;
import org.gouji.parse.Explanation;

/** A way to tell how documents were read. */
public interface ExplanationReport {

  /**
   * Writes the report in UTF-8 and leaves the stream open.
   *
   * @param documents asked for once and one at a time, so that they may be read on the way
   */
  void render(Iterable<Reading<Explanation>> documents, OutputStream out) throws IOException;
}
