package org.gouji.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The pages' templates, which stand beside this class. Everything put into one is escaped. */
final class PageTemplate {

  private PageTemplate() {}

  static Template load(String name) {
    InputStream in = PageTemplate.class.getResourceAsStream(name);
    try (Reader reader =
        new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(true).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
