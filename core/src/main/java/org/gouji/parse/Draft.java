package org.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Execution;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Heading;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Remark;
import org.gouji.model.Role;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.gouji.model.Task;
import org.gouji.model.Totals;
import org.jspecify.annotations.Nullable;

/** A filing while it is read. Good for one form, in one thread. */
final class Draft {

  Stage stage = Stage.OBJECTIVE;
  @Nullable String title;
  @Nullable Integer year;
  @Nullable String reportingUnit;
  @Nullable Party department;

  /** 部门：… in a head line, which is the department where no label names one. */
  @Nullable Party headDepartment;

  /** 省级主管部门：the department where no other is named. */
  @Nullable Party upperDepartment;

  String upperLabel = "";

  @Nullable Party implementingUnit;

  /** 申报单位：… in a head line: who implements where no label names another, else who reports. */
  @Nullable Party headUnit;

  String headUnitLabel = "";

  @Nullable Party project;
  @Nullable Period period;
  @Nullable String projectCode;
  @Nullable String departmentCode;
  @Nullable String unitCode;
  String periodLabel = "";
  String periodStart = "";
  String periodEnd = "";
  @Nullable String responsibilities;

  /** Which objective is the overall one, -1 for none. */
  int overall = -1;

  @Nullable String preparedBy;
  @Nullable String phone;
  @Nullable String date;
  @Nullable String responsible;
  @Nullable Execution execution;
  @Nullable Totals totals;
  final List<Role> otherDepartments = new ArrayList<>();
  final List<Role> otherPersons = new ArrayList<>();
  final List<Fund> funds = new ArrayList<>();
  final List<Objective> objectives = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();
  final List<Indicator> indicators = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();

  Filing department(Location location) {
    if (named() == null && upperDepartment == null) {
      department = unit(); // 单位名称 in a department's form
      implementingUnit = null;
      headUnit = null;
    }
    return new DepartmentFiling(
        heading(location),
        funds,
        responsibilities,
        objectives(),
        tasks,
        indicators,
        execution,
        totals,
        remarks());
  }

  Filing project(Location location) {
    return new ProjectFiling(
        heading(location),
        withCode(project, projectCode),
        period,
        funds,
        objectives(),
        indicators,
        execution,
        totals,
        remarks());
  }

  private Heading heading(Location location) {
    return new Heading(
        stage,
        title,
        year,
        reportingUnit == null && isAnother(headUnit) ? headUnit.name() : reportingUnit,
        withCode(named() == null ? upperDepartment : named(), departmentCode),
        unit(),
        otherDepartments(),
        new Signatures(preparedBy, phone, date, responsible, otherPersons),
        location);
  }

  private @Nullable Party named() {
    return department == null ? headDepartment : department;
  }

  private List<Role> otherDepartments() {
    Party upper = upperDepartment;
    if (upper == null || named() == null) {
      return otherDepartments;
    }
    List<Role> all = new ArrayList<>(otherDepartments);
    all.add(new Role(upperLabel, upper.name()));
    return all;
  }

  /** The unit that implements: a label's word goes before a head line's. */
  @Nullable Party unit() {
    return withCode(implementingUnit == null ? headUnit : implementingUnit, unitCode);
  }

  private boolean isAnother(@Nullable Party named) {
    return named != null
        && implementingUnit != null
        && !named.name().equals(implementingUnit.name());
  }

  /** The remarks, and the head line's unit where the form names others for both of its parts. */
  private List<Remark> remarks() {
    Party unit = headUnit;
    if (unit == null
        || !isAnother(unit)
        || reportingUnit == null
        || reportingUnit.equals(unit.name())) {
      return remarks;
    }
    List<Remark> all = new ArrayList<>(remarks);
    all.add(new Remark(headUnitLabel, unit.name(), unit.location()));
    return all;
  }

  private static @Nullable Party withCode(@Nullable Party party, @Nullable String code) {
    return party == null || party.code() != null || code == null
        ? party
        : new Party(code, party.name(), party.location());
  }

  /** 总体目标 is the term's where another objective is the year's. */
  private List<Objective> objectives() {
    List<Objective> told = new ArrayList<>(objectives);
    boolean other =
        overall >= 0
            && told.stream()
                .filter(objective -> objective != told.get(overall))
                .anyMatch(objective -> objective.horizon() == Horizon.YEAR);
    boolean term = told.stream().anyMatch(objective -> objective.horizon() == Horizon.TERM);
    if (other && !term) {
      Objective all = told.get(overall);
      told.set(overall, new Objective(Horizon.TERM, all.text(), all.actual(), all.location()));
    }
    return told;
  }
}
