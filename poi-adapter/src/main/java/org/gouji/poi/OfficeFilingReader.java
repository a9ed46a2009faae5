package org.gouji.poi;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.document.Document;
import org.gouji.document.DocumentReader;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;
import org.gouji.parse.Explanation;
import org.gouji.parse.FilingParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and parses one file after the other. What goes wrong with one is told in its reading and
 * never stops the rest of a batch. Immutable; thread-safe if its reader is.
 */
public final class OfficeFilingReader {

  private static final Logger LOG = LoggerFactory.getLogger(OfficeFilingReader.class);

  private final DocumentReader reader;
  private final FilingParser parser;

  private OfficeFilingReader(DocumentReader reader, FilingParser parser) {
    this.reader = Objects.requireNonNull(reader);
    this.parser = Objects.requireNonNull(parser);
  }

  /** Word and Excel, with the standard vocabulary. */
  public static OfficeFilingReader standard() {
    return with(new OfficeDocumentReader(), FilingParser.standard());
  }

  /** With a reader and a parser of the caller's. */
  public static OfficeFilingReader with(DocumentReader reader, FilingParser parser) {
    return new OfficeFilingReader(reader, parser);
  }

  /**
   * Reads and parses a file. A file that cannot be opened, or that brings the reader down, gives a
   * document of the status {@link FilingDocument.Status#UNREADABLE} with a finding that says why.
   */
  public Reading<FilingDocument> read(Path file) {
    return read(file, parser::parse, OfficeFilingReader::unreadable);
  }

  /**
   * Reads a file and tells how it is parsed. A file that cannot be opened, or that brings the
   * reader down, gives an explanation without tables and a finding that says why.
   */
  public Reading<Explanation> explain(Path file) {
    return read(file, parser::explain, path -> new Explanation(path.toString(), List.of()));
  }

  private <T> Reading<T> read(
      Path file, Function<Document, Reading<T>> parse, Function<Path, T> unreadable) {
    LOG.info("reading {}", file);
    try {
      return parse.apply(reader.read(file));
    } catch (UnreadableDocumentException e) {
      LOG.debug("cannot open {}", file, e);
      return new Reading<>(
          unreadable.apply(file), because(Map.of("reason", e.reason().name()), e.detail()));
    } catch (OutOfMemoryError e) {
      LOG.warn("out of memory at {}", file);
      return new Reading<>(
          unreadable.apply(file), because(Map.of("reason", Reason.OVER_LIMIT.name()), null));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("unexpected failure at {}", file, e);
      return new Reading<>(unreadable.apply(file), because(Map.of(), e.getClass().getSimpleName()));
    }
  }

  private static FilingDocument unreadable(Path file) {
    return new FilingDocument(
        file.toString(), FilingDocument.Status.UNREADABLE, List.of(), List.of(), List.of());
  }

  private static List<Finding> because(Map<String, String> reason, @Nullable String detail) {
    Map<String, String> facts = new LinkedHashMap<>(reason);
    if (detail != null) {
      facts.put("detail", detail);
    }
    return List.of(Finding.of(FindingCode.DOCUMENT_UNREADABLE, facts));
  }
}
