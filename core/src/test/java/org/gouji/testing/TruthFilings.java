package org.gouji.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.FilingDocument;

/**
 * A made-up submission whose truth is known: what a perfect parser would say of its files, as model
 * records, and what a perfect reconciler would say of them, as JSON. Places in the records are made
 * up.
 */
public record TruthFilings(String id, JsonNode truth, List<FilingDocument> documents) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the {@code truth.json} of each folder, in the order of their names. */
  public static List<TruthFilings> readAll(Path synthetic) {
    try (Stream<Path> folders = Files.list(synthetic)) {
      return folders
          .map(folder -> folder.resolve("truth.json"))
          .filter(Files::exists)
          .sorted()
          .map(TruthFilings::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one {@code truth.json}. */
  public static TruthFilings read(Path file) {
    try {
      JsonNode truth = JSON.readTree(file.toFile());
      return new TruthFilings(
          truth.path("id").asText(), truth, ContractJson.documents(truth.path("parse")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads documents as the contract prints them: {@code {"documents": […]}}. */
  public static List<FilingDocument> parse(String json) {
    try {
      return ContractJson.documents(JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code reconcile} should say. */
  public JsonNode expected() {
    return truth.path("reconcile");
  }
}
