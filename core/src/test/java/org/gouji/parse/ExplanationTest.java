package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.model.FilingDocument;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final FilingParser PARSER = FilingParser.standard();
  private static final List<String> HEAD = List.of("一级指标", "二级指标", "三级指标", "指标值");
  private static final List<String> INDICATOR = List.of("产出指标", "数量指标", "演出场次", "20场");
  private static final List<List<String>> FORM =
      List.of(
          List.of("项目名称", "送戏下乡", "预算部门", "青禾县文化和旅游局"),
          List.of("年度资金总额", "61.5万元", "其中：财政拨款", "61.5万元"),
          List.of("年度目标", "送戏二十场", "", ""),
          HEAD,
          INDICATOR);

  private static Table table(Location origin, List<List<String>> rows) {
    TableBuilder table = Table.at(origin);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        table.set(row, column, new CellValue.Text(rows.get(row).get(column)));
      }
    }
    return table.build();
  }

  private static Table table(int number, List<List<String>> rows) {
    return table(new Location.InTable(number, 0, 0), rows);
  }

  private static Table sheet(List<List<String>> rows) {
    return table(new Location.InSheet("表", 0, 0), rows);
  }

  private static Paragraph title(String text) {
    return new Paragraph(text, new Location.InParagraph(1));
  }

  private static Explanation explain(Block... blocks) {
    return PARSER.explain(document(blocks)).value();
  }

  private static Document document(Block... blocks) {
    return new Document("a.docx", List.of(blocks), List.of());
  }

  private static List<TableKind> kinds(Explanation explanation) {
    return explanation.tables().stream().map(ExplainedTable::kind).toList();
  }

  private static CellRole role(Explanation explanation, String text) {
    return explanation.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> cell.cell().text().equals(text))
        .findFirst()
        .orElseThrow()
        .role();
  }

  private static List<List<String>> rows(List<List<String>> first, List<List<String>> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  @Test
  void a_form_is_told_with_its_title_its_labels_and_what_each_cell_became() {
    Explanation explanation = explain(title("2024年项目支出绩效目标表"), table(1, FORM));
    ExplainedTable table = explanation.tables().get(0);
    assertEquals(TableKind.PROJECT_FORM, table.kind());
    assertEquals("2024年项目支出绩效目标表", table.title());
    assertEquals("table 1", table.location().toString());
    assertEquals(Set.of(), table.lacks());
    assertEquals(
        List.of("项目名称", "预算部门", "年度资金总额", "财政拨款", "年度目标", "一级指标", "二级指标", "三级指标", "指标值"),
        table.labels());
    assertEquals(List.of(), explanation.unread());
    assertEquals(new CellRole(CellRole.Kind.LABEL, "project"), role(explanation, "项目名称"));
    assertEquals(new CellRole(CellRole.Kind.FIELD, "project"), role(explanation, "送戏下乡"));
    assertEquals(new CellRole(CellRole.Kind.FIELD, "funds.total"), role(explanation, "61.5万元"));
    assertEquals(new CellRole(CellRole.Kind.FIELD, "indicator.name"), role(explanation, "演出场次"));
  }

  @Test
  void what_nothing_accounts_for_is_unread_here_and_where_it_is_parsed() {
    List<List<String>> rows = rows(FORM, List.of(List.of("", "", "", "", "88")));
    Document document = document(title("2024年项目支出绩效目标表"), table(1, rows));
    Explanation explanation = PARSER.explain(document).value();
    assertEquals(
        List.of("88"), explanation.unread().stream().map(cell -> cell.cell().text()).toList());
    FilingDocument parsed = PARSER.parse(document).value();
    assertEquals("table 1, row 6, column 5", parsed.unread().get(0).location().toString());
    assertEquals(explanation.unread().get(0).location(), parsed.unread().get(0).location());
  }

  @Test
  void a_form_over_two_pages_is_one_form_and_its_rest() {
    Explanation explanation =
        explain(
            title("2024年项目支出绩效目标表"),
            table(1, FORM),
            table(2, List.of(HEAD, List.of("效益指标", "社会效益指标", "观众人次", "3000人次"))));
    assertEquals(List.of(TableKind.PROJECT_FORM, TableKind.REST_OF_FORM), kinds(explanation));
    assertEquals(8, explanation.tables().get(1).cells().size());
    assertEquals(List.of(), explanation.unread());
  }

  @Test
  void the_forms_of_one_sheet_are_told_one_by_one() {
    List<List<String>> titled = rows(List.of(List.of("2024年项目支出绩效目标表")), FORM);
    Explanation explanation = explain(sheet(rows(titled, titled)));
    assertEquals(List.of(TableKind.PROJECT_FORM, TableKind.PROJECT_FORM), kinds(explanation));
    assertEquals(0, explanation.tables().get(0).from());
    assertEquals(6, explanation.tables().get(0).to());
    assertEquals("表!7:7", explanation.tables().get(1).location().toString());
  }

  @Test
  void a_list_is_told_as_such() {
    Explanation explanation =
        explain(
            title("2024年项目支出绩效目标表"),
            table(
                1,
                List.of(
                    List.of("项目名称", "一级指标", "二级指标", "三级指标", "指标值"),
                    List.of("送戏下乡", "产出指标", "数量指标", "演出场次", "20场"))));
    assertEquals(List.of(TableKind.PROJECT_LIST), kinds(explanation));
  }

  @Test
  void a_table_that_is_no_form_is_told_with_what_it_lacks() {
    Explanation explanation =
        explain(
            table(1, List.of(List.of("车牌", "用途"), List.of("A1", "公务"))),
            table(2, List.of(List.of("收入", "预算数"), List.of("合计", "326.5"))));
    assertEquals(List.of(TableKind.NOT_A_FORM, TableKind.NOT_A_FORM), kinds(explanation));
    assertEquals(EnumSet.of(Lack.TITLE, Lack.LABELS), explanation.tables().get(0).lacks());
    assertEquals(
        EnumSet.of(Lack.TITLE, Lack.NAME, Lack.INDICATORS, Lack.FUNDS_AND_OBJECTIVE),
        explanation.tables().get(1).lacks());
    assertEquals(List.of("预算数", "合计"), explanation.tables().get(1).labels());
    assertEquals(CellRole.OUTSIDE, role(explanation, "326.5"));
    assertEquals(List.of(), explanation.unread());
  }

  @Test
  void what_looks_like_a_form_and_gives_none_is_told_as_not_understood_with_the_reason() {
    Document document =
        document(
            title("2024年项目支出绩效目标表"),
            table(1, List.of(List.of("项目名称", "一级指标", "二级指标", "三级指标", "指标值"))));
    assertEquals(List.of(TableKind.NOT_UNDERSTOOD), kinds(PARSER.explain(document).value()));
    Finding finding = PARSER.parse(document).findings().get(0);
    assertEquals(FindingCode.FORM_NOT_UNDERSTOOD, finding.code());
    assertEquals("PROJECTS", finding.facts().get("reason"));
    assertEquals("table 1", finding.locations().get(0).toString());
  }

  @Test
  void a_blank_table_is_told_too() {
    Explanation explanation = explain(table(1, List.of(List.of("", ""))), table(2, FORM));
    assertEquals(TableKind.BLANK, kinds(explanation).get(0));
    assertEquals(2, explanation.tables().size());
  }

  @Test
  void what_stands_beyond_the_widest_form_is_unread() {
    TableBuilder wide = Table.at(new Location.InSheet("表", 0, 0));
    for (int row = 0; row < FORM.size(); row++) {
      for (int column = 0; column < FORM.get(row).size(); column++) {
        wide.set(row, column, new CellValue.Text(FORM.get(row).get(column)));
      }
    }
    wide.set(1, 300, new CellValue.Text("远处"));
    Document document = document(title("2024年项目支出绩效目标表"), wide.build());
    assertEquals(
        List.of("远处"),
        PARSER.explain(document).value().unread().stream()
            .map(cell -> cell.cell().text())
            .toList());
    assertEquals("表!KO2", PARSER.parse(document).value().unread().get(0).location().toString());
  }

  @Test
  void rows_that_the_table_does_not_have_cannot_be_explained() {
    Table table = table(1, FORM);
    assertThrows(
        IndexOutOfBoundsException.class,
        () ->
            new ExplainedTable(table, 0, 6, TableKind.BLANK, null, List.of(), Set.of(), List.of()));
  }

  @Test
  void only_what_was_read_as_a_form_is_read() {
    assertEquals(
        EnumSet.of(
            TableKind.DEPARTMENT_FORM,
            TableKind.PROJECT_FORM,
            TableKind.PROJECT_LIST,
            TableKind.REST_OF_FORM),
        EnumSet.copyOf(Stream.of(TableKind.values()).filter(TableKind::isRead).toList()));
  }
}
