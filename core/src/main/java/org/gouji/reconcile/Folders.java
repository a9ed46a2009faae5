package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which folders hold departments' tables, by the paths of the files alone. */
record Folders(List<HandedIn> tables) {

  Folders {
    tables = List.copyOf(tables);
  }

  static Folders of(List<HandedIn> forms) {
    return new Folders(forms.stream().filter(HandedIn::isDepartment).toList());
  }

  /**
   * The one department's table of the folder that a form lies in, or of the nearest one above that
   * has a table, as long as the sub-folder on the way holds none.
   */
  Optional<HandedIn> tableOf(HandedIn form) {
    return above(form.folder())
        .takeWhile(folder -> holdsDirectly(folder) || !holdsBelow(folder))
        .filter(this::holdsDirectly)
        .findFirst()
        .map(this::tablesIn)
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }

  private List<HandedIn> tablesIn(String folder) {
    return tables.stream().filter(table -> table.folder().equals(folder)).toList();
  }

  private boolean holdsDirectly(String folder) {
    return tables.stream().anyMatch(table -> table.folder().equals(folder));
  }

  private boolean holdsBelow(String folder) {
    String inside = folder.isEmpty() ? "" : folder + "/";
    return tables.stream().anyMatch(table -> table.folder().startsWith(inside));
  }

  /** The folder and every one above it, up to the one without a name. */
  private static Stream<String> above(String folder) {
    Stream<String> named = Stream.iterate(folder, each -> !each.isEmpty(), Folders::parent);
    return Stream.concat(named, Stream.of(""));
  }

  /** The path without its last step, whichever way the slashes lean. */
  static String parent(String path) {
    String plain = path.replace('\\', '/');
    int slash = plain.lastIndexOf('/');
    return slash < 0 ? "" : plain.substring(0, slash);
  }
}
