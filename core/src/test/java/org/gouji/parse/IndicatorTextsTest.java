package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gouji.document.Location;
import org.gouji.model.Indicator;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IndicatorTextsTest {

  private static final Location HERE = new Location.InTable(1, 2, 3);

  @Test
  void levelsStandInTheBracketsAndTargetsBehindTheNames() {
    assertEquals(
        List.of(
            "output/quantity 服务器数量 ≥20台",
            "output/quantity 终端数量 300台",
            "output/quality 验收合格率 ≥95%",
            "benefit/socialBenefit 服务能力 明显提升"),
        brief(
            "【产出指标-数量指标】指标1：服务器数量（≥20台）；指标2：终端数量（300台）\n"
                + "【产出指标—质量指标】指标1:验收合格率(≥95%)\n"
                + "[效益指标-社会效益指标]服务能力（明显提升）"));
  }

  @Test
  void bracketsInsideATargetBelongToIt() {
    assertEquals(List.of("output/timeliness 完成时间 12月底前（含）"), brief("【产出指标-时效指标】完成时间（12月底前（含））"));
  }

  @Test
  void wordsThatAreNoIndicatorAreTheRest() {
    assertEquals(
        "按合同执行",
        IndicatorTexts.of("【产出指标-数量指标】指标1：服务器数量（≥20台）；按合同执行", HERE, 2024, Vocabulary.standard())
            .rest());
    assertEquals(
        "",
        IndicatorTexts.of("【产出指标-数量指标】指标1：服务器数量（≥20台）。", HERE, 2024, Vocabulary.standard()).rest());
  }

  @Test
  void aTextWithoutLevelsIsNoList() {
    assertTrue(IndicatorTexts.isList("【产出指标-数量指标】指标1：服务器数量（≥20台）"));
    assertFalse(IndicatorTexts.isList("【2024-2026】三年行动计划"));
    assertFalse(IndicatorTexts.isList("数量指标：服务器≥20台"));
  }

  private static List<String> brief(String text) {
    return IndicatorTexts.of(text, HERE, 2024, Vocabulary.standard()).indicators().stream()
        .map(IndicatorTextsTest::brief)
        .toList();
  }

  private static String brief(Indicator indicator) {
    return indicator.category().word()
        + "/"
        + indicator.subcategory().word()
        + " "
        + indicator.name()
        + " "
        + indicator.target().text();
  }
}
