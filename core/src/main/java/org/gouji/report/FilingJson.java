package org.gouji.report;

import java.io.IOException;
import java.util.List;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.model.Heading;
import org.gouji.model.Indicator;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Remark;
import org.gouji.model.Role;
import org.gouji.model.Signatures;
import org.gouji.model.TargetValue;
import org.gouji.model.Task;
import org.jspecify.annotations.Nullable;

/** Writes a filing as the contract's {@code filings[]}: both forms have the same keys. */
final class FilingJson {

  private final JsonPen pen;

  FilingJson(JsonPen pen) {
    this.pen = pen;
  }

  void write(Filing filing) throws IOException {
    ProjectFiling project = filing instanceof ProjectFiling form ? form : null;
    DepartmentFiling department = filing instanceof DepartmentFiling form ? form : null;
    pen.text("form", department == null ? "project" : "department");
    heading(filing.heading());
    pen.object("project", project == null ? null : project.project(), this::party);
    pen.object("period", project == null ? null : project.period(), this::period);
    pen.objects("funds", filing.funds(), this::fund);
    pen.text("responsibilities", department == null ? null : department.responsibilities());
    pen.objects("objectives", filing.objectives(), this::objective);
    pen.objects("tasks", department == null ? List.of() : department.tasks(), this::task);
    pen.objects("indicators", filing.indicators(), this::indicator);
    scores(filing);
    pen.objects("remarks", filing.remarks(), this::remark);
    pen.object("signatures", filing.heading().signatures(), this::signatures);
    pen.text("location", filing.heading().location());
  }

  private void heading(Heading heading) throws IOException {
    pen.text("stage", heading.stage().word());
    pen.text("title", heading.title());
    pen.count("year", heading.year());
    pen.text("reportingUnit", heading.reportingUnit());
    pen.object("department", heading.department(), this::party);
    pen.object("implementingUnit", heading.implementingUnit(), this::party);
    pen.objects("otherDepartments", heading.otherDepartments(), this::role);
  }

  private void scores(Filing filing) throws IOException {
    pen.object(
        "execution",
        filing.execution(),
        execution -> {
          pen.decimal("rate", execution.rate());
          pen.decimal("points", execution.points());
          pen.decimal("score", execution.score());
          pen.text("location", execution.location());
        });
    pen.object(
        "totals",
        filing.totals(),
        totals -> {
          pen.decimal("points", totals.points());
          pen.decimal("score", totals.score());
          pen.text("location", totals.location());
        });
  }

  void fund(Fund fund) throws IOException {
    pen.text("item", fund.item().word());
    pen.text("horizon", fund.horizon().word());
    pen.text("measure", fund.measure().word());
    pen.text("state", fund.state().word());
    pen.text("label", fund.label());
    pen.text("text", fund.text());
    pen.text("unit", fund.unit() == null ? null : fund.unit().label());
    pen.text("yuan", fund.amount());
    pen.text("level", fund.level() == null ? null : fund.level().word());
    pen.text("within", fund.within() == null ? null : fund.within().word());
    pen.text("location", fund.location());
  }

  private void indicator(Indicator indicator) throws IOException {
    pen.text("category", indicator.category().word());
    pen.text("subcategory", indicator.subcategory().word());
    pen.text("categoryText", indicator.categoryText());
    pen.text("subcategoryText", indicator.subcategoryText());
    pen.text("name", indicator.name());
    pen.text("horizon", indicator.horizon().word());
    pen.text("group", indicator.group());
    pen.object("target", indicator.target(), this::target);
    pen.decimal("points", indicator.points());
    pen.text("standard", indicator.standard());
    pen.text("note", indicator.note());
    pen.object("actual", indicator.actual(), this::target);
    pen.decimal("score", indicator.score());
    pen.text("deviation", indicator.deviation());
    pen.text("location", indicator.location());
  }

  private void target(TargetValue target) throws IOException {
    pen.text("kind", target.kind().word());
    pen.text("text", target.text());
    if (target instanceof TargetValue.Quantity quantity) {
      target(quantity.comparison().sign(), quantity.value().toPlainString(), null, quantity.unit());
    } else if (target instanceof TargetValue.Range range) {
      target(null, range.lower(), range.upper(), range.unit());
    } else if (target instanceof TargetValue.Date date) {
      target(date.comparison().sign(), date.date(), null, null);
    } else {
      target(null, null, null, null);
    }
  }

  private void target(
      @Nullable String comparison,
      @Nullable String value,
      @Nullable String upper,
      @Nullable String unit)
      throws IOException {
    pen.text("comparison", comparison);
    pen.text("value", value);
    pen.text("upper", upper);
    pen.text("unit", unit);
  }

  private void party(Party party) throws IOException {
    pen.text("code", party.code());
    pen.text("name", party.name());
    pen.text("location", party.location());
  }

  private void period(Period period) throws IOException {
    pen.text("text", period.text());
    pen.text("start", period.start());
    pen.text("end", period.end());
    pen.text("location", period.location());
  }

  private void objective(Objective objective) throws IOException {
    pen.text("horizon", objective.horizon().word());
    pen.text("text", objective.text());
    pen.text("actual", objective.actual());
    pen.text("location", objective.location());
  }

  private void task(Task task) throws IOException {
    pen.text("name", task.name());
    pen.text("content", task.content());
    pen.objects("funds", task.funds(), this::fund);
    pen.text("location", task.location());
  }

  private void remark(Remark remark) throws IOException {
    pen.text("label", remark.label());
    pen.text("text", remark.text());
    pen.text("location", remark.location());
  }

  private void role(Role role) throws IOException {
    pen.text("role", role.role());
    pen.text("name", role.name());
  }

  private void signatures(Signatures signatures) throws IOException {
    pen.text("preparedBy", signatures.preparedBy());
    pen.text("phone", signatures.phone());
    pen.text("date", signatures.date());
    pen.text("responsible", signatures.responsible());
    pen.objects("others", signatures.others(), this::role);
  }
}
