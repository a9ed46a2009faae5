package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: a file, or else standard output. A file is there whole or not at all; what
 * is none, such as /dev/null, is written to as it is.
 *
 * @param file null for standard output
 */
record Output(@Nullable Path file, OutputStream standard) {

  /** Something that writes a result. */
  @FunctionalInterface
  interface Result {
    void write(OutputStream out) throws IOException;
  }

  void write(Result result) throws IOException {
    if (file == null) {
      writeTo(standard, result);
      return;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, result);
      return;
    }
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      writeTo(part, result);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path path, Result result) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      writeTo(out, result);
    }
  }

  private static void writeTo(OutputStream out, Result result) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    result.write(buffered);
    buffered.flush();
  }
}
