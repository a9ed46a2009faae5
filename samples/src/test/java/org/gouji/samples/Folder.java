package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The samples as they lie in the sources: a folder each. */
final class Folder {

  /** Where they lie. */
  static final Path SOURCES = Path.of("src", "main", "resources", "org", "gouji", "samples");

  private static final Pattern DOCUMENT = Pattern.compile(".*\\.(docx|doc|xlsx|xls)");

  private Folder() {}

  /** The folders, in the order of their names. */
  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  /** The names of all files in a folder. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The names of the documents in a folder. */
  static List<String> documents(Path folder) throws IOException {
    return files(folder).stream().filter(name -> DOCUMENT.matcher(name).matches()).toList();
  }
}
