package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitOfMeasureTest {

  @Test
  void multiplesAreUnderstoodInFrontOfAnyUnit() {
    assertWorth("3000000", "300", "万元", "元");
    assertWorth("800000", "80", "万人次", "人次");
    assertWorth("200000000", "2", "亿立方米", "立方米");
    assertWorth("120000", "12", "万头(羽)", "头(羽)");
    assertWorth("50000", "5", "万", null);
  }

  @Test
  void unitsOfOneDimensionAreTurnedIntoEachOther() {
    assertWorth("2000", "2", "公里", "米");
    assertWorth("36", "3", "年", "个月");
    assertWorth("1440", "24", "小时", "分钟");
    assertWorth("30", "30", "公斤", "千克");
    assertWorth("95", "95", "百分比", "%");
  }

  @Test
  void aWorkingDayIsNoDayAndAPersonNoVisit() {
    assertFalse(UnitOfMeasure.of("个工作日").isComparableWith(UnitOfMeasure.of("天")));
    assertFalse(UnitOfMeasure.of("人").isComparableWith(UnitOfMeasure.of("人次")));
    assertFalse(UnitOfMeasure.of("元/人").isComparableWith(UnitOfMeasure.of("元")));
  }

  @Test
  void anUnknownUnitIsAUnitOfItsOwn() {
    UnitOfMeasure unknown = UnitOfMeasure.of("标准箱");
    assertFalse(unknown.isKnown());
    assertFalse(unknown.isMissing());
    assertTrue(unknown.isComparableWith(UnitOfMeasure.of("标准箱")));
  }

  private static void assertWorth(String expected, String value, String unit, String base) {
    UnitOfMeasure of = UnitOfMeasure.of(unit);
    assertTrue(of.isComparableWith(UnitOfMeasure.of(base)), unit);
    BigDecimal worth = of.inBase(new BigDecimal(value));
    assertEquals(0, UnitOfMeasure.of(base).inBase(new BigDecimal(expected)).compareTo(worth), unit);
  }
}
