package org.gouji.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;

/** What the reader of a document should be told about the parts of it that are lost. */
final class Damage {

  private Damage() {}

  static List<Finding> findings(Document document) {
    return document.damaged().stream().map(Damage::finding).toList();
  }

  private static Finding finding(DamagedPart damaged) {
    return Finding.of(
        FindingCode.PART_DAMAGED,
        Map.of("part", damaged.part()),
        Stream.ofNullable(damaged.location()).toArray(Location[]::new));
  }
}
