package org.gouji.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.document.Location.InParagraph;
import org.gouji.document.Location.InTable;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Execution;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Heading;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Task;
import org.jspecify.annotations.Nullable;

/** A form made in code: {@code project("社区矫正专项").funds("ownLevelBudget=57.6")}. */
final class SampleForm {

  private final @Nullable String project;
  private @Nullable Party department;
  private @Nullable Party unit;
  private @Nullable Integer year = 2024;
  private @Nullable Period period;
  private @Nullable Execution execution;
  private Stage stage = Stage.OBJECTIVE;
  private String file;
  private Location location = new InTable(1, 0, 0);
  private final List<Fund> funds = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Fund> mentions = new ArrayList<>();

  private SampleForm(@Nullable String project, String file) {
    this.project = project;
    this.file = file;
  }

  static SampleForm department(String name) {
    return new SampleForm(null, "部门.docx").of(null, name);
  }

  static SampleForm project(String name) {
    return new SampleForm(name, name + ".docx");
  }

  SampleForm of(@Nullable String code, String name) {
    department = new Party(code, name, place(1, 1));
    return this;
  }

  SampleForm unit(@Nullable String code, String name) {
    unit = new Party(code, name, place(1, 2));
    return this;
  }

  SampleForm year(@Nullable Integer other) {
    year = other;
    return this;
  }

  SampleForm stage(Stage other) {
    stage = other;
    return this;
  }

  /** Where the form begins: a row of a list. */
  SampleForm at(Location place) {
    location = place;
    return this;
  }

  SampleForm in(String path) {
    file = path;
    return this;
  }

  SampleForm period(@Nullable String start, @Nullable String end) {
    period =
        new Period(
            start + " - " + end,
            start == null ? null : LocalDate.parse(start),
            end == null ? null : LocalDate.parse(end),
            place(2, 1));
    return this;
  }

  SampleForm rate(String percent) {
    execution = new Execution(new BigDecimal(percent), null, null, place(3, 1));
    return this;
  }

  /** As {@link SampleFund} writes them; the first stands in row 10. */
  SampleForm funds(String... specs) {
    Stream.of(specs).forEach(spec -> funds.add(SampleFund.of(spec, place(10 + funds.size(), 2))));
    return this;
  }

  /** What texts say, as {@link SampleFund} writes it; the label is empty in {@code total#=5}. */
  SampleForm mentions(String... specs) {
    Stream.of(specs).forEach(spec -> mentions.add(SampleFund.of(spec, new InParagraph(1))));
    return this;
  }

  SampleForm task(String name, String... specs) {
    Location location = place(50 + tasks.size(), 1);
    List<Fund> amounts = Stream.of(specs).map(spec -> SampleFund.of(spec, location)).toList();
    tasks.add(new Task(name, null, amounts, location));
    return this;
  }

  String file() {
    return file;
  }

  Filing filing() {
    Filing filing = project == null ? departmentFiling() : projectFiling(project);
    return filing.withMentions(mentions);
  }

  static Submission submission(SampleForm... forms) {
    return new Submission(
        null,
        null,
        filed(DepartmentFiling.class, forms).toList(),
        filed(ProjectFiling.class, forms).toList());
  }

  private static <F extends Filing> Stream<Filed<F>> filed(Class<F> type, SampleForm... forms) {
    return Stream.of(forms)
        .filter(form -> type.isInstance(form.filing()))
        .map(form -> new Filed<>(form.file, type.cast(form.filing())));
  }

  private DepartmentFiling departmentFiling() {
    return new DepartmentFiling(
        heading(), funds, null, List.of(), tasks, List.of(), execution, null, List.of());
  }

  private ProjectFiling projectFiling(String name) {
    return new ProjectFiling(
        heading(),
        new Party(null, name, place(1, 3)),
        period,
        funds,
        List.of(),
        List.of(),
        execution,
        null,
        List.of());
  }

  private Heading heading() {
    return new Heading(
        stage, "绩效目标表", year, null, department, unit, List.of(), Signatures.NONE, location);
  }

  private static Location place(int row, int column) {
    return new InTable(1, row, column);
  }
}
