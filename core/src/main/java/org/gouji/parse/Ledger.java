package org.gouji.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;

/**
 * What became of each cell of a form while it is read: no cell is left behind. Good for one form,
 * in one thread.
 */
final class Ledger {

  private final Map<Slot, CellRole> roles = new IdentityHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Notes that a cell became a field. */
  void field(Slot slot, String name) {
    note(slot, CellRole.Kind.FIELD, name);
  }

  /** Notes that a cell is the label of a field. */
  void label(Slot slot, String name) {
    note(slot, CellRole.Kind.LABEL, name);
  }

  /** Notes that a cell is a heading over others. */
  void heading(Slot slot) {
    note(slot, CellRole.Kind.HEADING, "");
  }

  private void note(Slot slot, CellRole.Kind kind, String name) {
    roles.putIfAbsent(slot, new CellRole(kind, name));
  }

  boolean isOpen(Slot slot) {
    return !roles.containsKey(slot);
  }

  /** What a cell became. */
  CellRole role(Slot slot) {
    return roles.getOrDefault(slot, CellRole.UNREAD);
  }

  void find(FindingCode code, Map<String, String> facts, Location location) {
    findings.add(Finding.of(code, facts, location));
  }

  List<Finding> findings() {
    return findings;
  }
}
