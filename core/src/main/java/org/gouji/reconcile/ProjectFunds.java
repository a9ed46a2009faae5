package org.gouji.reconcile;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Fund.State;
import org.gouji.model.FundItem;
import org.gouji.model.ProjectFiling;
import org.gouji.model.Submission.Filed;

/** What a project brings into its department's 项目支出, and what stands apart. */
record ProjectFunds(Filed<ProjectFiling> form, FormFunds funds) {

  /** A form without 年度本级预算金额 prints the same money as its total, or as its only source. */
  private static final List<FundItem> OWN =
      List.of(
          FundItem.OWN_LEVEL_BUDGET,
          FundItem.TOTAL,
          FundItem.FISCAL_APPROPRIATION,
          FundItem.GENERAL_PUBLIC_BUDGET);

  static ProjectFunds of(Filed<ProjectFiling> form) {
    return new ProjectFunds(form, FormFunds.budget(form));
  }

  /** The own-level amount, named by the project; empty where the form has no such cell. */
  Optional<Figure> own() {
    List<Figure> cells = OWN.stream().flatMap(item -> funds.one(item).stream()).toList();
    return cells.stream()
        .filter(cell -> !cell.is(State.BLANK))
        .findFirst()
        .or(() -> cells.stream().findFirst())
        .map(this::named);
  }

  /** The superior funds (上级资金), named by the project. */
  List<Figure> superior() {
    return funds.top(FundItem.HIGHER_LEVEL_FUNDS).stream().map(this::named).toList();
  }

  private Figure named(Figure figure) {
    return new Figure(Names.of(form), figure.fund(), figure.place());
  }
}
