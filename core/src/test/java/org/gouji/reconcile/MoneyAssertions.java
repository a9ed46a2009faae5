package org.gouji.reconcile;

import java.util.List;
import org.gouji.model.Submission;

/** What one rule says of a submission, in short. */
final class MoneyAssertions {

  private MoneyAssertions() {}

  static List<Check> checks(Rule rule, SampleForm... forms) {
    return checks(rule, SampleForm.submission(forms));
  }

  static List<Check> checks(Rule rule, Submission submission) {
    return rule.check(new Dossier(submission, List.of()));
  }

  /** Each check as {@code subject VERDICT severity stated summed}, without what is null. */
  static List<String> told(Rule rule, SampleForm... forms) {
    return checks(rule, forms).stream().map(MoneyAssertions::told).toList();
  }

  /** Each cause of the only check as {@code CAUSE {facts}}. */
  static List<String> causes(Rule rule, SampleForm... forms) {
    List<Check> checks = checks(rule, forms);
    if (checks.size() != 1) {
      throw new AssertionError(checks);
    }
    return checks.get(0).likelyCauses().stream()
        .map(cause -> cause.cause() + " " + cause.facts())
        .toList();
  }

  private static String told(Check check) {
    String text = check.subject() + " " + check.verdict();
    if (check.severity() != null) {
      text += " " + check.severity().word();
    }
    if (check.stated() != null && check.summed() != null) {
      text += " " + check.stated().toPlainString() + " " + check.summed().toPlainString();
    }
    return text;
  }
}
