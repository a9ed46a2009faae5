package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundLinesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  @Test
  void linesOfOneCellAreAmountsOfTheirOwn() {
    assertEquals(
        List.of("fiscalAppropriation 1,234.50", "unitFunds 0", "otherFunds -"),
        brief("一、预算资金：1,234.50\n二、自有资金：0\n三、其他：-"));
  }

  @Test
  void aSentenceIsSplitAtItsMarks() {
    assertEquals(
        List.of("total 500万元", "fiscalAppropriation 300万元", "otherFunds 200 万元"),
        brief("资金总额：500万元；其中：财政拨款 300万元，其他资金200 万元。"));
  }

  @Test
  void whatStandsInBracketsIsAPartOfWhatStandsBeforeThem() {
    assertEquals(
        List.of(
            "total 500",
            "fiscalAppropriation 300",
            "higherLevelFunds 100 within fiscalAppropriation",
            "ownLevelBudget 200 within fiscalAppropriation",
            "otherFunds 200"),
        brief("资金总额：500；财政拨款：300（其中：上级资金 100，本级资金 200）；其他资金：200"));
  }

  @Test
  void aBlankFigureIsKeptAsOne() {
    assertEquals(List.of("fiscalAppropriation 300", "otherFunds "), brief("财政拨款：300\n其他资金："));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金总额：500",
        "500万元",
        "财政拨款：\n其他资金：",
        "用于补助120户，每户500元。",
        "面积：300；人数：200",
        "",
        "（（（",
        "）））财政拨款300"
      })
  void fewerThanTwoAmountsAreNoList(String text) {
    assertEquals(List.of(), brief(text));
  }

  @Test
  void aPairIsALabelAndItsFigure() {
    assertEquals("otherFunds 16.00", pair("其他资金 16.00"));
    assertEquals("otherFunds 16.00", pair("其他资金：16.00"));
    assertEquals("none", pair("其他资金"));
    assertEquals("none", pair("其他事项 16.00"));
  }

  private static String pair(String text) {
    return FundLines.pair(text, VOCABULARY).map(FundLinesTest::brief).orElse("none");
  }

  private static List<String> brief(String text) {
    return FundLines.of(text, VOCABULARY).stream().map(FundLinesTest::brief).toList();
  }

  private static String brief(FundLines.Line line) {
    String within = line.within() == null ? "" : " within " + line.within().word();
    return line.term().item().word() + " " + line.amount() + within;
  }
}
