package org.gouji.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static Labels<String> labels(String... pairs) {
    Labels.Builder<String> builder = new Labels.Builder<>();
    for (int i = 0; i < pairs.length; i += 2) {
      builder.add(pairs[i], pairs[i + 1]);
    }
    return builder.build();
  }

  @Test
  void a_label_is_found_however_it_is_spaced() {
    assertEquals(Optional.of("A"), labels("总体目标", "A").meaning("（年度）总体 目标："));
    assertEquals(Optional.empty(), labels("总体目标", "A").meaning("总体"));
  }

  @Test
  void a_star_stands_for_any_characters_and_for_none() {
    Labels<String> labels = labels("上年*结转*", "A");
    assertEquals(Optional.of("A"), labels.meaning("上年结转"));
    assertEquals(Optional.of("A"), labels.meaning("上年度预算结转资金"));
    assertEquals(Optional.empty(), labels.meaning("本上年结转"));
    assertEquals(Optional.empty(), labels.meaning("结转上年"));
  }

  @Test
  void the_parts_of_a_label_with_stars_do_not_overlap() {
    assertEquals(Optional.empty(), labels("目标*目标", "A").meaning("目标"));
    assertEquals(Optional.of("A"), labels("目标*目标", "A").meaning("目标目标"));
    assertEquals(Optional.empty(), labels("*目标*目标表", "A").meaning("年度目标表"));
  }

  @Test
  void a_label_with_stars_is_compared_as_any_other() {
    assertEquals(Optional.of("A"), labels("*总额（万元）：", "A").meaning("资金总额(元)"));
    assertEquals(Optional.of("A"), labels("ＡＢ*", "A").meaning("AB1"));
  }

  @Test
  void a_label_without_stars_wins_over_one_with_stars_wherever_it_stands() {
    Labels<String> labels = labels("*资金", "A", "其他资金", "B");
    assertEquals(Optional.of("B"), labels.meaning("其他资金"));
    assertEquals(Optional.of("A"), labels.meaning("地方资金"));
  }

  @Test
  void of_two_alike_the_first_wins() {
    assertEquals(Optional.of("A"), labels("资金", "A", "资 金：", "B").meaning("资金"));
    assertEquals(Optional.of("A"), labels("*资金", "A", "其他*", "B").meaning("其他资金"));
  }

  @Test
  void neither_nothing_nor_a_whole_sentence_is_a_label() {
    assertEquals(Optional.empty(), labels("*", "A").meaning("（万元）"));
    assertEquals(Optional.of("A"), labels("*字", "A").meaning("字".repeat(60)));
    assertEquals(Optional.empty(), labels("*字", "A").meaning("字".repeat(61)));
  }

  @Test
  void stars_and_brackets_alone_are_no_label() {
    assertTrue(Labels.canBeLabel("*总额*"));
    assertFalse(Labels.canBeLabel("**"));
    assertFalse(Labels.canBeLabel("（万元）"));
    assertFalse(Labels.canBeLabel(" "));
  }
}
