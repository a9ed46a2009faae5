package org.gouji.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the wording of indicators means: the lines of {@code wording.txt}, which a colleague in a
 * finance bureau can mend. A line is a key and words.
 */
final class Wording {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** The lines that come with the library. */
  static final Wording STANDARD = read("wording.txt");

  private final Map<String, List<List<String>>> lines;

  private Wording(Map<String, List<List<String>>> lines) {
    this.lines = lines;
  }

  /** A text as texts are compared: half-width, in lower case, without blanks. */
  static String plain(String text) {
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BLANKS.matcher(half).replaceAll("");
  }

  /** The words of each line with this key, in the order of the file. */
  List<List<String>> lines(String key) {
    List<List<String>> found = lines.get(key);
    if (found == null) {
      throw new IllegalArgumentException("wording.txt has no line " + key);
    }
    return found;
  }

  /** All words with this key. */
  List<String> words(String key) {
    return lines(key).stream().flatMap(List::stream).toList();
  }

  private static Wording read(String resource) {
    try (InputStream in = Wording.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return new Wording(
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.strip().split(" +")))
              .collect(
                  Collectors.groupingBy(
                      line -> line.get(0),
                      Collectors.mapping(Wording::rest, Collectors.toList()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rest(List<String> line) {
    return line.stream().skip(1).map(Wording::plain).toList();
  }
}
