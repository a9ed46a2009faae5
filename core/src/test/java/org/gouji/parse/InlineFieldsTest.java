package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineFieldsTest {

  private static final Lexicon LEXICON = new Lexicon(Vocabulary.standard());

  @Test
  void aLabelAndItsValueShareACell() {
    assertEquals(List.of("资金总额 = 1107.23"), brief("资金总额：1107.23"));
    assertEquals(List.of("项目名称 = 送戏下乡"), brief("项目名称:送戏下乡"));
    assertEquals(List.of("财政拨款 = 300"), brief("其中：财政拨款：300"));
  }

  @Test
  void severalPairsShareALine() {
    assertEquals(
        List.of("填表人 = 张三", "联系电话 = 13800000000", "填报日期 = 2024.1.3"),
        brief("填表人：张三　　联系电话：13800000000 填报日期：2024.1.3"));
    assertEquals(List.of("填报单位 = 某局", "单位 = 万元"), brief("填报单位：某局　　　　单位：万元"));
  }

  @Test
  void aBlankValueIsKept() {
    assertEquals(List.of("填表人 = ", "联系电话 = "), brief("填表人：　　　　联系电话："));
  }

  @Test
  void aColonInsideAValueOpensNothing() {
    assertEquals(List.of("项目概况 = 内容：采购设备，标准：国标"), brief("项目概况：内容：采购设备，标准：国标"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "：", "送戏下乡", "注意事项：另行通知", "本年共安排：500", "9:00-17:00", "我局项目名称不变"})
  void whatDoesNotBeginWithAKnownLabelHoldsNoPair(String text) {
    assertEquals(List.of(), brief(text));
  }

  private static List<String> brief(String text) {
    return InlineFields.of(text, LEXICON).stream()
        .map(pair -> pair.label().key() + " = " + pair.value())
        .toList();
  }
}
