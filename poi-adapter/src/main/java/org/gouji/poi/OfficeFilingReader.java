package org.gouji.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.DocumentReader;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.parse.FilingParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and parses files one after the other, each when it is asked for. What goes wrong with one
 * is told in its place and never stops the rest.
 */
final class Intake implements Iterable<Reading<FilingDocument>> {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final List<Path> files;
  private final DocumentReader reader;
  private final FilingParser parser;

  Intake(List<Path> files, DocumentReader reader, FilingParser parser) {
    this.files = List.copyOf(files);
    this.reader = reader;
    this.parser = parser;
  }

  @Override
  public Iterator<Reading<FilingDocument>> iterator() {
    return files.stream().map(this::read).iterator();
  }

  private Reading<FilingDocument> read(Path file) {
    LOG.info("reading {}", file);
    try {
      return parser.parse(reader.read(file));
    } catch (UnreadableDocumentException e) {
      LOG.debug("cannot open {}", file, e);
      return unreadable(file, Map.of("reason", e.reason().name()), e.detail());
    } catch (OutOfMemoryError e) {
      LOG.warn("out of memory at {}", file);
      return unreadable(file, Map.of("reason", Reason.OVER_LIMIT.name()), null);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("unexpected failure at {}", file, e);
      return unreadable(file, Map.of(), e.getClass().getSimpleName());
    }
  }

  private static Reading<FilingDocument> unreadable(
      Path file, Map<String, String> reason, @Nullable String detail) {
    Map<String, String> facts = new LinkedHashMap<>(reason);
    if (detail != null) {
      facts.put("detail", detail);
    }
    FilingDocument document =
        new FilingDocument(
            file.toString(), FilingDocument.Status.UNREADABLE, List.of(), List.of(), List.of());
    return new Reading<>(document, List.of(Finding.of(FindingCode.DOCUMENT_UNREADABLE, facts)));
  }
}
