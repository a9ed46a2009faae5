package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorNameTest {

  @Test
  void whatOnlyLooksDifferentIsWrittenTheSame() {
    List<String> printed =
        List.of(
            "“以奖代补”资金及时到位率",
            "以奖代补资金　及时到位率",
            "指标1：以奖代补资金及时到位率",
            "1.“以奖代补”资金及时到位率",
            "（1）以奖代补资金及时到位率",
            "①以奖代补资金及时到位率",
            "一、以奖代补资金及时到位率",
            "★以奖代补资金及时到位率",
            "以奖代补资金及时到位率（%）",
            "以奖代补\n资金及时到位率");
    for (String name : printed) {
      assertEquals("以奖代补资金及时到位率", IndicatorName.of(name).written(), name);
    }
  }

  @Test
  void aNumberThatBelongsToTheNameStays() {
    assertEquals("1.5米以上道路维护里程", IndicatorName.of("1.5米以上道路维护里程").written());
    assertEquals("12345热线办结率", IndicatorName.of("12345热线办结率").written());
    assertEquals("十四五规划完成率", IndicatorName.of("十四五规划完成率").written());
  }

  @Test
  void bracketsWithoutAUnitStay() {
    assertEquals("工资发放准确性遗属", IndicatorName.of("工资发放准确性(遗属)").written());
    assertEquals("保障退休职工人数", IndicatorName.of("保障退休职工人数(人)").written());
  }

  @Test
  void wordsThatSayTheSameHaveOneKey() {
    assertSameKey("河湖水质优良比例", "河湖水质优良率");
    assertSameKey("通客车建制村数量", "通客车建制村数");
    assertSameKey("特困供养人员数", "特困供养人员数量");
    assertSameKey("受援人满意率", "受援人满意度");
    assertSameKey("护理补贴发放及时率", "护理补助发放按时率");
  }

  @Test
  void whatCarriesNothingIsLeftOutLast() {
    assertSameBare("辖区内学法考法通过率", "学法考法通过率");
    assertSameBare("2024年全县学法考法通过率", "学法考法通过率");
    assertSameBare("残疾人补贴发放的及时率", "残疾人补贴发放及时率");
    assertSameBare("河湖水质优良比例情况", "河湖水质优良率");
    assertNotEquals(IndicatorName.of("辖区内学法考法通过率").key(), IndicatorName.of("学法考法通过率").key());
  }

  @Test
  void aNameOfEmptyWordsAloneKeepsThem() {
    assertEquals("工作完成情况", IndicatorName.of("工作完成情况").bare());
  }

  private static void assertSameKey(String one, String other) {
    assertEquals(IndicatorName.of(one).key(), IndicatorName.of(other).key());
  }

  private static void assertSameBare(String one, String other) {
    assertEquals(IndicatorName.of(one).bare(), IndicatorName.of(other).bare());
  }
}
