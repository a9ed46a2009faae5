package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {

  @ParameterizedTest
  @CsvSource({
    "148.73600000000002, 148.736",
    "416.2812070000001, 416.281207",
    "0.30000000000000004, 0.3",
    "57.599999999999994, 57.6",
    "1487360, 1487360",
    "5.760000E+5, 576000",
    "1E-3, 0.001",
    "-0.0, 0",
    "+12.50, 12.5",
    "430102199001011234, 430102199001011000",
    "0.33333333333333331, 0.333333333333333"
  })
  void theNoiseOfADoubleIsCleanedAway(String raw, String clean) {
    CellValue.Numeric number = CellValue.Numeric.of(raw, "");
    assertEquals(new BigDecimal(clean), number.value());
    assertEquals(clean, number.text());
    assertEquals(raw, number.raw());
  }

  @Test
  void sumsOfAmountsComeOutAsAPersonWouldAddThem() {
    Random random = new Random(148736);
    for (int round = 0; round < 2000; round++) {
      double sum = 0;
      BigDecimal exact = BigDecimal.ZERO;
      for (int i = 0; i < 9; i++) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(10_000_000), 3);
        sum += amount.doubleValue();
        exact = exact.add(amount);
      }
      BigDecimal read = CellValue.Numeric.of(Double.toString(sum), "").value();
      assertEquals(0, exact.compareTo(read), () -> read + " for its sum");
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "0.95, 0%, 95%",
        "0.07, 0.00%, 7%",
        "0.57000000000000006, 0.0%, 57%",
        "1, [Red]0%;-0%, 100%",
        "95, 0\"%\", 95%",
        "95, 0\\%, 95%",
        "95, 0\"(占比%)\", 95",
        "0.5, 0\"本\"%, 50%",
        "57.6, 0.00\"万元\", 57.6"
      })
  void aPercentageIsWhatItsFormatShows(String raw, String format, String text) {
    assertEquals(text, CellValue.Numeric.of(raw, format).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "五", "1e999999999", "1e-999999999", "0x10", "NaN"})
  void whatIsNoDoubleIsRefused(String raw) {
    assertThrows(NumberFormatException.class, () -> CellValue.Numeric.of(raw, ""));
  }

  @Test
  void aNumberOfAMillionDigitsIsRefused() {
    String digits = "9".repeat(1_000_000);
    assertThrows(NumberFormatException.class, () -> CellValue.Numeric.of(digits, ""));
  }

  @Test
  void aDateIsWrittenWithItsTimeOnlyWhereItHasOne() {
    LocalDateTime day = LocalDateTime.of(2024, 1, 31, 0, 0);
    assertEquals("2024-01-31", new CellValue.Date(day, "45322", "").text());
    assertEquals(
        "2024-01-31 08:05:00", new CellValue.Date(day.withHour(8).withMinute(5), "", "").text());
  }

  @Test
  void truthsAndErrorsReadAsInAWorkbook() {
    assertEquals("TRUE", new CellValue.Truth(true).text());
    assertEquals("FALSE", new CellValue.Truth(false).text());
    assertEquals("#REF!", new CellValue.Failure("#REF!").text());
  }

  @Test
  void blanksOfEveryKindMakeABlankCell() {
    assertTrue(new Cell(0, 0, 1, 1, CellValue.BLANK).isBlank());
    assertTrue(text(" \t\n\u3000\u00a0\u2003\u200b\ufeff").isBlank());
    assertFalse(text("\u3000无").isBlank());
  }

  private static Cell text(String text) {
    return new Cell(0, 0, 1, 1, new CellValue.Text(text));
  }
}
