package org.gouji.poi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Documents that are not part of the project, in the folder {@code shared} beside the checkout or
 * where the system property {@code gouji.shared} says. Tests over them are skipped without it.
 */
final class Corpus {

  private Corpus() {}

  /** The files of a folder, at whatever depth, whose names end so. */
  static List<Path> files(String folder, String endings) throws IOException {
    Optional<Path> shared =
        folders().map(top -> top.resolve(folder)).filter(Files::isDirectory).findFirst();
    Assumptions.assumeTrue(shared.isPresent(), () -> "no folder shared/" + folder);
    try (Stream<Path> files = Files.walk(shared.get())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ends(file, endings))
          .sorted()
          .toList();
    }
  }

  private static boolean ends(Path file, String endings) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(" + endings + ")");
  }

  private static Stream<Path> folders() {
    String said = System.getProperty("gouji.shared");
    return said != null
        ? Stream.of(Path.of(said))
        : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(path -> Files.exists(path.resolve(".git")))
            .map(top -> top.resolveSibling("shared"));
  }
}
