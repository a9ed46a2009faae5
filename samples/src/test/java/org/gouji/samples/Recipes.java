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
 * The documents that are made: clean ones, each told in a file of its own, and wrong ones, each
 * told by the lines in which it differs from a clean one.
 */
final class Recipes {

  private static final List<String> CLEAN =
      List.of("agrees", "agrees-tasks", "agrees-self-evaluation");
  private static final List<String> DOCUMENTS = List.of("department", "projects");

  private final Map<String, Map<String, String>> samples = new LinkedHashMap<>();
  private final List<String> out = new ArrayList<>();
  private final List<String> in = new ArrayList<>();
  private Map<String, String> sample = Map.of();
  private String document = "";

  private Recipes() {}

  /** The bytes of each document, by its path below the samples. */
  static Map<String, byte[]> documents() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    read()
        .forEach(
            (name, pages) ->
                pages.forEach(
                    (document, text) ->
                        documents.put(
                            name + "/" + document + ".docx", DocxPages.write(Pages.parse(text)))));
    return documents;
  }

  private static Map<String, Map<String, String>> read() {
    Recipes recipes = new Recipes();
    for (String name : CLEAN) {
      Map<String, String> pages = new LinkedHashMap<>();
      DOCUMENTS.forEach(document -> pages.put(document, text(name + "/" + document + ".txt")));
      recipes.samples.put(name, pages);
    }
    (text("recipes.txt") + "\n").lines().forEach(recipes::line);
    recipes.change();
    return recipes.samples;
  }

  private void line(String line) {
    if (line.startsWith("- ")) {
      if (!in.isEmpty()) {
        change();
      }
      out.add(line.substring(2));
    } else if (line.startsWith("+ ")) {
      in.add(line.substring(2));
    } else {
      change();
      begin(line);
    }
  }

  private void begin(String line) {
    if (line.startsWith("== ")) {
      String[] names = line.substring(3).split(" < ");
      sample = new LinkedHashMap<>(samples.get(names[1]));
      samples.put(names[0], sample);
    } else if (line.startsWith("@ ")) {
      document = line.substring(2);
    }
  }

  /** Puts the lines that came in into the place of those that went out. */
  private void change() {
    if (out.isEmpty()) {
      return;
    }
    String old = String.join("\n", out) + "\n";
    String text = sample.get(document);
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new IllegalArgumentException("not there once in " + document + ": " + old);
    }
    sample.put(document, text.replace(old, String.join("\n", in) + "\n"));
    out.clear();
    in.clear();
  }

  private static String text(String file) {
    try (InputStream stream = Recipes.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
