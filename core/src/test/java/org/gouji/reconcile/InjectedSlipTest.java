package org.gouji.reconcile;

import static org.gouji.reconcile.SampleForm.department;
import static org.gouji.reconcile.SampleForm.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever slip is made in one of many amounts, the figure that was meant is among the causes. */
class InjectedSlipTest {

  private static final int RUNS = 200;
  private static final char POINT = '.';

  @RepeatedTest(RUNS)
  void theFigureThatWasMeantIsFoundAndEveryCauseClosesTheDifference(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<BigDecimal> meant = some(random);
    int slipped = random.nextInt(meant.size());
    String printed = slip(meant.get(slipped).toPlainString(), random);
    String total = meant.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    SampleForm[] forms =
        Stream.concat(
                Stream.of(department("甲局").funds("projectExpenditure=" + total)),
                IntStream.range(0, meant.size())
                    .mapToObj(i -> form(i, i == slipped ? printed : meant.get(i).toPlainString())))
            .toArray(SampleForm[]::new);
    Check check = MoneyAssertions.checks(new ProjectsSumToDepartment(), forms).get(0);
    if (check.verdict() == Verdict.WITHIN_INTERVAL) {
      // so small a slip hides in half a thousandth of each amount and of the total
      BigDecimal slack = BigDecimal.valueOf(5L * (meant.size() + 1));
      assertTrue(check.difference().abs().compareTo(slack) <= 0, check::toString);
      return;
    }
    String would = Plain.of(meant.get(slipped)).toPlainString();
    assertTrue(
        check.likelyCauses().stream().anyMatch(cause -> isThis(cause, slipped, would)),
        () -> printed + " for " + would + ": " + check.likelyCauses());
    check.likelyCauses().forEach(cause -> assertCloses(cause, check));
  }

  private static boolean isThis(LikelyCause cause, int project, String would) {
    return ("项目" + project).equals(cause.facts().get("name"))
        && would.equals(cause.facts().get("would"));
  }

  private static void assertCloses(LikelyCause cause, Check check) {
    if (!cause.facts().containsKey("would")) {
      assertEquals(check.difference().negate().toPlainString(), cause.facts().get("yuan"));
      return;
    }
    BigDecimal change =
        new BigDecimal(cause.facts().get("would"))
            .subtract(new BigDecimal(cause.facts().get("stated")))
            .movePointRight(4);
    boolean total = cause.facts().get("name").equals("projectExpenditure");
    BigDecimal closed = check.difference().add(total ? change.negate() : change);
    assertEquals(0, closed.signum(), () -> cause + " in " + check);
  }

  private static SampleForm form(int number, String amount) {
    return project("项目" + number).funds("total=" + amount);
  }

  /** From 10.112 to 99.998, none of whose digits is the same as the next one. */
  private static List<BigDecimal> some(Random random) {
    return Stream.generate(() -> BigDecimal.valueOf(10_000 + random.nextInt(90_000), 3))
        .filter(number -> !number.toPlainString().replace(".", "").matches(".*(.)\\1.*"))
        .filter(number -> !number.toPlainString().contains("0"))
        .limit(2 + random.nextInt(30))
        .toList();
  }

  private static String slip(String number, Random random) {
    int at = random.nextInt(number.length() - 1);
    return switch (random.nextInt(5)) {
      case 0 -> new BigDecimal(number).movePointRight(4).toPlainString();
      case 1 -> new BigDecimal(number).movePointLeft(1).toPlainString();
      case 2 -> "-" + number;
      case 3 -> dropped(number, number.charAt(at) == POINT ? at + 1 : at);
      default -> swapped(number, at);
    };
  }

  private static String dropped(String number, int at) {
    return number.substring(0, at) + number.substring(at + 1);
  }

  /** Two neighbouring digits exchanged; the point stays where it is. */
  private static String swapped(String number, int at) {
    int point = number.indexOf('.');
    String digits = number.replace(".", "");
    int first = Math.min(at, digits.length() - 2);
    String changed =
        digits.substring(0, first)
            + digits.charAt(first + 1)
            + digits.charAt(first)
            + digits.substring(first + 2);
    return changed.substring(0, point) + "." + changed.substring(point);
  }
}
