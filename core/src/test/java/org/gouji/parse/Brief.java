package org.gouji.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Filing;
import org.gouji.model.FilingDocument;
import org.gouji.model.Fund;
import org.gouji.model.Horizon;
import org.gouji.model.Indicator;
import org.gouji.model.Measure;
import org.gouji.model.Party;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Subtotal;
import org.jspecify.annotations.Nullable;

/** What was read in a few words, places left out, so that a test tells it at a glance. */
final class Brief {

  private Brief() {}

  /** {@code total 576000}, {@code higherLevelFunds blank}, {@code total term 12}. */
  static List<String> funds(List<Fund> funds) {
    return funds.stream().map(Brief::fund).toList();
  }

  private static String fund(Fund fund) {
    String said = fund.amount() == null ? fund.state().word() : fund.amount().toString();
    return fund.item().word()
        + (fund.horizon() == Horizon.TERM ? " term" : "")
        + (fund.measure() == Measure.BUDGET ? "" : " " + fund.measure().word())
        + (fund.within() == null ? "" : " in " + fund.within().word())
        + " "
        + said;
  }

  /** {@code output/quantity 培训人次 ≥100人}, with {@code term} and points where there are. */
  static List<String> indicators(Filing filing) {
    return filing.indicators().stream().map(Brief::indicator).toList();
  }

  private static String indicator(Indicator indicator) {
    return indicator.category().word()
        + "/"
        + indicator.subcategory().word()
        + (indicator.horizon() == Horizon.TERM ? " term" : "")
        + " "
        + indicator.name()
        + " "
        + indicator.target().text()
        + (indicator.points() == null ? "" : " " + indicator.points());
  }

  static List<String> subtotals(FilingDocument document) {
    return document.subtotals().stream().map(Brief::subtotal).toList();
  }

  private static String subtotal(Subtotal subtotal) {
    return subtotal.level().word()
        + " "
        + subtotal.name()
        + ": "
        + String.join(", ", funds(subtotal.funds()));
  }

  /** {@code code-name}, or the name alone. */
  static String party(@Nullable Party party) {
    if (party == null) {
      return "none";
    }
    return party.code() == null ? party.name() : party.code() + "-" + party.name();
  }

  static String project(Filing filing) {
    return filing instanceof ProjectFiling project ? party(project.project()) : "department";
  }

  static String projects(FilingDocument document) {
    return document.filings().stream().map(Brief::project).collect(Collectors.joining(", "));
  }

  static List<String> unread(FilingDocument document) {
    return document.unread().stream().map(cell -> cell.location() + " " + cell.text()).toList();
  }
}
