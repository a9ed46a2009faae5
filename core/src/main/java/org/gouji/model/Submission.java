package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were handed in together: a department's table and its projects', or what there is
 * of them.
 *
 * @param department the name that the submission goes by, null where no form says one
 */
public record Submission(
    @Nullable String department,
    @Nullable Integer year,
    List<Filed<DepartmentFiling>> departments,
    List<Filed<ProjectFiling>> projects) {

  /** A form and the file that it came in. */
  public record Filed<F extends Filing>(String file, F filing) {
    public Filed {
      Objects.requireNonNull(file);
      Objects.requireNonNull(filing);
    }
  }

  public Submission {
    departments = List.copyOf(departments);
    projects = List.copyOf(projects);
  }
}
