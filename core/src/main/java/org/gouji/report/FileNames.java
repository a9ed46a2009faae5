package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.finding.Reading;
import org.gouji.model.FilingDocument;

/**
 * Names of files, of whatever machine, as short as they can be told apart: the last name of a path,
 * with as many folders before it as it takes.
 *
 * @param tails how many files end with each part of a path
 */
record FileNames(Map<String, Long> tails) {

  /** Names among these documents; a file that is none of them goes by its last name. */
  static FileNames among(List<Reading<FilingDocument>> documents) {
    return new FileNames(
        documents.stream()
            .map(document -> document.value().file())
            .distinct()
            .flatMap(FileNames::tails)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** The last name of a path. */
  static String last(String file) {
    return tails(file).findFirst().orElse(file);
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
