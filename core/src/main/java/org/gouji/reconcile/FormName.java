package org.gouji.reconcile;

import org.gouji.model.Filing;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;
import org.jspecify.annotations.Nullable;

/** What a form is called when a check is about it: its project, its department, or its title. */
final class FormName {

  private FormName() {}

  /** Falls back on the file, so that it is never blank. */
  static String of(Filed<? extends Filing> form) {
    Filing filing = form.filing();
    Party party =
        filing instanceof ProjectFiling project ? project.project() : filing.heading().department();
    String title = filing.heading().title();
    return isSaid(party == null ? null : party.name())
        ? party.name()
        : isSaid(title) ? title : form.file();
  }

  private static boolean isSaid(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
