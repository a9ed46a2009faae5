package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gouji.document.Location;
import org.gouji.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

  private static final Location HERE = new Location.InTable(1, 2, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024.1.1-2024.12.31           | 2024-01-01..2024-12-31
          2024年1月1日至2024年12月31日  | 2024-01-01..2024-12-31
          2024年1月1日—2024年12月31日   | 2024-01-01..2024-12-31
          2024-01-01～2024-12-31        | 2024-01-01..2024-12-31
          ２０２４．１．１－２０２４．１２．３１ | 2024-01-01..2024-12-31
          20210101 到 20211231          | 2021-01-01..2021-12-31
          2023.07-2024.01               | 2023-07-01..2024-01-31
          202001-202012                 | 2020-01-01..2020-12-31
          1/1/2021-12/31/2021           | 2021-01-01..2021-12-31
          2024年1月-12月                | 2024-01-01..2024-12-31
          2024年1-12月                  | 2024-01-01..2024-12-31
          2024年3月至11月               | 2024-03-01..2024-11-30
          2022年-2024年                 | 2022-01-01..2024-12-31
          2022-2024年                   | 2022-01-01..2024-12-31
          2024年                        | 2024-01-01..2024-12-31
          2024年度                      | 2024-01-01..2024-12-31
          """)
  void aPeriodIsFromItsFirstDayToItsLast(String printed, String days) {
    Period period = PeriodText.of(printed, HERE).orElseThrow();
    assertEquals(days, period.start() + ".." + period.end());
    assertEquals(printed, period.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3年", "长期", "1/1/2021", "2024年1月起", "2024.13.1-2024.14.1", "12个月", "按合同约定"})
  void whatNamesNoTwoDatesKeepsItsTextAlone(String printed) {
    Period period = PeriodText.of(printed, HERE).orElseThrow();
    assertEquals("null..null", period.start() + ".." + period.end());
    assertEquals(printed, period.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "/", "——", "无"})
  void aPlaceholderIsNoPeriod(String printed) {
    assertTrue(PeriodText.of(printed, HERE).isEmpty());
  }

  @Test
  void twoCellsMakeOnePeriod() {
    Period period = PeriodText.of("2024年1月", "2024年12月", HERE).orElseThrow();
    assertEquals("2024-01-01..2024-12-31", period.start() + ".." + period.end());
    assertEquals("2024年1月-2024年12月", period.text());
  }

  @Test
  void oneCellOfTwoMayBeUnknown() {
    Period period = PeriodText.of("2024年1月", "长期", HERE).orElseThrow();
    assertEquals("2024-01-01..null", period.start() + ".." + period.end());
  }
}
