package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024.1.1        | 2024-01-01 | 2024-01-01..2024-01-01
          2024年1月1日    | 2024-01-01 | 2024-01-01..2024-01-01
          2024 年 1 月 1 日 | 2024-01-01 | 2024-01-01..2024-01-01
          2024/1/1        | 2024-01-01 | 2024-01-01..2024-01-01
          2024-01-01      | 2024-01-01 | 2024-01-01..2024-01-01
          20240131        | 2024-01-31 | 2024-01-31..2024-01-31
          1/31/2021       | 2021-01-31 | 2021-01-31..2021-01-31
          2024年2月       | 2024-02    | 2024-02-01..2024-02-29
          2023.07         | 2023-07    | 2023-07-01..2023-07-31
          202012          | 2020-12    | 2020-12-01..2020-12-31
          2024年2月底     | 2024-02-29 | 2024-02-29..2024-02-29
          2024年          | 2024       | 2024-01-01..2024-12-31
          2024年度        | 2024       | 2024-01-01..2024-12-31
          2024年底        | 2024-12-31 | 2024-12-31..2024-12-31
          2024            | 2024       | 2024-01-01..2024-12-31
          """)
  void aDateKeepsWhatIsKnownOfIt(String text, String iso, String days) {
    List<DateText> dates = DateText.find(text);
    assertEquals(1, dates.size());
    assertEquals(iso, dates.get(0).iso());
    assertEquals(days, dates.get(0).first() + ".." + dates.get(0).last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年13月",
        "2024年2月30日",
        "2023.2.29",
        "2024.0.1",
        "13/13/2024",
        "2024人",
        "12024",
        "3年",
        "长期"
      })
  void whatIsNoDateIsNone(String text) {
    assertEquals(List.of(), DateText.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024.1.1-2024.12.31        | 2024-01-01 2024-12-31
          20210101到20211231         | 2021-01-01 2021-12-31
          自2023年7月起至2024年1月止 | 2023-07 2024-01
          """)
  void severalDatesAreFoundInTheirOrder(String text, String expected) {
    List<String> found = DateText.find(text).stream().map(DateText::iso).toList();
    assertEquals(expected, String.join(" ", found));
  }
}
