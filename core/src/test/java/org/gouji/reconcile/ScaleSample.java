package org.gouji.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.document.Location;
import org.gouji.document.Location.InTable;
import org.gouji.model.Amount;
import org.gouji.model.Category;
import org.gouji.model.Comparison;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.DepartmentFiling;
import org.gouji.model.Fund;
import org.gouji.model.FundItem;
import org.gouji.model.Heading;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Objective;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Signatures;
import org.gouji.model.Stage;
import org.gouji.model.Subcategory;
import org.gouji.model.Submission;
import org.gouji.model.Submission.Filed;
import org.gouji.model.TargetValue;

/**
 * A department made by its number, always the same: ten projects of ten indicators, of which the
 * department's table carries two each. In one of ten a digit of the department's sum is wrong.
 */
final class ScaleSample {

  private static final int PROJECTS = 10;

  private static final List<String> WORK =
      List.of(
          "社区矫正", "法律援助", "人民调解", "普法宣传", "河道巡查", "危房改造", "学生资助", "疫苗接种", "农机购置", "公路养护", "文物修缮",
          "送戏下乡", "图书采购", "森林防火", "垃圾清运", "路灯维护", "食品抽检", "技能培训", "养老服务", "残疾康复");

  /** Level 1, level 2, what the name ends in, sign, unit. */
  private enum Kind {
    PERSONS(Category.OUTPUT, Subcategory.QUANTITY, "服务人数", Comparison.AT_LEAST, "人"),
    TIMES(Category.OUTPUT, Subcategory.QUANTITY, "活动次数", Comparison.AT_LEAST, "次"),
    PLACES(Category.OUTPUT, Subcategory.QUANTITY, "覆盖乡镇个数", Comparison.EQUAL, "个"),
    PASSED(Category.OUTPUT, Subcategory.QUALITY, "验收合格率", Comparison.AT_LEAST, "%"),
    KEPT(Category.OUTPUT, Subcategory.QUALITY, "档案规范率", Comparison.AT_LEAST, "%"),
    IN_TIME(Category.OUTPUT, Subcategory.TIMELINESS, "任务及时完成率", Comparison.AT_LEAST, "%"),
    COST(Category.OUTPUT, Subcategory.COST, "平均单价", Comparison.AT_MOST, "元"),
    KNOWN(Category.BENEFIT, Subcategory.SOCIAL_BENEFIT, "群众知晓率", Comparison.AT_LEAST, "%"),
    LASTING(Category.BENEFIT, Subcategory.SUSTAINED_IMPACT, "长效机制健全率", Comparison.EQUAL, "%"),
    CONTENT(Category.SATISFACTION, Subcategory.SATISFACTION, "对象满意度", Comparison.AT_LEAST, "%");

    private final Category category;
    private final Subcategory subcategory;
    private final String ending;
    private final Comparison comparison;
    private final String unit;

    Kind(
        Category category,
        Subcategory subcategory,
        String ending,
        Comparison comparison,
        String unit) {
      this.category = category;
      this.subcategory = subcategory;
      this.ending = ending;
      this.comparison = comparison;
      this.unit = unit;
    }

    Indicator of(String work, int value, Location place) {
      TargetValue target =
          new TargetValue.Quantity(
              comparison.sign() + value + unit, comparison, BigDecimal.valueOf(value), unit);
      return new Indicator(
          category,
          subcategory,
          category.word(),
          subcategory.word(),
          work + ending,
          Horizon.YEAR,
          null,
          target,
          BigDecimal.TEN,
          null,
          null,
          null,
          null,
          null,
          place);
    }
  }

  private final Random random;
  private final String name;
  private final List<Filed<ProjectFiling>> projects = new ArrayList<>();
  private final List<Indicator> carried = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;

  private ScaleSample(int number) {
    this.random = new Random(number);
    this.name = "青禾县第" + number + "局";
    IntStream.range(0, PROJECTS).forEach(this::addProject);
  }

  static Submission submission(int number) {
    ScaleSample sample = new ScaleSample(number);
    BigDecimal wrong = number % 10 == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    return new Submission(
        sample.name,
        2024,
        List.of(new Filed<>(sample.name + ".docx", sample.department(wrong))),
        sample.projects);
  }

  private void addProject(int table) {
    String work = WORK.get((random.nextInt(2) + 2 * table) % WORK.size());
    BigDecimal amount = BigDecimal.valueOf(100 + random.nextInt(90_000), 2);
    List<Indicator> indicators = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Location place = new InTable(table + 2, 8 + kind.ordinal(), 3);
      indicators.add(kind.of(work, 60 + random.nextInt(40), place));
    }
    carried.addAll(List.of(indicators.get(table % 3), indicators.get(3 + table % 7)));
    sum = sum.add(amount);
    ProjectFiling filing =
        new ProjectFiling(
            heading(table + 2),
            new Party(null, work + "专项经费", new InTable(table + 2, 1, 2)),
            null,
            List.of(fund(FundItem.OWN_LEVEL_BUDGET, amount, table + 2, 2)),
            List.of(objective(table + 2)),
            indicators,
            null,
            null,
            List.of());
    projects.add(new Filed<>(name + "/" + work + ".docx", filing));
  }

  private DepartmentFiling department(BigDecimal wrong) {
    BigDecimal basic = BigDecimal.valueOf(10_000 + random.nextInt(90_000), 2);
    BigDecimal stated = sum.add(wrong);
    return new DepartmentFiling(
        heading(1),
        List.of(
            fund(FundItem.TOTAL, basic.add(stated), 1, 2),
            fund(FundItem.BASIC_EXPENDITURE, basic, 1, 3),
            fund(FundItem.PROJECT_EXPENDITURE, stated, 1, 4)),
        "负责相关工作。",
        List.of(objective(1)),
        List.of(),
        carried,
        null,
        null,
        List.of());
  }

  private Heading heading(int table) {
    return new Heading(
        Stage.OBJECTIVE,
        "2024年绩效目标表",
        2024,
        null,
        new Party(null, name, new InTable(table, 1, 4)),
        null,
        List.of(),
        Signatures.NONE,
        new InTable(table, 0, 0));
  }

  private static Objective objective(int table) {
    return new Objective(Horizon.YEAR, "完成全年任务。", null, new InTable(table, 6, 2));
  }

  private static Fund fund(FundItem item, BigDecimal printed, int table, int row) {
    return new Fund(
        item,
        Horizon.YEAR,
        Measure.BUDGET,
        Fund.State.STATED,
        item.word(),
        printed.toPlainString(),
        CurrencyUnit.TEN_THOUSAND_YUAN,
        Amount.of(printed, CurrencyUnit.TEN_THOUSAND_YUAN),
        null,
        null,
        new InTable(table, row, 2));
  }
}
