package org.gouji.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was handed in.
 *
 * @param order its place among all the forms
 * @param department whose form it is; null where it names nobody
 */
record HandedIn(int order, String file, Filing filing, @Nullable DepartmentName department) {

  static List<HandedIn> of(List<FilingDocument> documents) {
    List<HandedIn> forms = new ArrayList<>();
    for (FilingDocument document : documents) {
      for (Filing filing : document.filings()) {
        forms.add(of(forms.size(), document.file(), filing));
      }
    }
    return forms;
  }

  private static HandedIn of(int order, String file, Filing filing) {
    DepartmentName department =
        Names.parties(filing.heading())
            .filter(party -> !party.name().isBlank())
            .findFirst()
            .map(DepartmentName::of)
            .orElse(null);
    return new HandedIn(order, file, filing, department);
  }

  boolean isDepartment() {
    return filing instanceof DepartmentFiling;
  }

  /** The folder as the path says it; {@code ""} where it says none. */
  String folder() {
    return Folders.parent(file);
  }

  @Nullable Integer year() {
    return heading().year();
  }

  boolean isYear(@Nullable Integer other) {
    return Objects.equals(year(), other);
  }

  Heading heading() {
    return filing.heading();
  }
}
