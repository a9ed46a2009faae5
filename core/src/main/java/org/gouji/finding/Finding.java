package org.gouji.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.Location;

/**
 * What the reader of a document should be told: a code, facts and places. Its sentence is made
 * last, from the code, in the reader's language.
 *
 * @param facts keys and values, in the order in which they should be told
 */
public record Finding(
    FindingCode code, Severity severity, Map<String, String> facts, List<Location> locations) {

  public Finding {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    locations = List.copyOf(locations);
  }

  /** A finding with the code's own severity. */
  public static Finding of(FindingCode code, Map<String, String> facts, Location... locations) {
    return new Finding(code, code.severity(), facts, List.of(locations));
  }
}
