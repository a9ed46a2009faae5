package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Horizon;
import org.gouji.model.Measure;
import org.gouji.model.Task;
import org.gouji.vocabulary.Field;
import org.gouji.vocabulary.FundTerm;
import org.jspecify.annotations.Nullable;

/** The tasks of a department with their amounts, and the row that adds them up. */
final class Tasks {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^任务[\\s　]*[0-9０-９一二三四五六七八九十]{1,3}[\\s　]*(?:[.．、:：]|(?<=[\\s　]))[\\s　]*(?=.)");

  private final FormGrid grid;
  private final Lexicon lexicon;
  private final Ledger ledger;
  private final FormScope form;
  private final Draft draft;
  private final List<Fund> totals = new ArrayList<>();

  Tasks(FormScope form) {
    this.form = form;
    this.grid = form.grid();
    this.lexicon = form.lexicon();
    this.ledger = form.ledger();
    this.draft = form.draft();
  }

  /** Reads the tasks of a form, if it lists any. */
  void read() {
    for (int row = 0; row < grid.rows(); row++) {
      Optional<Slot> name = grid.filled(row).stream().filter(this::headsTasks).findFirst();
      if (name.isPresent()) {
        read(name.get());
        return;
      }
    }
  }

  /** 任务名称; or 项目名称 | 项目类型 | 项目本年度预算 over the projects of a department. */
  private boolean headsTasks(Slot slot) {
    return lexicon.is(slot, Field.TASK_NAME) || (isOfDepartment() && headsProjects(slot));
  }

  private boolean isOfDepartment() {
    return draft.title != null && Title.isDepartment(draft.title, lexicon.vocabulary());
  }

  private boolean headsProjects(Slot slot) {
    boolean named =
        grid.below(slot)
            .filter(below -> !below.isBlank() && !lexicon.isLabel(below) && ledger.isOpen(below))
            .isPresent();
    return named
        && lexicon.is(slot, Field.PROJECT)
        && grid.right(slot).filter(lexicon::isLabel).isPresent()
        && grid.filled(slot.row()).stream().anyMatch(head -> lexicon.fund(head).isPresent());
  }

  private void read(Slot name) {
    ledger.label(name, "task.name");
    List<Slot> heads = heads(name);
    Slot section = grid.at(name.row(), 0);
    int end = section.column() < name.column() ? section.endRow() : grid.rows();
    int first = heads.stream().mapToInt(Slot::endRow).max().orElse(name.endRow());
    for (int row = first; row < end && !isOver(row, name); row++) {
      readRow(row, name, heads);
    }
  }

  private boolean isOver(int row, Slot name) {
    Slot slot = grid.at(row, name.column());
    return slot.column() < name.column()
        || (slot.endColumn() > name.endColumn() && !lexicon.is(slot, Field.TOTAL_ROW))
        || lexicon.isIndicatorHead(grid.row(row))
        || lexicon.field(slot).filter(field -> field != Field.TOTAL_ROW).isPresent();
  }

  /** The other heads: content, the funds in one row or two, and what else the form asks. */
  private List<Slot> heads(Slot name) {
    List<Slot> heads = new ArrayList<>();
    int section =
        grid.at(name.row(), 0).rows() > name.rows() ? grid.at(name.row(), 0).endColumn() : 0;
    for (Slot slot : grid.row(name.endRow() - 1)) {
      if (slot.column() >= section && slot != name && !slot.isBlank()) {
        heads.add(slot);
        ledger.label(slot, "task.column");
        Slot over = grid.at(name.row(), slot.column());
        ledger.label(over, "task.column");
      }
    }
    return heads;
  }

  private void readRow(int row, Slot nameHead, List<Slot> heads) {
    Slot name = grid.at(row, nameHead.column());
    if (name.isBlank() || name.row() != row) {
      return;
    }
    if (Texts.isPlaceholder(name.text())) {
      ledger.heading(name);
      return;
    }
    boolean total = lexicon.is(name, Field.TOTAL_ROW);
    String prefix = total ? Texts.strip(name.text()) + "/" : "";
    List<Fund> found = new ArrayList<>();
    List<String> content = new ArrayList<>();
    for (Slot head : heads) {
      Slot value = grid.at(row, head.column());
      if (!value.isBlank()) {
        ledger.field(value, "task");
      }
      if (!value.isBlank() || (total && lexicon.fund(head).isPresent())) {
        readCell(prefix, head, grid.at(nameHead.row(), head.column()), value, found, content);
      }
    }
    ledger.field(name, total ? "task.total" : "task.name");
    if (total) {
      totals.addAll(found);
    } else {
      String said = content.isEmpty() ? null : String.join("\n", content);
      draft.tasks.add(new Task(named(name.text()), said, found, name.location()));
    }
  }

  /** What stands under a head that asks for neither money nor content is kept with the head. */
  private void readCell(
      String prefix, Slot head, Slot over, Slot value, List<Fund> found, List<String> content) {
    Measure own = measure(head);
    Measure measure = own == null ? measure(over) : own;
    Optional<FundTerm> term =
        own == null || own == Measure.BUDGET
            ? lexicon.fund(head)
            : Optional.of(new FundTerm(FundItem.TOTAL, Horizon.YEAR));
    if (term.isPresent()) {
      Funds funds = new Funds(found, ledger);
      funds.add(
          funds.row(
              term.get(),
              term.get().horizon(),
              measure == null ? Measure.BUDGET : measure,
              prefix + head.text(),
              null),
          value.text(),
          form.units().at(head),
          value.location());
    } else {
      String asked = lexicon.is(head, Field.TASK_CONTENT) ? "" : Fields.shown(head.text()) + "：";
      content.add(asked + Texts.strip(value.text()));
    }
  }

  /** 全年执行数 over 总额 | 财政拨款 measures both. */
  private @Nullable Measure measure(Slot head) {
    return lexicon.fundColumn(head).map(FundMeasures::measure).orElse(null);
  }

  /** A task's name without what numbers it: 任务1 社会救助. */
  private static String named(String printed) {
    return NUMBERING.matcher(Texts.strip(printed)).replaceFirst("");
  }

  /** Adds the figures of the total row, once the head of the form has been read. */
  void addTotals() {
    totals.stream().filter(this::isNew).forEach(draft.funds::add);
  }

  /** The total row may say again what the head of the form says; only what is new is a fund. */
  private boolean isNew(Fund fund) {
    return draft.funds.stream()
        .noneMatch(
            known ->
                known.item() == fund.item()
                    && known.horizon() == fund.horizon()
                    && known.measure() == fund.measure()
                    && Objects.equals(known.amount(), fund.amount()));
  }
}
