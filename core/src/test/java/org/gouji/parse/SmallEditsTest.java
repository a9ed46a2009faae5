package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Remark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What changes nothing for a person who reads a form changes nothing in what is read of it. */
class SmallEditsTest {

  private static final String FORM =
      """
      项目名称 | 送戏下乡 | < | 主管部门 | 某县文旅局
      项目负责人 | 张三 | < | 联系电话 | 13800000000
      项目起止时间 | 2024.1.1-2024.12.31 | < | 项目属性 | 延续
      立项依据 | 某县文化惠民办法 | < | < | <
      项目资金（万元） | 年度资金总额 | 57.6 | 其中：财政拨款 | 50
      ^ | 其他资金 | 7.6 | 上年结转 | 0
      年度绩效目标 | 送戏下乡100场。 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
      产出指标 | 数量指标 | 演出场次 | ≥100场 | 40
      ^ | 质量指标 | 演出合格率 | ≥95% | 20
      ^ | 时效指标 | 演出时间 | 12月底前 | 10
      效益指标 | 社会效益指标 | 群众文化生活 | 丰富 | 20
      满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 10
      """;

  /** The rows of fields that stand alone: their order says nothing. */
  private static final int INDEPENDENT = 4;

  private static final List<Integer> LABEL_COLUMNS = List.of(0, 3);
  private static final int ROUNDS = 60;

  /** An edit by its name. */
  private record Edit(String name, BiConsumer<List<List<String>>, Random> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Edit> edits() {
    return Stream.of(
        new Edit("a blank column at the end", (rows, random) -> addColumn(rows)),
        new Edit("blank rows at the end", SmallEditsTest::addRows),
        new Edit("blanks in labels", (rows, random) -> inLabels(rows, random, "　")),
        new Edit("line breaks in labels", (rows, random) -> inLabels(rows, random, "\n")),
        new Edit("blanks around cells", SmallEditsTest::padCells),
        new Edit("rows of fields swapped", SmallEditsTest::swapRows),
        new Edit("all of them", SmallEditsTest::all));
  }

  @ParameterizedTest
  @MethodSource("edits")
  void aSmallEditChangesNothing(Edit edit) {
    String expected = facts(Page.cells(FORM));
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<List<String>> rows = new ArrayList<>(Page.cells(FORM));
      edit.change.accept(rows, new Random(seed));
      assertEquals(expected, facts(rows), "seed " + seed + ": " + rows);
    }
  }

  private static void addColumn(List<List<String>> rows) {
    rows.forEach(row -> row.add(""));
  }

  private static void addRows(List<List<String>> rows, Random random) {
    int width = rows.get(0).size();
    for (int i = random.nextInt(5); i >= 0; i--) {
      rows.add(new ArrayList<>(Collections.nCopies(width, random.nextBoolean() ? "" : " ")));
    }
  }

  private static void inLabels(List<List<String>> rows, Random random, String blank) {
    for (List<String> row : rows) {
      for (int column : LABEL_COLUMNS) {
        boolean indicator = rows.indexOf(row) > 7;
        if (random.nextBoolean() && !(indicator && column > 0) && row.get(column).length() > 1) {
          StringBuilder label = new StringBuilder(row.get(column));
          label.insert(random.nextInt(label.length() - 1) + 1, blank);
          row.set(column, label.toString());
        }
      }
    }
  }

  private static void padCells(List<List<String>> rows, Random random) {
    for (List<String> row : rows) {
      row.replaceAll(
          cell ->
              cell.equals("<") || cell.equals("^") || random.nextBoolean()
                  ? cell
                  : "　" + cell + " ");
    }
  }

  private static void swapRows(List<List<String>> rows, Random random) {
    Collections.shuffle(rows.subList(0, INDEPENDENT), random);
  }

  private static void all(List<List<String>> rows, Random random) {
    inLabels(rows, random, "　");
    inLabels(rows, random, "\n");
    padCells(rows, random);
    swapRows(rows, random);
    addColumn(rows);
    addRows(rows, random);
  }

  /** Everything that is read of a form, places left out. */
  private static String facts(List<List<String>> rows) {
    FilingDocument document = new Page().paragraphs("2024年项目支出绩效目标表").table(rows).parsed();
    assertEquals(1, document.filings().size());
    Filing filing = document.filings().get(0);
    List<String> remarks = filing.remarks().stream().map(SmallEditsTest::brief).sorted().toList();
    return String.join(
        "\n",
        Brief.project(filing),
        Brief.party(filing.heading().department()),
        filing.heading().year() + " " + filing.heading().signatures(),
        String.valueOf(((ProjectFiling) filing).period().end()),
        Brief.funds(filing.funds()).toString(),
        filing.objectives().get(0).text(),
        Brief.indicators(filing).toString(),
        remarks.toString(),
        Brief.unread(document).toString());
  }

  private static String brief(Remark remark) {
    return remark.label() + "=" + remark.text();
  }
}
