package org.gouji.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void aWordMoreOrLessOrInAnotherPlaceIsARewording() {
    assertAlike("农村公路养护里程", "农村公路日常养护里程");
    assertAlike("补助资金发放及时率", "补助资金及时发放率");
    assertAlike("城乡低保对象救助人数", "低保对象救助人数");
  }

  @Test
  void aWordInThePlaceOfAnotherIsAnotherMatter() {
    assertUnlike("乡村教师补助发放及时率", "乡村医生补助发放及时率");
    assertUnlike("食品抽检合格率", "药品抽检合格率");
    assertUnlike("特困人员生活补助发放率", "特困人员护理补助发放率");
    assertUnlike("医疗设备验收合格率", "教学仪器设备验收合格率");
    assertUnlike("人民群众对机关履职评价满意度", "人民群众对业务工作评价满意度");
  }

  @Test
  void likenessIsFromNoneToAllAndNeverAboveItsBound() {
    Random random = new Random(1);
    for (int round = 0; round < 2000; round++) {
      String one = word(random);
      String other = word(random);
      assertEquals(1, Similarity.of(one, one));
      assertTrue(Similarity.of(one, other) <= 1);
      assertTrue(Similarity.of(one, other) <= Similarity.atMost(one, other) + 1e-9, one + other);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(9);
    for (int i = 0; i < length; i++) {
      word.append("补助发放及时率人数".charAt(random.nextInt(9)));
    }
    return word.toString();
  }

  private static void assertAlike(String one, String other) {
    assertTrue(Similarity.of(one, other) >= Rewordings.LEAST, one + " " + other);
    assertTrue(Similarity.of(other, one) >= Rewordings.LEAST, other + " " + one);
  }

  private static void assertUnlike(String one, String other) {
    assertTrue(Similarity.of(one, other) < Rewordings.LEAST, one + " " + other);
    assertTrue(Similarity.of(other, one) < Rewordings.LEAST, other + " " + one);
  }
}
