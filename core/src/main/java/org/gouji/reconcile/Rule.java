package org.gouji.reconcile;

import java.util.List;

/** One rule. It holds no state, looks at the model alone and never throws for what a form says. */
interface Rule {

  /** Under which code it is known and switched off. */
  RuleCode code();

  /**
   * What it finds, the agreements too; empty where the forms have nothing that it is about.
   *
   * @return checks with the severity that the rule gives them, before any option is applied
   */
  List<Check> check(Dossier dossier);
}
