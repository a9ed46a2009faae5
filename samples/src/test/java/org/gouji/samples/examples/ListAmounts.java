package org.gouji.samples.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import org.gouji.model.Filing;
import org.gouji.model.Fund;
import org.gouji.poi.OfficeFilings;

/** Walks over the model: each amount with its label, in 元, and the cell that it stands in. */
public final class ListAmounts {

  private ListAmounts() {}

  /** Takes files and folders. */
  public static void main(String[] arguments) {
    for (String argument : arguments) {
      OfficeFilings.open(Path.of(argument))
          .documents()
          .forEach(document -> document.value().filings().forEach(ListAmounts::print));
    }
  }

  private static void print(Filing filing) {
    PrintStream out = System.out;
    out.println(filing.heading().title());
    for (Fund fund : filing.funds()) {
      switch (fund.state()) {
        case STATED ->
            out.println("  " + fund.label() + " " + fund.amount() + " @ " + fund.location());
        case BLANK -> out.println("  " + fund.label() + " -");
        case NOT_A_NUMBER -> out.println("  " + fund.label() + " ? " + fund.text());
      }
    }
  }
}
