package org.gouji.report;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of files, of whatever machine, as short as they can be told apart: the last name of a path,
 * with as many folders before it as it takes.
 *
 * @param tails how many files end with each part of a path
 */
record FileNames(Map<String, Long> tails) {

  /** Names among these files; one that is none of them goes by its last name. */
  static FileNames among(Collection<String> files) {
    return new FileNames(
        files.stream()
            .distinct()
            .flatMap(FileNames::tails)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** The last name of a path. */
  static String last(String file) {
    return tails(file).findFirst().orElse(file);
  }

  /** The folder that all files are in, {@code ""} where there is none. */
  static String folder(Collection<String> files) {
    return files.stream()
        .map(file -> file.substring(0, file.length() - last(file).length()))
        .reduce(FileNames::common)
        .orElse("");
  }

  /** The folders with which both paths begin. */
  private static String common(String one, String other) {
    int end = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      end = isSeparator(one.charAt(i)) ? i + 1 : end;
    }
    return one.substring(0, end);
  }

  String of(String file) {
    return tails(file).filter(tail -> tails.getOrDefault(tail, 0L) <= 1).findFirst().orElse(file);
  }

  /** What stands behind each separator, the shortest first. */
  private static Stream<String> tails(String file) {
    return IntStream.iterate(file.length() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> at == 0 || isSeparator(file.charAt(at - 1)))
        .mapToObj(file::substring);
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '\\';
  }
}
