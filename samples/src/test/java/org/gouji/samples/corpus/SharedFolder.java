package org.gouji.samples.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code shared} with filings that are not part of the project. It lies beside the
 * checkout, or where the system property {@code gouji.shared} says.
 */
final class SharedFolder {

  private static final Pattern DOCUMENT = Pattern.compile(".*\\.(docx|doc|xlsx|xlsm|xls)");

  private SharedFolder() {}

  /** A folder in it; the test is skipped where it is not there. */
  static Path folder(String name) {
    Optional<Path> folder = find().map(shared -> shared.resolve(name)).filter(Files::isDirectory);
    assumeTrue(folder.isPresent(), "no folder shared/" + name);
    return folder.orElseThrow();
  }

  /** The folders in a folder, in the order of their names. */
  static List<Path> folders(String name) throws IOException {
    try (Stream<Path> entries = Files.list(folder(name))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The documents in a folder, in the order of their names. */
  static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> DOCUMENT.matcher(file.toString()).matches()).sorted().toList();
    }
  }

  private static Optional<Path> find() {
    String said = System.getProperty("gouji.shared");
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(path -> Files.exists(path.resolve(".git")))
            .map(top -> top.resolveSibling("shared"));
    Stream<Path> candidates = said == null ? above : Stream.of(Path.of(said));
    return candidates.filter(Files::isDirectory).findFirst();
  }
}
