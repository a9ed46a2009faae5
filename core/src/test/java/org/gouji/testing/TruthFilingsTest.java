package org.gouji.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.junit.jupiter.api.Test;

class TruthFilingsTest {

  @Test
  void anAmountKeepsTheStepOfItsPrintedDecimals() {
    List<FilingDocument> documents =
        TruthFilings.parse(
            """
            {"documents": [{"file": "a.docx", "status": "read", "filings": [
              {"form": "project", "funds": [
                {"item": "total", "horizon": "year", "measure": "budget", "state": "stated",
                 "label": "预算数", "text": "194,900.00", "unit": "元", "yuan": "194900"}]}]}]}
            """);
    Fund fund = documents.get(0).filings().get(0).funds().get(0);
    assertEquals(new BigDecimal("0.01"), fund.amount().step());
    assertEquals("194900", fund.amount().toString());
  }

  @Test
  void everyMadeUpSubmissionTurnsIntoTheFilingsThatItsTruthCounts() {
    Optional<Path> synthetic = SharedFolder.find("synthetic");
    assumeTrue(synthetic.isPresent(), "no shared folder beside the checkout");
    for (TruthFilings truth : TruthFilings.readAll(synthetic.get())) {
      int wanted = 0;
      for (var count : truth.expected().path("filings")) {
        wanted += count.asInt();
      }
      int filings = truth.documents().stream().mapToInt(each -> each.filings().size()).sum();
      assertEquals(wanted, filings, truth.id());
    }
  }
}
