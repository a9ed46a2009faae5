package org.gouji.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder {@code shared} with samples that are not part of the project. It lies beside the
 * checkout, or where the system property {@code gouji.shared} says.
 */
public final class SharedFolder {

  private SharedFolder() {}

  /** The folder, if it is there. */
  public static Optional<Path> find() {
    return candidates().filter(Files::isDirectory).findFirst();
  }

  /** A folder in it, if it is there. */
  public static Optional<Path> find(String name) {
    return find().map(shared -> shared.resolve(name)).filter(Files::isDirectory);
  }

  private static Stream<Path> candidates() {
    String said = System.getProperty("gouji.shared");
    Stream<Path> above =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .filter(path -> Files.exists(path.resolve(".git")))
            .map(top -> top.resolveSibling("shared"));
    return said == null ? above : Stream.of(Path.of(said));
  }
}
