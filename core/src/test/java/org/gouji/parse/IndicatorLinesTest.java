package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.CellValue;
import org.gouji.document.Location;
import org.gouji.model.Indicator;
import org.gouji.model.TargetValue;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IndicatorLinesTest {

  @Test
  void aLineIsLevel2NameAndTargetUnderItsLevel1() {
    assertEquals(
        List.of(
            "output/quantity 选派特派员 ≥60名",
            "output/quality 考核合格率 不低于95%",
            "output/timeliness 补助发放及时率 100%",
            "output/cost 3类人员补助 ≤9000元"),
        brief("产出指标", "数量指标：选派特派员≥60名\n质量指标：考核合格率不低于95%\n时效指标：补助发放及时率100%；成本指标：3类人员补助≤9000元"));
  }

  @Test
  void aDateThatEndsTheLineIsItsTarget() {
    assertEquals(
        List.of("output/timeliness 配送完成时间 2021年9月底前", "output/timeliness 发放时间 12月31日之前"),
        brief("产出指标", "时效指标：配送完成时间2021年9月底前；时效指标：发放时间12月31日之前"));
  }

  @Test
  void wordsThatAreNoIndicatorAreTheRest() {
    assertEquals(
        "说明：以实际发放为准",
        IndicatorLines.of(
                slot(1, "数量指标：书屋124个；\n说明：以实际发放为准"), slot(0, "产出指标"), 2024, Vocabulary.standard())
            .rest());
  }

  @Test
  void wordsWithoutATargetAreAName() {
    assertEquals(List.of("benefit/sustainedImpact 素质持续提升 "), brief("效益指标", "可持续影响指标：素质持续提升"));
  }

  @Test
  void otherLinesAndOtherColumnsHoldNone() {
    assertEquals(List.of(), brief("产出指标", "说明：人数≥60名"));
    assertEquals(List.of(), brief("备注", "数量指标：人数≥60名"));
    assertEquals(List.of(), brief("产出指标", ""));
  }

  private static List<String> brief(String head, String cell) {
    return IndicatorLines.of(slot(1, cell), slot(0, head), 2024, Vocabulary.standard())
        .indicators()
        .stream()
        .map(IndicatorLinesTest::brief)
        .toList();
  }

  private static String brief(Indicator indicator) {
    TargetValue target = indicator.target();
    return indicator.category().word()
        + "/"
        + indicator.subcategory().word()
        + " "
        + indicator.name()
        + " "
        + target.text();
  }

  private static Slot slot(int row, String text) {
    Cell cell = new Cell(row, 0, 1, 1, new CellValue.Text(text));
    return new Slot(cell, row, row + 1, new Location.InTable(1, row + 1, 1));
  }
}
