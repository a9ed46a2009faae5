package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonsTest {

  @ParameterizedTest
  @CsvSource({
    "长期绩效目标, true, false",
    "中期目标, true, false",
    "实施期资金总额, true, false",
    "中长期目标, true, false",
    "三年目标, true, false",
    "年度资金总额, false, true",
    "当年预算, false, true",
    "本年度指标值, false, true",
    "全年预算数, false, true",
    "中期目标（2024年度—2026年度）, true, true",
    "资金总额, false, false"
  })
  void wordsSayWhichTimeIsMeant(String text, boolean term, boolean year) {
    assertEquals(term, Horizons.isTerm(text));
    assertEquals(year, Horizons.isYear(text));
  }
}
