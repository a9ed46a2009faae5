package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gouji.model.TargetValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥95%           | quantity ≥ 95 %
          ≧95%           | quantity ≥ 95 %
          ⩾95％          | quantity ≥ 95 %
          >=95%          | quantity ≥ 95 %
          ＞＝95%        | quantity ≥ 95 %
          不低于95%      | quantity ≥ 95 %
          不少于20场     | quantity ≥ 20 场
          大于等于20场   | quantity ≥ 20 场
          大于或等于20场 | quantity ≥ 20 场
          至少20场       | quantity ≥ 20 场
          20场以上       | quantity ≥ 20 场
          20场及以上     | quantity ≥ 20 场
          20场（含）以上 | quantity ≥ 20 场
          ≤3584万元      | quantity ≤ 3584 万元
          ≦30日          | quantity ≤ 30 日
          <=30日         | quantity ≤ 30 日
          不超过30日     | quantity ≤ 30 日
          不高于30日     | quantity ≤ 30 日
          控制在30万元   | quantity ≤ 30 万元
          控制在30万元以内 | quantity ≤ 30 万元
          30日以内       | quantity ≤ 30 日
          30日内         | quantity ≤ 30 日
          30天内完成     | quantity ≤ 30 天
          30日以下       | quantity ≤ 30 日
          >90分          | quantity > 90 分
          大于90分       | quantity > 90 分
          超过90分       | quantity > 90 分
          <5起           | quantity < 5 起
          低于5起        | quantity < 5 起
          =12次          | quantity = 12 次
          ＝12次         | quantity = 12 次
          ═12次          | quantity = 12 次
          达到12次       | quantity = 12 次
          ±5%            | quantity ± 5 %
          """)
  void aSignIsReadAsAGlyphOrInWords(String value, String expected) {
    assertEquals(expected, brief(parse(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9000             | quantity = 9000 -
          95%以上。        | quantity ≥ 95 %
          不超过38.6万元。 | quantity ≤ 38.6 万元
          9,000人          | quantity = 9000 人
          300余人          | quantity = 300 人
          1500件左右       | quantity = 1500 件
          １００％         | quantity = 100 %
          95.50%           | quantity = 95.5 %
          100.00           | quantity = 100 -
          0                | quantity = 0 -
          0起              | quantity = 0 起
          -2℃              | quantity = -2 °C
          800m2            | quantity = 800 m2
          800㎡            | quantity = 800 m2
          5‰               | quantity = 5 ‰
          1.5万人次        | quantity = 1.5 万人次
          12 万元          | quantity = 12 万元
          650元/生/年      | quantity = 650 元/生/年
          95百分比         | quantity = 95 %
          3个百分点        | quantity = 3 个百分点
          """)
  void aNumberKeepsWhatStandsBehindItAsItsUnit(String value, String expected) {
    assertEquals(expected, brief(parse(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          95   | ≥        | %      | quantity ≥ 95 %
          95   | 大于等于 | 百分比 | quantity ≥ 95 %
          30   | ≦        | 日     | quantity ≤ 30 日
          12   | 定性     | 次     | quantity = 12 次
          12   | 正向     | 次     | quantity = 12 次
          95%  | ≥        | %      | quantity ≥ 95 %
          ≥95% | ≥        | %      | quantity ≥ 95 %
          ≤95% | ≥        | %      | quantity ≤ 95 %
          12万元 | ≤      | %      | quantity ≤ 12 万元
          12   | =        | /      | quantity = 12 -
          提高 | ≥        | %      | words ≥提高
          提高 | 定性     | 项     | words 提高
          提高 | =        |        | words 提高
               | ≥        | %      | blank
          """)
  void signAndUnitOfTheirOwnColumnsGiveWayToWhatTheValuePrints(
      String value, String sign, String unit, String expected) {
    TargetValue target = TargetText.parse(orEmpty(value), orEmpty(sign), orEmpty(unit), null);
    assertEquals(expected, brief(target));
  }

  @Test
  void theTextPutsSignValueAndUnitTogetherAndNothingTwice() {
    assertEquals("≥95%", TargetText.parse("95", "≥", "%", null).text());
    assertEquals("≥95%", TargetText.parse("≥95%", "≥", "%", null).text());
    assertEquals("12次", TargetText.parse("12次", "定性", "次", null).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80%-90%         | range 80..90 %
          80-90%          | range 80..90 %
          80～90分        | range 80..90 分
          3—5天           | range 3..5 天
          3至5天          | range 3..5 天
          1,000-2,500.50元 | range 1000..2500.5 元
          3-5             | range 3..5 -
          2024年1月-2024年6月 | range 2024-01..2024-06 -
          2024.1.1-2024.12.31 | range 2024-01-01..2024-12-31 -
          3天-5人         | words 3天-5人
          """)
  void aRangeHasTwoEndsOfOneUnit(String value, String expected) {
    assertEquals(expected, brief(parse(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          2024年12月31日     | none | date = 2024-12-31
          2024年             | none | date = 2024
          2024-12-31         | none | date = 2024-12-31
          2024年12月31日前   | none | date ≤ 2024-12-31
          2024年12月31日之前完成 | none | date ≤ 2024-12-31
          2024年6月底前      | none | date ≤ 2024-06-30
          2024年2月底前      | none | date ≤ 2024-02-29
          ≤2024年10月        | none | date ≤ 2024-10
          2024年底前         | none | date ≤ 2024-12-31
          2021年12月         | 2024 | date = 2021-12
          12月底前           | 2024 | date ≤ 2024-12-31
          2月底前            | 2023 | date ≤ 2023-02-28
          12月31日前         | 2024 | date ≤ 2024-12-31
          当年12月31日前     | 2024 | date ≤ 2024-12-31
          6月前              | 2024 | date ≤ 2024-06
          12月31日前         | none | date ≤ --12-31
          12月底前           | none | date ≤ --12
          12个月             | 2024 | quantity = 12 个月
          12月               | 2024 | quantity = 12 月
          2024               | none | quantity = 2024 -
          2024人             | none | quantity = 2024 人
          """)
  void aDeadlineTakesItsYearFromTheFormWhereItHasNone(
      String value, @Nullable Integer year, String expected) {
    assertEquals(expected, brief(TargetText.parse(value, "", "", year)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"13月底前", "2月30日前", "6月31日前", "0月底前", "99月99日前", "2024年13月底前", "2024年2月30日前"})
  void aDateThatIsNoneIsWords(String value) {
    assertEquals("words " + value, brief(TargetText.parse(value, "", "", 2024)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "稳步提升",
        "较上年提高",
        "每月25日前",
        "≥3次，每次不少于20人",
        "1:20",
        "第1名",
        "5年内建成3个",
        "≥90%且≤95%",
        "发放补助3次；培训2次"
      })
  void wordsStayWords(String value) {
    assertEquals("words " + value, brief(parse(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "/", "—", "——", "……", "无", "*", "N/A", "不适用"})
  void aPlaceholderIsBlank(String value) {
    assertEquals("blank", brief(parse(value)));
  }

  @Test
  void whatATemplateLeftInFrontOfAValueIsNoPartOfIt() {
    assertEquals("quantity ≥ 17600 株", brief(parse("(≥**株)>=17600株")));
    assertEquals("quantity ≥ 95 %", brief(parse("（≥**%）≥95%")));
    assertEquals("quantity = 12 次", brief(parse("（**次）12次")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥", "≧", ">=", "＞＝", " 大于等于 ", "不低于", "±", "═"})
  void aSignAloneIsASign(String text) {
    assertTrue(TargetText.isSign(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"定性", "正向", "反向指标", "", "≥95"})
  void whatSaysMoreOrLessThanASignIsNone(String text) {
    assertFalse(TargetText.isSign(text));
  }

  private static TargetValue parse(String value) {
    return TargetText.parse(value, "", "", null);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String brief(TargetValue target) {
    if (target instanceof TargetValue.Quantity quantity) {
      String value = quantity.value().toPlainString();
      return "quantity " + quantity.comparison().sign() + " " + value + " " + unit(quantity.unit());
    }
    if (target instanceof TargetValue.Range range) {
      return "range " + range.lower() + ".." + range.upper() + " " + unit(range.unit());
    }
    if (target instanceof TargetValue.Date date) {
      return "date " + date.comparison().sign() + " " + date.date();
    }
    return target instanceof TargetValue.Description ? "words " + target.text() : "blank";
  }

  private static String unit(@Nullable String unit) {
    return unit == null ? "-" : unit;
  }
}
