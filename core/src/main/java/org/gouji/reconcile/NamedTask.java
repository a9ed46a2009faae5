package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.FundItem;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * A task of a department's form: {@code 项目支出1：社区矫正} is the project 社区矫正, {@code 人员经费} is none.
 *
 * @param name without the mark in front
 * @param figure its amount for the year, null where the form gives none
 */
record NamedTask(String name, Kind kind, @Nullable Figure figure, Place place) {

  /** What the form says the task is. */
  enum Kind {
    /** The department's own running. */
    BASIC,
    /** Marked as a project. */
    PROJECT,
    /** Perhaps a project. */
    UNMARKED
  }

  private static final Pattern PROJECT =
      Pattern.compile(
          "(?:"
              + MoneyWords.PROJECT_TASKS.stream()
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\s*[0-9０-９一二三四五六七八九十]*\\s*[:：、.．]\\s*(.+)",
          Pattern.DOTALL);

  static List<NamedTask> of(Filed<DepartmentFiling> form) {
    return form.filing().tasks().stream().map(task -> of(task, form)).toList();
  }

  private static NamedTask of(Task task, Filed<DepartmentFiling> form) {
    Place place = Place.in(form, task.location());
    Matcher marked = PROJECT.matcher(task.name().strip());
    String name = marked.matches() ? marked.group(1).strip() : task.name().strip();
    return new NamedTask(
        name, marked.matches() ? Kind.PROJECT : unmarked(name), figure(name, task, form), place);
  }

  private static Kind unmarked(String name) {
    return MoneyWords.BASIC_TASKS.stream().anyMatch(name::contains) ? Kind.BASIC : Kind.UNMARKED;
  }

  private static @Nullable Figure figure(String name, Task task, Filed<DepartmentFiling> form) {
    Optional<Figure> total =
        task.funds().stream()
            .filter(fund -> fund.item() == FundItem.TOTAL && FormFunds.isOfTheYear(fund))
            .findFirst()
            .map(fund -> new Figure(name, fund, Place.in(form, fund.location())));
    return total.orElse(null);
  }

  /** Whether this is the name of the project that the task is. */
  boolean isCalled(String project) {
    return kind != Kind.BASIC && Names.folded(name).equals(Names.folded(project));
  }

  /** Whether a project of this name should be there: the form marks it so, or gives its amount. */
  boolean mayBeMissed() {
    return kind == Kind.PROJECT || kind == Kind.UNMARKED && figure != null;
  }
}
