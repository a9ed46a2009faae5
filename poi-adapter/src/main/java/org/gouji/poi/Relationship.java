package org.gouji.poi;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An arrow from a part to another.
 *
 * @param type the last word of its type, the same in the transitional and the strict variant
 * @param target the other part's name, from the package's root, without a leading slash
 */
record Relationship(String id, String type, String target) {

  static Relationship of(String base, String id, String type, String target) {
    return new Relationship(id, type.substring(type.lastIndexOf('/') + 1), resolve(base, target));
  }

  private static String resolve(String base, String target) {
    String path = target.replace('\\', '/');
    if (!path.startsWith("/")) {
      path = base.substring(0, base.lastIndexOf('/') + 1) + path;
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
