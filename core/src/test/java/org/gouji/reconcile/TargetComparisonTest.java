package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetComparisonTest {

  @ParameterizedTest(name = "{0}: {1} and {2} are {3}")
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          合格率 ≥95% ≥95% SAME
          合格率 ≥95% 95% SAME
          合格率 ≥95百分比 ≥95% SAME
          合格率 100% 1 SAME
          合格率 95% 0.95 SAME
          合格率 ≤1% 1 UNIT_MISSING
          合格率 100% 全部 SAME
          参与人数 9000人 9000 UNIT_MISSING
          参与人数 9000 9000人 UNIT_MISSING
          游客人次 80万人次 800000人次 SAME
          游客人次 80万人次 80 UNIT_MISSING
          总成本 ≤57.6万元 ≤576000元 SAME
          活动场次 9场 9次 SAME
          参与人数 9000人 9000人次 UNIT_WORDED_DIFFERENTLY
          参与人数 9000人 800人次 UNIT_DIFFERS
          参与人数 90人 90% UNIT_DIFFERS
          事故起数 0起 0 SAME
          事故起数 0起 零发生 SAME
          合格率 ≥95% ≥90% WEAKER
          合格率 ≥95% 100% STRONGER
          合格率 95% 90% WEAKER
          合格率 ≥95% 0.9 WEAKER
          再犯罪率 ≤1% ≤2% WEAKER
          再犯罪率 ≤1% ≤0.5% STRONGER
          响应时间 24小时 2小时 STRONGER
          响应时间 24小时 36小时 WEAKER
          增长率 ≥5% ≤5% DIRECTION_DIFFERS
          误差 ±5% ±3% VALUE_DIFFERS
          完成时间 2024-11-30 2024-12-31 WEAKER
          完成时间 2024-11-30 2024-10-31 STRONGER
          完成时间 2024-12 2024-12-31 SAME
          平均到达时间 10~15分钟 10~15分钟 SAME
          平均到达时间 10~15分钟 12分钟 SAME
          平均到达时间 10~15分钟 20分钟 VALUE_DIFFERS
          影响程度 长期 长期 SAME
          影响程度 长期 长期稳定 SAME
          影响程度 长期 长期有效 SAME
          影响程度 明显提升 有效提升 WORDS_DIFFER
          能力 提升 下降 DIRECTION_DIFFERS
          影响 有影响 无影响 WORDS_DIFFER
          覆盖率 逐步提高 ≥80% WORDS_AGAINST_NUMBER
          覆盖率 ≥80% 逐步提高 WORDS_AGAINST_NUMBER
          办结率 98%、95% 95% SAME
          """)
  void targetsCompareByWhatTheyMean(
      String name, String department, String project, TargetAgreement expected) {
    assertEquals(
        expected,
        TargetComparison.of(
            name, IndicatorSample.target(department), IndicatorSample.target(project)));
  }
}
