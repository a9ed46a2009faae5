package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.model.Horizon;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.Remark;
import org.gouji.model.Role;
import org.gouji.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Puts what a label asked for where it belongs in the draft. */
final class Fields {

  /** Where the seal goes, and what stands to the right of it: 公开14表. */
  private static final Pattern SEAL = Pattern.compile("[（(](?:盖章|公章|签章|签字|印章)[）)]|[\\s　]+公开\\d+表$");

  private final Draft draft;

  Fields(Draft draft) {
    this.draft = draft;
  }

  /**
   * Sets a field; a blank value sets nothing, but for objectives, whose blank cell is told.
   *
   * @param label as printed, for fields that keep it
   */
  void set(Field field, String label, String value, Location location) {
    switch (field) {
      case PROJECT,
          PROJECT_CODE,
          DEPARTMENT,
          DEPARTMENT_CODE,
          IMPLEMENTING_UNIT,
          REPORTING_UNIT,
          REPORTING_DEPARTMENT ->
          setParty(field, label, value, location);
      case YEAR, PERIOD, PERIOD_START, PERIOD_END -> setTime(field, label, value, location);
      case OBJECTIVE_TERM -> addObjective(Horizon.TERM, value, location);
      case OBJECTIVE_YEAR -> addObjective(Horizon.YEAR, value, location);
      case OBJECTIVE_OVERALL -> {
        draft.overall = draft.objectives.size();
        addObjective(Horizon.YEAR, value, location);
      }
      case OBJECTIVE_ACTUAL -> setActual(value);
      case UPPER_DEPARTMENT -> setUpper(label, value, location);
      case PREPARED_BY, PHONE, DATE, RESPONSIBLE, PERSON, OTHER_DEPARTMENT ->
          setSignature(field, label, value);
      case RESPONSIBILITIES -> setResponsibilities(value);
      default -> remark(label, value, location);
    }
  }

  private void setUpper(String label, String value, Location location) {
    if (draft.upperDepartment == null) {
      draft.upperDepartment = department(label, value, location).orElse(null);
      draft.upperLabel = shown(label);
    } else {
      setSignature(Field.OTHER_DEPARTMENT, label, value);
    }
  }

  private void setParty(Field field, String label, String value, Location location) {
    switch (field) {
      case PROJECT ->
          draft.project =
              first(draft.project, PartyText.project(value, location), label, value, location);
      case DEPARTMENT ->
          draft.department =
              first(draft.department, department(label, value, location), label, value, location);
      case IMPLEMENTING_UNIT ->
          draft.implementingUnit =
              first(
                  draft.implementingUnit, PartyText.unit(value, location), label, value, location);
      case REPORTING_UNIT -> setReportingUnit(value);
      case REPORTING_DEPARTMENT -> {
        draft.headDepartment = PartyText.unit(value, location).orElse(draft.headDepartment);
        setReportingUnit(value);
      }
      case PROJECT_CODE -> draft.projectCode = orNull(value, draft.projectCode);
      default -> draft.departmentCode = orNull(value, draft.departmentCode);
    }
  }

  private void setReportingUnit(String value) {
    if (UnitText.ofLine(value).isPresent()) {
      return; // 填报单位（盖章）：　　单位：万元
    }
    draft.reportingUnit = orNull(SEAL.matcher(value).replaceAll(""), draft.reportingUnit);
  }

  /** 主管部门及代码 asks for the code that stands in front of the name. */
  private static Optional<Party> department(String label, String value, Location location) {
    return label.contains("代码") || label.contains("编码")
        ? PartyText.unitWithCode(value, location)
        : PartyText.unit(value, location);
  }

  /** The first name counts; another one under a label of the same kind is kept as a remark. */
  private @Nullable Party first(
      @Nullable Party known, Optional<Party> found, String label, String value, Location location) {
    if (known == null) {
      return found.orElse(null);
    }
    boolean same = found.isEmpty() || found.get().name().equals(known.name());
    if (!same) {
      remark(label, value, location);
    }
    return known;
  }

  private void setTime(Field field, String label, String value, Location location) {
    switch (field) {
      case YEAR -> draft.year = draft.year == null ? Title.year(value) : draft.year;
      case PERIOD -> setPeriod(label, value, location);
      case PERIOD_START -> draft.periodStart = value;
      default -> draft.periodEnd = value;
    }
    if (!draft.periodStart.isEmpty()
        && !draft.periodEnd.isEmpty()
        && (draft.period == null || draft.period.start() == null)) {
      Period words = draft.period;
      draft.period =
          PeriodText.of(draft.periodStart, draft.periodEnd, location).orElse(draft.period);
      if (words != null && draft.period != words) {
        remark(draft.periodLabel, words.text(), words.location());
      }
    }
  }

  private void setPeriod(String label, String value, Location location) {
    draft.periodLabel = label;
    if (draft.period == null || draft.period.start() == null) {
      draft.period = PeriodText.of(value, location).orElse(draft.period);
    }
  }

  private void addObjective(Horizon horizon, String value, Location location) {
    boolean told =
        draft.objectives.stream()
            .anyMatch(known -> known.horizon() == horizon && !Texts.isPlaceholder(known.text()));
    if (told && Texts.isPlaceholder(value)) {
      return; // 全年调整绩效目标 that was not adjusted
    }
    draft.objectives.add(new Objective(horizon, Texts.strip(value), null, location));
  }

  /** What was achieved stands beside the last objective. */
  private void setActual(String value) {
    int last = draft.objectives.size() - 1;
    if (last >= 0 && !Texts.isBlank(value)) {
      Objective objective = draft.objectives.get(last);
      draft.objectives.set(
          last,
          new Objective(
              objective.horizon(), objective.text(), Texts.strip(value), objective.location()));
    }
  }

  private void setSignature(Field field, String label, String value) {
    if (Texts.isPlaceholder(value)) {
      return;
    }
    String text = Texts.strip(value);
    switch (field) {
      case PREPARED_BY -> draft.preparedBy = text;
      case PHONE -> draft.phone = text;
      case DATE -> draft.date = date(text);
      case RESPONSIBLE -> draft.responsible = text;
      case PERSON -> draft.otherPersons.add(new Role(shown(label), text));
      default -> draft.otherDepartments.add(new Role(shown(label), text));
    }
  }

  private static String date(String text) {
    List<DateText> dates = DateText.find(Texts.halfWidth(text));
    return dates.size() == 1 ? dates.get(0).iso() : text;
  }

  private void setResponsibilities(String value) {
    if (!Texts.isBlank(value)) {
      String known = draft.responsibilities;
      draft.responsibilities =
          known == null ? Texts.strip(value) : known + "\n" + Texts.strip(value);
    }
  }

  /** Keeps a row that has no field of its own; a blank one is the template's. */
  void remark(String label, String value, Location location) {
    if (!Texts.isBlank(value)) {
      draft.remarks.add(new Remark(shown(label), Texts.strip(value), location));
    }
  }

  /** A label without blanks and its colon. */
  static String shown(String label) {
    return label.replaceAll("[\\s　]+", "").replaceFirst("[:：]$", "");
  }

  private static @Nullable String orNull(String value, @Nullable String known) {
    String text = Texts.strip(value);
    return text.isEmpty() ? known : text;
  }

  /** Joins the texts of several cells, blank ones left out. */
  static String joined(List<Slot> slots) {
    List<String> texts = new ArrayList<>();
    for (Slot slot : slots) {
      Optional.of(Texts.strip(slot.text())).filter(text -> !text.isEmpty()).ifPresent(texts::add);
    }
    return String.join("\n", texts);
  }
}
