package org.gouji.parse;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.model.FilingDocument.Unread;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Grids drawn at random of labels, figures and noise: none fails, and no cell is lost. */
class NoCellLeftBehindTest {

  private static final int GRIDS = 3000;
  private static final Lexicon LEXICON = new Lexicon(Vocabulary.standard());

  private static final List<String> WORDS =
      List.of(
          "项目名称",
          "主管部门",
          "实施单位",
          "项目资金（万元）",
          "年度资金总额",
          "其中：财政拨款",
          "其他资金",
          "上级资金",
          "年度绩效目标",
          "实施期目标",
          "实际完成情况",
          "一级指标",
          "二级指标",
          "三级指标",
          "指标值",
          "分值",
          "备注",
          "指标性质",
          "计量单位",
          "产出指标",
          "效益指标",
          "满意度指标",
          "数量指标",
          "社会效益指标",
          "基本支出",
          "项目支出",
          "合计",
          "任务名称",
          "主要内容",
          "年初预算数",
          "全年执行数",
          "执行率",
          "得分",
          "总分",
          "序号",
          "部门职能概述",
          "填表人：张三 联系电话：13800000000",
          "单位：万元",
          "（2024年度）",
          "2024年项目支出绩效目标表",
          "（续表）",
          "附件1",
          "资金总额：500；其中：财政拨款：300（其中：上级资金100）",
          "【产出指标-数量指标】指标1：数量（≥20台）",
          "数量指标：人数≥60名");
  private static final List<String> NOISE =
      List.of(
          "",
          "",
          "",
          "　",
          "57.6",
          "0",
          "≥95%",
          "100",
          "12月底前",
          "2024.1.1-2024.12.31",
          "66月99日前",
          "送戏下乡",
          "066-某局",
          "指标1：培训人次",
          "……",
          "/",
          "无",
          "★核心",
          "）（",
          "\\",
          "$1",
          "(?<",
          "单位：",
          "：",
          "99999999999999999999",
          "1e400",
          "\uD83D\uDE00",
          "\uD800",
          "提升",
          "2024年13月",
          "1/0/2024",
          "½",
          "²",
          "٣",
          "<<",
          "一、",
          "#REF!");

  @Test
  void noGridBringsTheParserDownAndEachCellIsReadOrToldAsUnread() {
    int forms = 0;
    for (int seed = 0; seed < GRIDS; seed++) {
      ReadDocument read = ReadDocument.of(document(new Random(seed)), LEXICON);
      forms += read.filings().filings().isEmpty() ? 0 : 1;
      assertNotNull(read.findings());
      assertAllAccounted(read, seed);
    }
    assertTrue(forms > GRIDS / 20, forms + " forms");
  }

  /** Each cell that stands in a form was given a role, or is told as unread, and never both. */
  private static void assertAllAccounted(ReadDocument document, int seed) {
    Set<Unread> told = new HashSet<>(document.filings().unread());
    for (ReadRegion region : document.regions()) {
      Set<Location> unread = region.unread().stream().map(Unread::location).collect(toSet());
      Set<Location> all = new HashSet<>(read(region));
      assertTrue(Collections.disjoint(all, unread), "seed " + seed);
      all.addAll(unread);
      assertEquals(filled(region), all, "seed " + seed);
      assertTrue(told.containsAll(region.unread()), "seed " + seed);
    }
  }

  private static Set<Location> read(ReadRegion region) {
    return region.filings().isEmpty()
        ? Set.of()
        : region.region().grid().filled().stream()
            .filter(slot -> !region.ledger().isOpen(slot))
            .map(Slot::location)
            .collect(toSet());
  }

  /**
   * The cells of a form as its tables have them, those that reach into it too; none where nothing
   * was recognised.
   */
  private static Set<Location> filled(ReadRegion region) {
    Set<Location> filled = new HashSet<>();
    List<FormGrid.Piece> pieces =
        region.filings().isEmpty() ? List.of() : region.region().grid().pieces();
    for (FormGrid.Piece piece : pieces) {
      for (int row = piece.from(); row < piece.to(); row++) {
        piece.table().row(row).stream()
            .filter(cell -> !cell.isBlank())
            .forEach(cell -> filled.add(piece.table().location(cell)));
      }
    }
    return filled;
  }

  private static Document document(Random random) {
    Page page = new Page();
    for (int i = random.nextInt(3); i >= 0; i--) {
      if (random.nextInt(3) > 0) {
        page.paragraphs(pick(WORDS, random));
      }
      page.table(grid(random));
    }
    return page.document();
  }

  private static List<List<String>> grid(Random random) {
    List<List<String>> rows = new ArrayList<>();
    int width = 1 + random.nextInt(8);
    for (int row = random.nextInt(12); row >= 0; row--) {
      List<String> line = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        line.add(cell(random, row, column));
      }
      rows.add(line);
    }
    return rows;
  }

  private static String cell(Random random, int row, int column) {
    int kind = random.nextInt(10);
    if (kind == 0 && column > 0) {
      return "<";
    }
    if (kind == 1) {
      return "^";
    }
    return pick(kind < 6 ? WORDS : NOISE, random);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
