package org.gouji.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were handed in together: a department's table and its projects', or what there is
 * of them.
 *
 * @param department the name that the submission goes by, null where no form says one
 * @param listTotals total rows of lists whose projects are all of this submission
 */
public record Submission(
    @Nullable String department,
    @Nullable Integer year,
    List<Filed<DepartmentFiling>> departments,
    List<Filed<ProjectFiling>> projects,
    List<ListTotal> listTotals) {

  /** A form and the file that it came in. */
  public record Filed<F extends Filing>(String file, F filing) {
    public Filed {
      Objects.requireNonNull(file);
      Objects.requireNonNull(filing);
    }
  }

  /** A list's total row and the projects that stand under it, or above it where it closes them. */
  public record ListTotal(String file, Subtotal row, List<ProjectFiling> projects) {
    public ListTotal {
      Objects.requireNonNull(file);
      Objects.requireNonNull(row);
      projects = List.copyOf(projects);
    }
  }

  public Submission {
    departments = List.copyOf(departments);
    projects = List.copyOf(projects);
    listTotals = List.copyOf(listTotals);
  }

  /** Forms without a list that has totals of its own. */
  public Submission(
      @Nullable String department,
      @Nullable Integer year,
      List<Filed<DepartmentFiling>> departments,
      List<Filed<ProjectFiling>> projects) {
    this(department, year, departments, projects, List.of());
  }
}
