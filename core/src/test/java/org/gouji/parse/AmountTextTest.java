package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.gouji.model.CurrencyUnit;
import org.gouji.model.Fund;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          57.6               | 57.6      | none
          0                  | 0         | none
          0.00               | 0.00      | none
          1,234.50           | 1234.50   | none
          1,234,567          | 1234567   | none
          -12.5              | -12.5     | none
          １２３．４         | 123.4     | none
          1 234.5            | 1234.5    | none
          .5                 | .5        | none
          250万              | 250       | 万元
          10000万元          | 10000     | 万元
          2.5亿元            | 2.5       | 亿元
          3亿                | 3         | 亿元
          1,234.50元         | 1234.50   | 元
          500元整            | 500       | 元
          854万854万（其中…）| 854       | 万元
          人民币500元        | 500       | 元
          ￥500              | 500       | none
          合计：500万元      | 500       | 万元
          共500万元          | 500       | 万元
          500万元。          | 500       | 万元
          """)
  void anAmountIsItsNumberAndTheUnitBehindIt(String printed, String number, String unit) {
    AmountText amount = AmountText.parse(printed);
    assertEquals(Fund.State.STATED, amount.state());
    assertEquals(new BigDecimal(number), amount.number());
    assertEquals(unit, word(amount.unit()));
    assertEquals(false, amount.doubtful());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          854万854万                     | 854  | false
          1234.51234.5                   | -    | -
          500（其中：中央资金300）       | 500  | false
          500万元【上级300万元】         | 500  | false
          500万元，其中中央资金300万元   | 500  | true
          500；300                       | 500  | true
          500万元300万元                 | -    | -
          500-600                        | -    | -
          """)
  void whatIsSaidTwiceOrBrokenDownIsOneAmountAndMoreIsTold(
      String printed, String number, String doubtful) {
    AmountText amount = AmountText.parse(printed);
    String found = amount.number() == null ? "-" : amount.number().toPlainString();
    assertEquals(number, found);
    assertEquals(doubtful, amount.number() == null ? "-" : String.valueOf(amount.doubtful()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "—", "--", "/", "无", "……", "*", "N/A"})
  void aPlaceholderIsBlankAndNotZero(String printed) {
    AmountText amount = AmountText.parse(printed);
    assertEquals(Fund.State.BLANK, amount.state());
    assertNull(amount.number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"沅江市财政局", "待定", "见附件", "约定500", "500人", "2024年", "12%", "1.2.3", "#REF!"})
  void aTextIsNoNumber(String printed) {
    AmountText amount = AmountText.parse(printed);
    assertEquals(Fund.State.NOT_A_NUMBER, amount.state());
    assertNull(amount.number());
    assertNull(amount.unit());
  }

  private static String word(@Nullable CurrencyUnit unit) {
    return unit == null ? "none" : unit.label();
  }
}
