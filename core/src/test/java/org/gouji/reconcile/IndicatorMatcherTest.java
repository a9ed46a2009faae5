package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.reconcile.IndicatorMatch.Carrier;
import org.gouji.reconcile.IndicatorMatch.How;
import org.junit.jupiter.api.Test;

class IndicatorMatcherTest {

  @Test
  void theSameNameIsTheSameHoweverItIsWritten() {
    assertMatch(How.SAME_NAME, "1", "“以奖代补”资金及时到位率", "指标2：以奖代补资金　及时到位率");
    assertMatch(How.SAME_NAME, "1", "河湖水质优良比例", "河湖水质优良率");
    assertMatch(How.SAME_NAME, "1", "规范性文件合法性审查和备案率", "规范性文件合法性审查和备案率");
  }

  @Test
  void aNameThatLacksOnlyEmptyWordsIsReworded() {
    assertMatch(How.REWORDED, "0.95", "辖区内学法考法通过率", "学法考法通过率");
    assertMatch(How.REWORDED, "0.95", "2024年学法考法通过率", "全县学法考法通过率");
  }

  @Test
  void namesThatAreAlikeAreMatchedWithTheirLikeness() {
    assertMatch(How.REWORDED, "0.90", "农村公路日常养护合格率", "农村公路养护合格率");
    assertMatch(How.REWORDED, "0.94", "补助资金发放及时率", "补助资金及时发放率");
  }

  @Test
  void aListIsCarriedByItsPartsWithWhatTheyShare() {
    assertMatch(How.SPLIT, "1", "社区服刑人员个案矫正率、电子监管率", "社区服刑人员个案矫正率", "社区服刑人员电子监管率");
    assertMatch(How.SPLIT, "1", "免费开放服务达标率、设施完好率", "免费开放服务达标率", "免费开放设施完好率");
    assertMatch(How.SPLIT, "1", "规范性文件合法性审查和备案率", "规范性文件合法性审查率", "规范性文件备案率");
    assertMatch(How.SPLIT, "1", "机构、人员数量", "机构数量", "人员数量");
    assertMatch(How.SPLIT, "1", "信息核实率，网上衔接率及预释放回执率", "信息核实率", "网上衔接率", "预释放回执率");
  }

  @Test
  void aListMayBeCarriedWhole() {
    assertMatch(How.SAME_NAME, "1", "信息核实率、网上衔接率、预释放回执率", "信息核实率、网上衔接率、预释放回执率");
  }

  @Test
  void aListOfWhichAPartIsMissingIsCarriedInPart() {
    assertMatch(How.SPLIT, "0.5", "市容问题处置率、回访率", "市容问题处置率");
    assertMatch(How.SPLIT, "0.67", "信息核实率、网上衔接率、预释放回执率", "信息核实率", "预释放回执率");
  }

  @Test
  void wordsThatJoinMayBelongToAName() {
    assertEquals(List.of(), matched("案件审查和备案率", "案件审查率"));
    assertEquals(List.of(), matched("疫情报告及时率", "疫情报告", "时率", "疫情报告率"));
  }

  @Test
  void aProjectMayListWhatTheDepartmentHasOneByOne() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("output/quality 服刑人员个案矫正率 100%", "output/quality 服刑人员电子监管率 100%")
            .project("社区矫正", "output/quality 服刑人员个案矫正率、电子监管率 100%");
    assertEquals(2, sample.matches().size());
    assertTrue(sample.matches().stream().allMatch(match -> match.how() == How.SPLIT));
  }

  @Test
  void whatCannotMeanTheSameIsNotMatched() {
    assertEquals(List.of(), matched("食品抽检合格率", "食品抽检不合格率"));
    assertEquals(List.of(), matched("旅游综合收入增长率", "旅游综合收入下降率"));
    assertEquals(List.of(), matched("社区矫正对象再犯罪率", "社区矫正对象犯罪率"));
    assertEquals(List.of(), matched("二级以上医院数达标率12", "二级以上医院数达标率13"));
    assertEquals(List.of(), matched("乡村教师补助发放及时率", "乡村医生补助发放及时率"));
    assertEquals(List.of(), matched("人民群众对机关履职评价满意度", "人民群众对业务工作评价满意度"));
  }

  @Test
  void aRewordedNameIsNeverMatchedAcrossUnitsOrLevels() {
    IndicatorSample units =
        new IndicatorSample()
            .department("output/quantity 城乡低保对象救助 ≥100人")
            .project("低保", "output/quantity 低保对象救助 ≥100%");
    IndicatorSample levels =
        new IndicatorSample()
            .department("output/quantity 城乡低保对象救助 ≥100人")
            .project("低保", "benefit/socialBenefit 低保对象救助 ≥100人");
    assertEquals(List.of(), units.matches());
    assertEquals(List.of(), levels.matches());
  }

  @Test
  void whereTwoCouldClaimTheSameTheWholeDecides() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("output/quality 城市道路日常保洁合格率 90%", "output/quality 道路日常保洁合格率 90%")
            .project("保洁", "output/quality 道路保洁合格率 90%", "output/quality 城市道路日常保洁作业合格率 90%");
    assertEquals(List.of("城市道路日常保洁合格率<-城市道路日常保洁作业合格率", "道路日常保洁合格率<-道路保洁合格率"), pairs(sample));
  }

  @Test
  void eachHorizonIsCarriedByItsOwnBlock() {
    IndicatorSample sample =
        new IndicatorSample()
            .department("output/quality 合格率 90%", "output/quality 合格率 85% @term")
            .project("甲", "output/quality 合格率 90%", "output/quality 合格率 85% @term")
            .project("乙", "output/quality 合格率 90%");
    List<IndicatorMatch> matches = sample.matches();
    assertEquals(List.of("90%", "90%"), targets(matches.get(0)));
    assertEquals(List.of("85%", "90%"), targets(matches.get(1)));
  }

  @Test
  void theOrderOfTheProjectsChangesNothing() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      IndicatorSample sample = random(random);
      List<String> before = pairs(sample);
      assertEquals(before, pairs(sample.reversed()));
    }
  }

  /** Names of few words, so that many are alike. */
  private static IndicatorSample random(Random random) {
    IndicatorSample sample = new IndicatorSample().department(lines(random));
    for (String project : List.of("甲", "乙", "丙")) {
      sample.project(project, lines(random));
    }
    return sample;
  }

  private static String[] lines(Random random) {
    List<String> words = new ArrayList<>(List.of("城市", "道路", "日常", "保洁", "作业", "设施"));
    return random
        .ints(4, 2, 6)
        .mapToObj(
            length -> {
              Collections.shuffle(words, random);
              return "output/quality " + String.join("", words.subList(0, length)) + "合格率 90%";
            })
        .toArray(String[]::new);
  }

  private static void assertMatch(How how, String score, String department, String... projects) {
    List<IndicatorMatch> matches = matched(department, projects);
    assertEquals(1, matches.size(), department);
    IndicatorMatch match = matches.get(0);
    assertEquals(how, match.how(), department);
    assertEquals(score, match.score().toPlainString(), department);
    assertEquals(
        List.of(projects),
        match.carriers().stream().map(carrier -> carrier.indicator().name()).toList());
  }

  private static List<IndicatorMatch> matched(String department, String... projects) {
    IndicatorSample sample = new IndicatorSample().department(line(department));
    for (String project : projects) {
      sample.project("项目" + project, line(project));
    }
    return sample.matches();
  }

  private static String line(String name) {
    return "output/quality " + name.replace(' ', '　') + " ≥90";
  }

  private static List<String> targets(IndicatorMatch match) {
    return match.carriers().stream().map(carrier -> carrier.indicator().target().text()).toList();
  }

  private static List<String> pairs(IndicatorSample sample) {
    return sample.matches().stream()
        .map(
            match ->
                match.department().name()
                    + "<-"
                    + match.carriers().stream()
                        .map(Carrier::indicator)
                        .map(indicator -> indicator.name())
                        .sorted()
                        .collect(Collectors.joining(",")))
        .toList();
  }
}
