package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gouji.model.CurrencyUnit;
import org.gouji.vocabulary.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {

  @ParameterizedTest
  @CsvSource({
    "项目资金（万元）, 万元",
    "项目资金(单位：万元), 万元",
    "预算金额（元）, 元",
    "资金总额（亿元）, 亿元",
    "年度预算申请 (万 元), 万元",
    "补助标准（元/人）, none",
    "补助标准（元/亩）, none",
    "数量（万人）, none",
    "资金总额, none",
    "万元, none"
  })
  void aLabelPrintsItsUnitInBrackets(String label, String unit) {
    assertEquals(unit, UnitText.ofLabel(Label.of(label)).map(CurrencyUnit::label).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "单位：万元, 万元",
    "金额单位：元, 元",
    "单位:人民币万元, 万元",
    "单 位 ： 万 元, 万元",
    "填报单位：某局　　　　单位：万元, 万元",
    "单位（万元）, 万元",
    "单位：某局, none",
    "万元, none"
  })
  void aLineStatesTheUnit(String line, String unit) {
    assertEquals(unit, UnitText.ofLine(line).map(CurrencyUnit::label).orElse("none"));
  }
}
