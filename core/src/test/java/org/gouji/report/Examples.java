package org.gouji.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.finding.Severity;
import org.gouji.model.Amount;
import org.gouji.model.Category;
import org.gouji.model.Comparison;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Execution;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Heading;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.Period;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Remark;
import org.gouji.model.Role;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.gouji.model.Subcategory;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.model.Subtotal;
import org.gouji.model.TargetValue;
import org.gouji.model.Task;
import org.gouji.model.Totals;
import org.gouji.reconcile.Cause;
import org.gouji.reconcile.Check;
import org.gouji.reconcile.Contributor;
import org.gouji.reconcile.IndicatorMatch;
import org.gouji.reconcile.LikelyCause;
import org.gouji.reconcile.Place;
import org.gouji.reconcile.Reconciliation;
import org.gouji.reconcile.RuleCode;
import org.gouji.reconcile.Verdict;

/** A small filing with something of everything, and what came of it. */
final class Examples {

  static final String FILE = "青山县/绩效目标.docx";

  private Examples() {}

  static Location cell(int table, int row, int column) {
    return new Location.InTable(table, row, column);
  }

  static Fund stated(FundItem item, String label, String printed, Location location) {
    Amount amount = Amount.of(new BigDecimal(printed), CurrencyUnit.TEN_THOUSAND_YUAN);
    return fund(item, Fund.State.STATED, label, printed, amount, location);
  }

  static Fund fund(
      FundItem item, Fund.State state, String label, String text, Amount amount, Location where) {
    return new Fund(
        item,
        Horizon.YEAR,
        Measure.BUDGET,
        state,
        label,
        text,
        CurrencyUnit.TEN_THOUSAND_YUAN,
        amount,
        null,
        null,
        where);
  }

  static Heading heading(String title, Location location) {
    return new Heading(
        Stage.OBJECTIVE,
        title,
        2024,
        null,
        new Party(null, "青山县司法局", cell(1, 2, 2)),
        null,
        List.of(new Role("省级主管部门", "省司法厅")),
        new Signatures("张三", "13800000000", "2023-07-09", null, List.of(new Role("经办人", "李四"))),
        location);
  }

  static Indicator indicator(String name, TargetValue target, Location location) {
    return new Indicator(
        Category.OUTPUT,
        Subcategory.QUALITY,
        "产出指标",
        "质量指标",
        name,
        Horizon.YEAR,
        null,
        target,
        new BigDecimal("10.0"),
        null,
        null,
        null,
        null,
        null,
        location);
  }

  static TargetValue percent(String number) {
    return new TargetValue.Quantity(number + "%", Comparison.EQUAL, new BigDecimal(number), "%");
  }

  static DepartmentFiling department() {
    return new DepartmentFiling(
        heading("2024年部门整体支出绩效目标表", new Location.InTable(1, 0, 0)),
        List.of(
            stated(FundItem.TOTAL, "资金总额", "1107.23", cell(1, 4, 2)),
            stated(FundItem.PROJECT_EXPENDITURE, "项目支出", "64", cell(1, 8, 4))),
        "法治宣传、社区矫正",
        List.of(new Objective(Horizon.YEAR, "办理好各项业务", null, cell(1, 9, 2))),
        List.of(
            new Task(
                "普法",
                null,
                List.of(stated(FundItem.TOTAL, "预算金额", "6.4", cell(1, 10, 3))),
                cell(1, 10, 1))),
        List.of(
            indicator("个案矫正率、电子监管率", percent("100"), cell(1, 12, 3)),
            indicator(
                "办结时间", new TargetValue.Date("12月底前", Comparison.AT_MOST, "--12"), cell(1, 13, 3)),
            indicator("人数", new TargetValue.Range("5-9人", "5", "9", "人"), cell(1, 14, 3)),
            indicator("社会影响", new TargetValue.Description("良好"), cell(1, 15, 3)),
            indicator("宣传次数", new TargetValue.Blank(""), cell(1, 16, 3))),
        null,
        null,
        List.of(new Remark("立项依据", "有关规定", cell(1, 20, 2))));
  }

  static ProjectFiling project(String name, String printed, int table) {
    return new ProjectFiling(
        heading("2024年项目支出绩效目标表", new Location.InTable(table, 0, 0)),
        new Party(null, name, cell(table, 2, 2)),
        new Period(
            "2024.1.1-2024.12.31",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            cell(table, 4, 2)),
        List.of(
            stated(FundItem.OWN_LEVEL_BUDGET, "年度本级预算金额", printed, cell(table, 3, 2)),
            fund(
                FundItem.HIGHER_LEVEL_FUNDS,
                Fund.State.NOT_A_NUMBER,
                "该项目支出上级资金",
                "青山县财政局",
                null,
                cell(table, 3, 4))),
        List.of(),
        List.of(indicator("个案矫正率", percent("100"), cell(table, 9, 3))),
        new Execution(
            new BigDecimal("80.45"), BigDecimal.TEN, new BigDecimal("8"), cell(table, 5, 1)),
        new Totals(new BigDecimal(100), new BigDecimal("92.50"), cell(table, 19, 1)),
        List.of());
  }

  static Reading<FilingDocument> read() {
    Finding finding =
        Finding.of(
            FindingCode.NUMBER_EXPECTED,
            Map.of("stated", "青山县财政局", "label", "该项目支出上级资金"),
            cell(2, 3, 4));
    Subtotal subtotal =
        new Subtotal(
            "青山县司法局",
            Subtotal.Level.DEPARTMENT,
            List.of(stated(FundItem.TOTAL, "合计", "64", cell(1, 1, 5))),
            cell(1, 1, 1));
    return new Reading<>(
        new FilingDocument(
            FILE,
            FilingDocument.Status.READ,
            List.of(department(), project("社区矫正专项", "57.6", 2), project("普法专项", "6.41", 3)),
            List.of(subtotal),
            List.of(new FilingDocument.Unread(cell(3, 2, 1), "批注"))),
        List.of(finding));
  }

  static Reading<FilingDocument> unreadable() {
    Finding finding = Finding.of(FindingCode.DOCUMENT_UNREADABLE, Map.of("reason", "ENCRYPTED"));
    return new Reading<>(
        new FilingDocument(
            "青山县/加密.xlsx", FilingDocument.Status.UNREADABLE, List.of(), List.of(), List.of()),
        List.of(finding));
  }

  static Place place(int table, int row, int column) {
    return new Place(FILE, cell(table, row, column));
  }

  static Check sum(Verdict verdict, Severity severity, String stated, String summed) {
    BigDecimal printed = new BigDecimal(stated);
    BigDecimal added = new BigDecimal(summed);
    return new Check(
        RuleCode.PROJECTS_SUM_TO_DEPARTMENT,
        "projectExpenditure",
        verdict,
        severity,
        printed,
        added,
        printed.subtract(added),
        List.of(
            new Contributor("社区矫正专项", new BigDecimal("576000"), place(2, 3, 2)),
            new Contributor("普法专项", new BigDecimal("64100"), place(3, 3, 2))),
        List.of(),
        Map.of(),
        List.of(place(1, 8, 4)));
  }

  static Check differing() {
    Check sum = sum(Verdict.DIFFERS, Severity.ERROR, "640000", "640100");
    LikelyCause cause =
        new LikelyCause(
            Cause.DIGIT_DROPPED,
            place(3, 3, 2),
            Map.of("name", "普法专项", "stated", "6.41", "would", "6.4", "unit", "万元"));
    LikelyCause missing = new LikelyCause(Cause.PROJECT_MISSING, null, Map.of("yuan", "100"));
    return new Check(
        sum.rule(),
        sum.subject(),
        sum.verdict(),
        sum.severity(),
        sum.stated(),
        sum.summed(),
        sum.difference(),
        sum.contributors(),
        List.of(cause, missing),
        sum.facts(),
        sum.places());
  }

  static Check check(
      RuleCode rule,
      String subject,
      Verdict verdict,
      Severity severity,
      Map<String, String> facts) {
    return new Check(
        rule,
        subject,
        verdict,
        severity,
        null,
        null,
        null,
        List.of(),
        List.of(),
        facts,
        List.of(place(2, 9, 3)));
  }

  static Reconciliation reconciliation() {
    DepartmentFiling department = department();
    ProjectFiling project = project("社区矫正专项", "57.6", 2);
    IndicatorMatch match =
        new IndicatorMatch(
            department.indicators().get(0),
            place(1, 12, 3),
            IndicatorMatch.How.SPLIT,
            BigDecimal.ONE,
            List.of(
                new IndicatorMatch.Carrier("社区矫正专项", project.indicators().get(0), place(2, 9, 3))));
    return new Reconciliation(
        new Submission(
            "青山县司法局",
            2024,
            List.of(new Filed<>(FILE, department)),
            List.of(new Filed<>(FILE, project), new Filed<>(FILE, project("普法专项", "6.41", 3)))),
        Reconciliation.Outcome.DIFFERS,
        checks(),
        List.of(match));
  }

  private static List<Check> checks() {
    return List.of(
        differing(),
        check(RuleCode.SAME_YEAR, "社区矫正专项", Verdict.AGREES, null, Map.of("stated", "2024")),
        check(RuleCode.INDICATOR_SUPPORTED, "群众满意度", Verdict.DIFFERS, Severity.WARNING, Map.of()),
        note("矫正人数"),
        note("宣传次数"),
        note("培训次数"),
        note("走访次数"));
  }

  private static Check note(String indicator) {
    return check(
        RuleCode.INDICATOR_REPRESENTED,
        indicator,
        Verdict.DIFFERS,
        Severity.NOTE,
        Map.of("projects", "社区矫正专项"));
  }
}
