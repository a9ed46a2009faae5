package org.gouji.reconcile;

import static org.gouji.reconcile.TargetAgreement.DIRECTION_DIFFERS;
import static org.gouji.reconcile.TargetAgreement.SAME;
import static org.gouji.reconcile.TargetAgreement.STRONGER;
import static org.gouji.reconcile.TargetAgreement.UNIT_DIFFERS;
import static org.gouji.reconcile.TargetAgreement.UNIT_MISSING;
import static org.gouji.reconcile.TargetAgreement.UNIT_WORDED_DIFFERENTLY;
import static org.gouji.reconcile.TargetAgreement.VALUE_DIFFERS;
import static org.gouji.reconcile.TargetAgreement.WEAKER;
import static org.gouji.reconcile.TargetAgreement.WORDS_AGAINST_NUMBER;
import static org.gouji.reconcile.TargetAgreement.WORDS_DIFFER;

import java.util.List;
import org.gouji.model.Comparison;
import org.gouji.model.TargetValue;
import org.gouji.model.TargetValue.Kind;

/** Holds two targets against each other by what they mean. Neither may be blank. */
final class TargetComparison {

  private static final List<String> LESS_IS_BETTER = Wording.STANDARD.words("less-is-better");
  private static final List<String> DENIALS = Wording.STANDARD.words("denial");

  private TargetComparison() {}

  /**
   * What comes of it.
   *
   * @param name the indicator's, which says whether more is better where no sign does
   */
  static TargetAgreement of(String name, TargetValue department, TargetValue project) {
    Aim aim = Aim.of(department);
    Aim other = Aim.of(project);
    if (aim != null && other != null) {
      return numbers(name, aim.beside(other), other.beside(aim));
    }
    if (department instanceof TargetValue.Date date && project instanceof TargetValue.Date day) {
      return dates(date.date(), day.date());
    }
    return spoken(department, project);
  }

  private static TargetAgreement numbers(String name, Aim department, Aim project) {
    boolean missing = department.unit().isMissing() != project.unit().isMissing();
    if (!missing && !department.unit().isComparableWith(project.unit())) {
      return bothCount(department, project) ? UNIT_WORDED_DIFFERENTLY : UNIT_DIFFERS;
    }
    if (department.direction() * project.direction() < 0) {
      return DIRECTION_DIFFERS;
    }
    int more = project.inBase(department.unit()).compareTo(department.inBase(project.unit()));
    if (more == 0) {
      return missing && !isZero(department) ? UNIT_MISSING : SAME;
    }
    if (isTolerance(department) || isTolerance(project)) {
      return VALUE_DIFFERS;
    }
    return more * direction(name, department, project) > 0 ? STRONGER : WEAKER;
  }

  /** 9场 and 9次: the same number of the same things, as far as anyone can tell. */
  private static boolean bothCount(Aim department, Aim project) {
    return department.unit().isCount()
        && project.unit().isCount()
        && department
                .unit()
                .inBase(department.value())
                .compareTo(project.unit().inBase(project.value()))
            == 0;
  }

  private static int direction(String name, Aim department, Aim project) {
    int signed = department.direction() + project.direction();
    if (signed != 0) {
      return signed;
    }
    return LESS_IS_BETTER.stream().anyMatch(name::contains) ? -1 : 1;
  }

  private static boolean isZero(Aim aim) {
    return aim.value().signum() == 0;
  }

  private static boolean isTolerance(Aim aim) {
    return aim.comparison() == Comparison.PLUS_MINUS;
  }

  /** An incomplete date holds as far as it goes; the project may be earlier. */
  private static TargetAgreement dates(String department, String project) {
    int shared = Math.min(department.length(), project.length());
    int later = project.substring(0, shared).compareTo(department.substring(0, shared));
    return later == 0 ? SAME : later < 0 ? STRONGER : WEAKER;
  }

  private static TargetAgreement spoken(TargetValue department, TargetValue project) {
    String one = IndicatorName.written(department.text());
    String other = IndicatorName.written(project.text());
    if (one.equals(other) || department.kind() == Kind.DESCRIPTION && isWithin(one, other)) {
      return SAME;
    }
    if (department.kind() == Kind.RANGE || project.kind() == Kind.RANGE) {
      return TargetSpan.compare(department, project);
    }
    if (department.kind() != project.kind()) {
      return WORDS_AGAINST_NUMBER;
    }
    return NameGuard.areOpposite(one, other) ? DIRECTION_DIFFERS : WORDS_DIFFER;
  }

  /** 长期 and 长期稳定; but not 影响 and 无影响. */
  private static boolean isWithin(String one, String other) {
    return Math.min(one.length(), other.length()) > 1
        && (one.contains(other) || other.contains(one))
        && DENIALS.stream().allMatch(word -> one.contains(word) == other.contains(word));
  }
}
