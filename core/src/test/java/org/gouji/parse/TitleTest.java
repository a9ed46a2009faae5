package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gouji.model.Stage;
import org.gouji.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年项目支出绩效目标表",
        "部 门 整 体 支 出 绩 效 目 标 表",
        "项目支出绩效\n目标申报表",
        "部门（单位）整体支出绩效目标批复表",
        "2020年度）部门整体支出绩效自评表",
        "转移支付区域（项目）绩效自评表",
        "绩效运行监控表",
        "（三）项目绩效目标表",
        "某县公安局“雪亮工程”绩效目标表",
        "绩效目标申报表（2022年度）"
      })
  void aTitleIsWordedLikeOne(String text) {
    assertTrue(Title.isTitle(text, VOCABULARY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "目标表",
        "项目支出预算表",
        "收支总表",
        "绩效目标",
        "详见项目支出绩效目标表。",
        "本部门共编报项目支出绩效目标表25份，涉及资金1138万元",
        "附：部门整体支出绩效目标表；项目支出绩效目标表",
        "根据《部门整体支出绩效目标表》的要求，我局认真组织填报了本年度的各项绩效目标和指标"
      })
  void aSentenceIsNone(String text) {
    assertFalse(Title.isTitle(text, VOCABULARY));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年项目支出绩效目标表, 2024",
    "项目支出绩效目标表（2022年度）, 2022",
    "项目支出绩效目标表（ 2021 年度）, 2021",
    "2020年度）绩效目标表, 2020",
    "２０２３年绩效目标表, 2023",
    "绩效目标表2025, 2025"
  })
  void theYearStandsInTheTitle(String title, int year) {
    assertEquals(year, Title.year(title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目支出绩效目标表", "绩效目标表（20215）", "第1999999号绩效目标表", "（   年度）绩效目标表"})
  void aTitleMayHaveNone(String title) {
    assertNull(Title.year(title));
  }

  @Test
  void aLineOfNothingButAYearIsOne() {
    assertEquals(2024, Title.yearAlone("（ 2024 年度）"));
    assertEquals(2024, Title.yearAlone("2024年"));
    assertEquals(2020, Title.yearAlone("2020年度）"));
    assertNull(Title.yearAlone("2024年12月"));
    assertNull(Title.yearAlone("2024年度预算"));
    assertTrue(Title.isBlankYear("（　　　年度）"));
    assertFalse(Title.isBlankYear("（2024年度）"));
  }

  @Test
  void theYearOfATextIsTheFirstThatIsNoDate() {
    assertEquals(2022, Title.yearOf("2022年部门整体绩效目标"));
    assertNull(Title.yearOf("填报日期：2021年12月3日"));
  }

  @ParameterizedTest
  @CsvSource({
    "项目支出绩效目标表, OBJECTIVE",
    "项目支出绩效目标批复表, OBJECTIVE",
    "项目支出绩效自评表, SELF_EVALUATION",
    "部门整体支出绩效自评情况表, SELF_EVALUATION",
    "2023年度项目绩效运行监控表, MONITORING",
    "绩效目标执行监控表, MONITORING"
  })
  void theStageFollowsFromTheTitle(String title, Stage stage) {
    assertEquals(stage, Title.stage(title, VOCABULARY));
  }

  @Test
  void aFormWithoutATitleIsOneOfObjectives() {
    assertEquals(Stage.OBJECTIVE, Title.stage(null, VOCABULARY));
  }

  @Test
  void theDepartmentsFormIsToldFromAProjects() {
    assertTrue(Title.isDepartment("2024年部门整体支出绩效目标表", VOCABULARY));
    assertTrue(Title.isDepartment("部门（单位）整体支出绩效自评表", VOCABULARY));
    assertFalse(Title.isDepartment("部门预算项目绩效目标申报表", VOCABULARY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件2", "附表1：", "表11", "公开14表", "附件 3-1"})
  void aNumberAmongTheAttachmentsIsNoTitle(String text) {
    assertTrue(Title.isAttachment(text));
    assertFalse(Title.isTitle(text, VOCABULARY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（续表）", "续表", " 续表1", "接上页", "(接上表)"})
  void aFormThatGoesOnOverAPageSaysSo(String text) {
    assertTrue(Title.isContinuation(text));
  }
}
