package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          培训人次             | 培训人次
          指标1：培训人次      | 培训人次
          指标1:培训人次       | 培训人次
          指标 1. 培训人次     | 培训人次
          指标12、培训人次     | 培训人次
          指标１：培训人次     | 培训人次
          指标一：培训人次     | 培训人次
          指标：培训人次       | 培训人次
          ★培训人次           | 培训人次
          ★★★ 指标1：培训人次 | 培训人次
          指标1 培训人次       | 培训人次
          指标1（培训人次）    | （培训人次）
          指标体系建设         | 指标体系建设
          指标1号井深度        | 指标1号井深度
          12345热线接通率      | 12345热线接通率
          其他支出控制率       | 其他支出控制率
          培训人次（人）       | 培训人次（人）
          """)
  void aNameIsWhatStandsBehindItsNumber(String printed, String name) {
    assertEquals(name, IndicatorName.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 　", "指标1：", "指标2:", "指标1", "指标 ３．", "指标", "……", "...", "/", "—", "无", "其他", "★",
        "指标1：无"
      })
  void aTemplatesRestIsNoName(String printed) {
    assertEquals("", IndicatorName.of(printed));
  }
}
