package org.gouji.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.gouji.document.Location;
import org.gouji.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTextTest {

  private static final Location HERE = new Location.InTable(1, 2, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [066]某市农业农村局   | 066    | 某市农业农村局
          【315】某县公安局     | 315    | 某县公安局
          （214）某县教育局     | 214    | 某县教育局
          219-某市人社局        | 219    | 某市人社局
          219—某市人社局        | 219    | 某市人社局
          219_某市人社局        | 219    | 某市人社局
          214 某县教育局        | 214    | 某县教育局
          207101某市科学院      | 207101 | 某市科学院
          某市档案局 308001     | 308001 | 某市档案局
          某市档案局308001      | 308001 | 某市档案局
          某市档案局（308）     | 308    | 某市档案局
          某市档案局[308001]    | 308001 | 某市档案局
          某市档案局-308001     | 308001 | 某市档案局
          """)
  void aCodeGluedToAUnitIsNoPartOfItsName(String printed, String code, String name) {
    assertEquals(Optional.of(new Party(code, name, HERE)), PartyText.unit(printed, HERE));
    assertTrue(PartyText.hasCode(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某县第12中学",
        "某县12中学",
        "120急救中心",
        "某市110指挥中心",
        "某省2011协同创新中心",
        "某局（本级）",
        "某局（二期）",
        "某县财政局二科"
      })
  void aUnitKeepsTheNumbersOfItsName(String name) {
    assertEquals(Optional.of(new Party(null, name, HERE)), PartyText.unit(name, HERE));
    assertFalse(PartyText.hasCode(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          51130021T000000229367-乡村振兴补助 | 51130021T000000229367 | 乡村振兴补助
          51000023R000000077777—食堂运行     | 51000023R000000077777 | 食堂运行
          [13092324P00001]服装购置           | 13092324P00001        | 服装购置
          """)
  void aProjectsCodeStandsInFrontOfItsName(String printed, String code, String name) {
    assertEquals(Optional.of(new Party(code, name, HERE)), PartyText.project(printed, HERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年送戏下乡",
        "110报警服务台",
        "“三公”经费",
        "12345热线",
        "X308县道改造",
        "高标准农田2023-2024",
        "道路改造（2024）"
      })
  void aProjectKeepsTheNumbersOfItsName(String name) {
    assertEquals(Optional.of(new Party(null, name, HERE)), PartyText.project(name, HERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 　", "/", "无", "——"})
  void aPlaceholderIsNobody(String printed) {
    assertEquals(Optional.empty(), PartyText.unit(printed, HERE));
    assertEquals(Optional.empty(), PartyText.project(printed, HERE));
  }

  @Test
  void outerBlanksAreNoPartOfAName() {
    assertEquals("某局", PartyText.unit("　某局 \n", HERE).orElseThrow().name());
  }

  @Test
  void aLabelThatAsksForTheCodeAllowsAShortOne() {
    assertEquals(
        Optional.of(new Party("169", "国家某局", HERE)), PartyText.unitWithCode("169国家某局", HERE));
    assertEquals(Optional.of(new Party(null, "110指挥中心", HERE)), PartyText.unit("110指挥中心", HERE));
  }
}
