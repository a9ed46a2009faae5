package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "45700, 4.57, UNIT_CONFUSED",
    "4.57, 45700, UNIT_CONFUSED",
    "11.81, 11.18, DIGITS_TRANSPOSED",
    "2041.8017, 2048.1017, DIGITS_TRANSPOSED",
    "56.152710, 56.152701, DIGITS_TRANSPOSED",
    "56.15271, 56.152701, DIGITS_TRANSPOSED",
    "57, 50.7, DIGITS_TRANSPOSED",
    "28802.20, 2880.22, DECIMAL_POINT_SHIFTED",
    "0.491, 4.91, DECIMAL_POINT_SHIFTED",
    "7242318, 7.242318, DECIMAL_POINT_SHIFTED",
    "178100.00, 1758100.00, DIGIT_DROPPED",
    "21.444, 219.444, DIGIT_DROPPED",
    "7.6, 57.6, DIGIT_DROPPED",
    "57.6, 57.36, DIGIT_DROPPED",
    "57.6, 57.64, DIGIT_DROPPED",
    "-12.8, 12.8, SIGN_REVERSED",
    "-11.81, -11.18, DIGITS_TRANSPOSED"
  })
  void aSlipLeadsBackToTheFigureThatWasMeant(String printed, String meant, Cause cause) {
    assertTrue(intended(printed, cause).contains(Plain.of(new BigDecimal(meant))));
  }

  @ParameterizedTest
  @CsvSource({
    "10.5, 1.5, DIGITS_TRANSPOSED",
    "12.34, 32.14, DIGITS_TRANSPOSED",
    "0.491, 9.491, DIGIT_DROPPED",
    "57, 57.5, DIGIT_DROPPED",
    "57.6, 5700.6, DIGIT_DROPPED"
  })
  void aFigureThatNoSingleSlipLeadsFromIsNotOffered(String printed, String meant, Cause cause) {
    assertFalse(intended(printed, cause).contains(Plain.of(new BigDecimal(meant))));
  }

  @Test
  void theSlipsComeInTheOrderOfTheContract() {
    assertEquals(
        List.of(
            Cause.UNIT_CONFUSED,
            Cause.DIGITS_TRANSPOSED,
            Cause.DECIMAL_POINT_SHIFTED,
            Cause.DIGIT_DROPPED,
            Cause.SIGN_REVERSED),
        Slip.ALL.stream().map(Slip::cause).toList());
  }

  private static Set<BigDecimal> intended(String printed, Cause cause) {
    return Slip.ALL.stream()
        .filter(slip -> slip.cause() == cause)
        .flatMap(slip -> slip.intended(new BigDecimal(printed)))
        .map(Plain::of)
        .collect(Collectors.toSet());
  }
}
