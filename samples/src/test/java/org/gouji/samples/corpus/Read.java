package org.gouji.samples.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gouji.poi.OfficeFilingReader;
import org.gouji.report.Messages;
import org.gouji.report.ParseJson;

/** Reads documents as {@code gouji parse --format json} prints them, and the truth about them. */
final class Read {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final OfficeFilingReader READER = OfficeFilingReader.standard();
  private static final ParseJson REPORT = new ParseJson(Messages.of(Locale.CHINESE));

  private Read() {}

  /** What is read of a document. */
  static JsonNode document(Path file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      REPORT.render(List.of(READER.read(file)), out);
      return JSON.readTree(out.toByteArray()).at("/documents/0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of JSON. */
  static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts that no field, label or heading accounts for. */
  static List<String> unread(JsonNode document) {
    return Expectation.elements(document.path("unread"))
        .map(cell -> cell.path("location").asText() + ": " + cell.path("text").asText())
        .toList();
  }
}
