package org.gouji.reconcile;

import static org.gouji.reconcile.IndicatorSample.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.document.Location.InTable;
import org.gouji.model.Execution;
import org.gouji.model.Indicator;
import org.gouji.model.Totals;
import org.junit.jupiter.api.Test;

class ScoreArithmeticTest {

  private static final Indicator FULL = scored("output/quality 办结率 ≥95% 45", "96%", "45");
  private static final Indicator REST = scored("benefit/socialBenefit 意识 增强 45", "增强", "44");

  @Test
  void scoresThatAddUpGiveNothingToLookAt() {
    assertEquals(List.of(), findings(execution("98.5", "9.85"), "98.85", FULL, REST));
  }

  @Test
  void aTotalThatIsNotTheSumIsAnError() {
    assertEquals(
        List.of("SCORE_ARITHMETIC ERROR 普法"), findings(execution("100", "10"), "100", FULL, REST));
  }

  @Test
  void aScoreAboveThePointsIsAnError() {
    Indicator over = scored("output/quality 办结率 ≥95% 45", "96%", "46");
    assertEquals(
        List.of("SCORE_ARITHMETIC ERROR 办结率"), findings(execution("100", "10"), "100", over, REST));
  }

  @Test
  void aFullScoreForAMissedTargetIsAWarningAndLessForAReachedOneANote() {
    Indicator missed = scored("output/quality 办结率 ≥95% 45", "90%", "45");
    Indicator less = scored("output/quality 办结率 ≥95% 45", "96%", "40");
    Indicator mostly = scored("output/quality 办结率 ≥95% 45", "90%", "40");
    assertEquals(
        List.of("SCORE_ARITHMETIC WARNING 办结率"),
        findings(execution("100", "10"), "99", missed, REST));
    assertEquals(
        List.of("SCORE_ARITHMETIC NOTE 办结率"), findings(execution("100", "10"), "94", less, REST));
    assertEquals(List.of(), findings(execution("100", "10"), "94", mostly, REST));
  }

  @Test
  void theScoreOfTheExecutionIsRateTimesPoints() {
    assertEquals(
        List.of("SCORE_ARITHMETIC ERROR 普法"), findings(execution("80.45", "9"), "98", FULL, REST));
    assertEquals(
        List.of("SCORE_ARITHMETIC NOTE 普法"), findings(execution("80.45", "10"), "99", FULL, REST));
    assertEquals(List.of(), findings(execution("80.45", "8"), "97", FULL, REST));
    assertEquals(List.of(), findings(execution("80.45", "8.05"), "97.05", FULL, REST));
    assertEquals(List.of(), findings(execution("104.2", "10"), "99", FULL, REST));
  }

  private static Execution execution(String rate, String score) {
    return new Execution(
        new BigDecimal(rate), BigDecimal.TEN, new BigDecimal(score), new InTable(9, 3, 5));
  }

  private static List<String> findings(Execution execution, String total, Indicator... scored) {
    Totals totals = new Totals(new BigDecimal(100), new BigDecimal(total), new InTable(9, 20, 5));
    return new IndicatorSample().selfEvaluation("普法", execution, totals, scored).findings();
  }
}
