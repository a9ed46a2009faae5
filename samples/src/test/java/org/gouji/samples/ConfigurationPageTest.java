package org.gouji.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.gouji.finding.Severity;
import org.gouji.reconcile.PointsPolicy;
import org.gouji.reconcile.ReconcilerOptions;
import org.gouji.reconcile.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/configuration.md says what the code reads. */
class ConfigurationPageTest {

  /** As the page builds them in code. */
  private static final ReconcilerOptions OFFICE =
      ReconcilerOptions.STANDARD
          .without(RuleCode.INDICATOR_REPRESENTED)
          .with(RuleCode.OBJECTIVE_STATED, Severity.ERROR)
          .with(RuleCode.CLASSIFICATION_AGREES, Severity.NOTE)
          .with(PointsPolicy.HUNDRED);

  @Test
  void theFileOfThePageIsReadAsThePageSays() throws IOException {
    List<String> files = DocsPage.of("configuration.md").code("properties");
    assertEquals(1, files.size());
    assertEquals(OFFICE, ReconcilerOptions.read(new StringReader(files.get(0))));
  }

  @ParameterizedTest
  @EnumSource
  void thePageNamesEachPolicyOfPoints(PointsPolicy policy) throws IOException {
    String line = "| `points = " + policy.word() + "` |";
    assertTrue(DocsPage.of("configuration.md").text().contains(line), line);
  }
}
