package org.gouji.report;

import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.gouji.finding.Reading;
import org.gouji.parse.Explanation;

/**
 * How documents were read, as one page that needs nothing else: their tables as they stand on
 * paper, each cell coloured by what it became, and what was not understood at the top. It prints as
 * it looks. Everything that comes from a file is escaped.
 */
public final class ExplanationHtml implements ExplanationReport {

  private final Messages messages;
  private final Template template = PageTemplate.load("explanation.html");

  /** A page in the language of {@code messages}. */
  public ExplanationHtml(Messages messages) {
    this.messages = Objects.requireNonNull(messages);
  }

  @Override
  public void render(Iterable<Reading<Explanation>> documents, OutputStream out)
      throws IOException {
    ExplanationPage page = new ExplanationPage(messages);
    Iterable<Map<String, Object>> pages =
        () -> StreamSupport.stream(documents.spliterator(), false).map(page::of).iterator();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    template.execute(
        Map.of(
            "language", messages.locale().toLanguageTag(),
            "say", messages.texts("explained."),
            "legend", page.legend(),
            "documents", pages),
        writer);
    writer.flush();
  }
}
