package org.gouji.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, for tests that hold it against the code. */
record DocsPage(String text) {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern SECTION =
      Pattern.compile("^## (.+)\n((?:(?!^## ).*\n?)*)", Pattern.MULTILINE);

  static DocsPage of(String name) throws IOException {
    return new DocsPage(Files.readString(DOCS.resolve(name)));
  }

  /** The sections by their headings, in the order of the page. */
  Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    SECTION
        .matcher(text)
        .results()
        .forEach(section -> sections.put(section.group(1), section.group(2)));
    return sections;
  }

  /** What stands in blocks of code of a language. */
  List<String> code(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(block -> block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")))
        .toList();
  }

  /** Where its links within the project lead. */
  List<String> links() {
    return Pattern.compile("\\]\\((?!https?:)([^)]+)\\)")
        .matcher(text)
        .results()
        .map(link -> link.group(1))
        .toList();
  }
}
