package org.gouji.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of contents: a jar's folders cannot be listed by everybody, so a file names the
 * documents, a line each.
 */
final class Index {

  /** All samples, in the order of the index. */
  static final List<Sample> SAMPLES = read();

  private Index() {}

  private static List<Sample> read() {
    Map<String, List<String>> documents = new LinkedHashMap<>();
    lines()
        .forEach(
            line -> {
              int slash = line.indexOf('/');
              documents
                  .computeIfAbsent(line.substring(0, slash), name -> new ArrayList<>())
                  .add(line.substring(slash + 1));
            });
    return documents.entrySet().stream()
        .map(entry -> new Sample(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<String> lines() {
    try (InputStream stream = open("index.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file by its path below this package. */
  static InputStream open(String path) {
    InputStream stream = Index.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("not on the class path: org/gouji/samples/" + path);
    }
    return stream;
  }
}
