package org.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.CellValue;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.TableBuilder;
import org.gouji.finding.Finding;
import org.gouji.finding.FindingCode;
import org.gouji.finding.Reading;
import org.gouji.model.FundItem;
import org.gouji.parse.CellRole;
import org.gouji.parse.Explanation;
import org.gouji.parse.FilingParser;
import org.gouji.vocabulary.Column;
import org.gouji.vocabulary.Field;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/gouji/report");
  private static final Messages CHINESE = Messages.of(Locale.CHINESE);
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static final List<List<String>> FORM =
      List.of(
          List.of("项目名称", "送戏下乡 & <b>慰问</b>", "预算部门", "青禾县文化和旅游局"),
          List.of("项目属性", "延续项目", "年度资金总额", "61.5万元"),
          List.of("年度目标", "送戏二十场", "", "88"),
          List.of("一级指标", "二级指标", "三级指标", "指标值"),
          List.of("产出指标", "数量指标", "演出\n场次", "20场"));

  private static Table table(int number, List<List<String>> rows) {
    TableBuilder table = Table.at(new Location.InTable(number, 0, 0));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        table.set(row, column, new CellValue.Text(rows.get(row).get(column)));
      }
    }
    return table.merge(2, 1, 1, 2).build();
  }

  private static Reading<Explanation> explained() {
    return FilingParser.standard()
        .explain(
            new Document(
                "青禾县/绩效<目标>.docx",
                List.of(
                    new Paragraph("2024年项目支出绩效目标表", new Location.InParagraph(1)),
                    table(1, FORM),
                    new Paragraph("其他表", new Location.InParagraph(2)),
                    table(2, List.of(List.of("车牌", "用途"), List.of("A1", "公务"), List.of("", "")))),
                List.of()));
  }

  private static Reading<Explanation> unreadable() {
    return new Reading<>(
        new Explanation("加密.xlsx", List.of()),
        List.of(Finding.of(FindingCode.DOCUMENT_UNREADABLE, Map.of("reason", "ENCRYPTED"))));
  }

  private static String rendered(ExplanationReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.render(List.of(explained(), unreadable()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertGolden(String file, String got) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN.resolve(file), got);
    }
    assertEquals(Files.readString(GOLDEN.resolve(file)), got, file);
  }

  @Test
  void the_text_tells_each_table_and_each_cell_of_a_form() throws IOException {
    assertGolden("explanation.txt", rendered(new ExplanationText(CHINESE)));
    assertGolden("explanation_en.txt", rendered(new ExplanationText(ENGLISH)));
  }

  @Test
  void the_page_lists_what_was_not_understood_and_links_to_the_cell() throws IOException {
    String page = rendered(new ExplanationHtml(CHINESE));
    assertTrue(page.contains("<a href=\"#d1t1r3c4\">表1第3行第4列</a> 88"), page);
    assertTrue(
        page.contains("<td class=\"unread\" rowspan=\"1\" colspan=\"1\" id=\"d1t1r3c4\""), page);
    assertFalse(page.contains(CHINESE.text("explained.allRead")), page);
  }

  @Test
  void the_page_shows_each_cell_by_what_it_became() throws IOException {
    String page = rendered(new ExplanationHtml(CHINESE));
    assertTrue(
        page.contains(
            "<td class=\"label\" rowspan=\"1\" colspan=\"1\" title=\"栏目名称：项目名称，表1第1行第1列\">项目名称</td>"),
        page);
    assertTrue(page.contains("title=\"已读内容：资金总额，表1第2行第4列\">61.5万元<small>资金总额</small></td>"), page);
    assertTrue(
        page.contains(
            "<td class=\"kept\" rowspan=\"1\" colspan=\"1\" title=\"已读内容：其他栏目（原样保留），表1第2行第2列\">延续项目"),
        page);
    assertTrue(
        page.contains(
            "<td class=\"field\" rowspan=\"1\" colspan=\"2\" title=\"已读内容：年度绩效目标，表1第3行第2列\">送戏二十场"),
        page);
    assertTrue(
        page.contains(
            "<td class=\"outside\" rowspan=\"1\" colspan=\"1\" title=\"不在绩效目标表内，表2第1行第1列\">车牌</td>"),
        page);
  }

  @Test
  void what_comes_from_a_file_is_escaped_and_the_page_loads_nothing() throws IOException {
    String page = rendered(new ExplanationHtml(ENGLISH));
    assertTrue(page.contains("送戏下乡 &amp; &lt;b&gt;慰问&lt;/b&gt;"), page);
    assertTrue(page.contains("绩效&lt;目标&gt;.docx"), page);
    assertFalse(
        Pattern.compile("(?i)<script|<b>慰问|https?:|url\\(|@import").matcher(page).find(), page);
  }

  @Test
  void a_page_of_what_could_not_be_opened_says_why() throws IOException {
    String page = rendered(new ExplanationHtml(CHINESE));
    assertTrue(page.contains("加密.xlsx"), page);
    assertTrue(
        page.contains(
            CHINESE.name(org.gouji.document.UnreadableDocumentException.Reason.ENCRYPTED)),
        page);
  }

  @Test
  void a_form_that_was_read_in_full_is_told_as_such() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<List<String>> whole = FORM.stream().filter(row -> !row.contains("88")).toList();
    Document document =
        new Document(
            "a.docx",
            List.of(new Paragraph("2024年项目支出绩效目标表", new Location.InParagraph(1)), table(1, whole)),
            List.of());
    new ExplanationHtml(CHINESE).render(List.of(FilingParser.standard().explain(document)), out);
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains(CHINESE.text("explained.allRead")), page);
    assertFalse(page.contains("class=\"box alarm\""), page);
  }

  @Test
  void of_a_long_table_that_is_no_form_the_first_rows_are_enough() throws IOException {
    List<List<String>> rows =
        Stream.iterate(1, n -> n + 1).limit(40).map(n -> List.of("第" + n + "辆", "公务")).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationHtml(CHINESE)
        .render(
            List.of(
                FilingParser.standard()
                    .explain(new Document("a.docx", List.of(table(1, rows)), List.of()))),
            out);
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains("第12辆"), page);
    assertFalse(page.contains("第13辆"), page);
    assertTrue(page.contains("以下 28 行从略"), page);
  }

  @Test
  void every_field_has_a_name_in_both_languages() {
    for (Messages messages : List.of(CHINESE, ENGLISH)) {
      ExplanationFacts facts = new ExplanationFacts(messages);
      Stream.of(
              Stream.of(Field.values()).map(field -> field.name().toLowerCase(Locale.ROOT)),
              Stream.of(Column.values())
                  .map(column -> "indicator." + column.name().toLowerCase(Locale.ROOT)),
              Stream.of(FundItem.values()).map(item -> "funds." + item.word()))
          .flatMap(names -> names)
          .forEach(
              name ->
                  assertFalse(
                      facts.field(new CellRole(CellRole.Kind.FIELD, name)).isBlank(), name));
    }
  }
}
