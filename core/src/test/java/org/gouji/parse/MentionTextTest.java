package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.document.Location;
import org.gouji.model.Fund;
import org.gouji.model.Horizon;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {

  private static final MentionText TEXTS = new MentionText(Vocabulary.standard());
  private static final Location HERE = new Location.InParagraph(1);
  private static final MentionText.Context OF_2024 =
      new MentionText.Context(2024, Horizon.YEAR, HERE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024年部门预算总额530.6万元。 | total 5306000
          一、2024年，我局部门预算总额为530.60万元 | total 5306000
          （一）2024年度预算总额共计1,234.5万元 | total 12345000
          我局2024年年度资金总额30215000元 | total 30215000
          2024年项目支出共安排180.05万元，较上年减少20万元。 | projectExpenditure 1800500
          2024年部门预算总额1.2亿元，其中：基本支出1亿元、项目支出2000万元 | total 120000000, basicExpenditure 100000000, projectExpenditure 20000000
          2023年部门预算总额500万元，2024年部门预算总额530.6万元 | total 5306000
          ２０２４年本级预算金额５７.６万元 | ownLevelBudget 576000
          """)
  void anAmountWithALabelIsMentioned(String text, String mentioned) {
    assertEquals(mentioned, said(TEXTS.beside(text, OF_2024)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算总额530.6万元。",
        "2023年部门预算总额500万元，项目支出100万元。",
        "2024年，较上年部门预算总额增加12万元，项目支出80万元。",
        "2024-2026年部门预算总额3000万元。",
        "2024年部门预算总额约530万元。",
        "2024年部门预算总额530万元左右。",
        "2024年一般公共预算拨款收入500万元，其中基本支出276万元，项目支出224万元。",
        "2024年项目支出50万元，用于河道管护。",
        "2024年法律援助项目支出14.08万元。",
        "2024年部门预算总额比2023年增加12.96万元。",
        "2024年项目支出预算执行率96.4%。",
        "2024年人均基本支出3.2万元。",
        "2024年累计项目支出350万元。"
      })
  void whatMayBeAnotherAmountIsNotMentioned(String text) {
    assertEquals("", said(TEXTS.beside(text, OF_2024)));
  }

  @Test
  void aFormsOwnTextSpeaksOfItsYear() {
    assertEquals("total 576000", said(TEXTS.inForm("年度预算57.6万元，矫正200人。", OF_2024)));
    assertEquals("", said(TEXTS.inForm("上年年度预算50万元。", OF_2024)));
  }

  @Test
  void aTermsLabelIsOfTheTerm() {
    Fund mention = TEXTS.inForm("项目总投资1200万元。", OF_2024).get(0);
    assertEquals(Horizon.TERM, mention.horizon());
    assertEquals("项目总投资", mention.label());
    assertEquals("项目总投资1200万元", mention.text());
  }

  @Test
  void withoutAYearNoParagraphIsUnderstood() {
    MentionText.Context ofNoYear = new MentionText.Context(null, Horizon.YEAR, HERE);
    assertEquals(List.of(), TEXTS.beside("2024年部门预算总额530.6万元", ofNoYear));
  }

  @ParameterizedTest
  @CsvSource({
    "古建筑修缮（200万元）, total 2000000",
    "古建筑修缮200.5万元, ''",
    "危房改造[1.2亿元], total 120000000",
    "危房改造（第二批）, ''",
    "总投资（约200万元）, ''"
  })
  void anAmountInBracketsEndsAName(String name, String mentioned) {
    assertEquals(mentioned, said(TEXTS.inName(name, HERE).stream().toList()));
  }

  private static String said(List<Fund> mentions) {
    return String.join(
        ", ", mentions.stream().map(fund -> fund.item().word() + " " + fund.amount()).toList());
  }
}
