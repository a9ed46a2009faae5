package org.gouji.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource({
    "总体 目标, 总体目标",
    "项目　名称：, 项目名称",
    "*联系人, 联系人",
    "★★★产出指标, 产出指标",
    "项目资金（万元）, 项目资金",
    "（一）财政拨款小计, 财政拨款小计",
    "二、自有资金, 自有资金",
    "1.数量指标, 数量指标",
    "③其他资金, 其他资金",
    "其中：财政拨款, 财政拨款",
    "其中:1、财政拨款:, 财政拨款",
    "ＡＢＣ１２, ABC12",
    "（万元）, ''",
    "其中, 其中",
    "1.5倍, 1.5倍"
  })
  void what_says_nothing_is_left_out_of_the_key(String printed, String key) {
    assertEquals(key, Label.of(printed).key());
  }

  @Test
  void what_stood_in_brackets_is_kept_for_units() {
    assertEquals("万元 含税", Label.of("金额（万元）[含税]").brackets());
    assertEquals("", Label.of("金额").brackets());
  }

  @Test
  void a_label_behind_其中_is_a_part_of_another() {
    assertTrue(Label.of("其中：财政拨款").partOf());
    assertFalse(Label.of("财政拨款").partOf());
  }

  @Test
  void a_number_in_front_is_told_from_a_decimal() {
    assertTrue(Label.isNumbered("3.做好普法"));
    assertTrue(Label.isNumbered("二、任务"));
    assertTrue(Label.isNumbered("②任务"));
    assertFalse(Label.isNumbered("3.5万元"));
    assertFalse(Label.isNumbered("三级指标"));
  }

  @Test
  void blanks_and_marks_that_nobody_sees_are_taken_out() {
    assertEquals("项目名称", Label.squeeze("\uFEFF项 目\u3000名\u00A0称\u200B\r\n"));
  }
}
